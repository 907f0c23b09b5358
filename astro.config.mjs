import { defineConfig } from 'astro/config';
import { judgeContent } from './src/integrations/judge-content.ts';
import { serveFormats } from './src/integrations/serve-formats.ts';

// Names of files stand in every page.
const assetFileNames = '_astro/[hash][extname]';
const scriptFileNames = '_astro/[hash].js';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.astro',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [judgeContent(), serveFormats()],
  // Only the site's own prose (src/pages/om) comes this way; agreements have a pipeline of their own.
  markdown: { syntaxHighlight: false },
  // Our content security policy allows no inline style or script.
  build: { inlineStylesheets: 'never' },
  vite: {
    // What is made here is no source, and may be more files than a system can watch.
    server: {
      watch: {
        ignored: ['**/.cache/**', '**/.import/**', '**/dist/**', '**/.dist.releases/**', '**/pdf/**'],
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { entryFileNames: scriptFileNames, chunkFileNames: scriptFileNames } },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // The browsers that know light-dark(); older targets would have it spelled out in every rule.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: {
        output: { assetFileNames },
        // Astro marks every MDX module with a directive that means nothing to the bundler.
        onLog: (level, log, next) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  },
});
