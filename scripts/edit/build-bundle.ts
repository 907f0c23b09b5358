import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { nameOfProcess } from '../release/running-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = join(root, 'scripts/edit/page');

/** The program of the form as files for a browser. Built once for each version of it and of our part, then kept. */
export async function buildBundle(announce: () => void, kept = join(root, '.cache/editor')): Promise<string> {
  const out = join(kept, bundleName());
  if (existsSync(out)) return out;
  announce();
  const fresh = `${out}-${nameOfProcess()}`;
  await build({
    configFile: false,
    root: pages,
    base: '/redigera/program/',
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutExtras, withoutOtherHosts],
    build: {
      outDir: fresh,
      emptyOutDir: true,
      target: 'es2024',
      modulePreload: false,
      // Nearly all of it is minified already, and it never leaves this machine.
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: { form: join(pages, 'form.ts'), panel: join(pages, 'panel.ts') },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  for (const name of readdirSync(kept)) {
    if (join(kept, name) !== fresh) rmSync(join(kept, name), { recursive: true, force: true });
  }
  renameSync(fresh, out);
  return out;
}

/** Changes with the program's version and with every file that goes into our part. */
function bundleName(): string {
  const hash = createHash('sha256');
  const own = readdirSync(pages)
    .sort()
    .map((name) => join(pages, name));
  const files = [
    join(root, 'node_modules/@sveltia/cms/package.json'),
    join(root, 'node_modules/vite/package.json'),
    join(root, 'src/editor/write-component.ts'),
    join(root, 'src/text/edit-words.ts'),
    fileURLToPath(import.meta.url),
    ...own,
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Colours for three hundred programming languages and the names of buttons in twenty-seven other tongues. */
const withoutExtras: Plugin = {
  name: 'without-extras',
  enforce: 'pre',
  resolveId: (id) =>
    /^@shikijs\/(?:langs|themes)\//.test(id) ||
    (/\/locales\/[\w-]+\.json$/.test(id) && !id.endsWith('/sv.json'))
      ? '\0nothing'
      : undefined,
  load: (id) => (id === '\0nothing' ? 'export default {};' : undefined),
};

/** It carries its own fonts, but its style sheet asks for them elsewhere too; and it asks how a host is that we never use. */
const withoutOtherHosts: Plugin = {
  name: 'without-other-hosts',
  transform: {
    filter: { id: /@sveltia\/cms\/npm\/index\.js$/ },
    handler: (code) =>
      code
        .replace(/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g, "local('none')")
        .replaceAll('https://www.githubstatus.com/api/v2/status.json', '/redigera/laget.json'),
  },
};
