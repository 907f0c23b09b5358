import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { describe, expect, inject, test } from 'vitest';
import { indexFolder, openSite } from '../../scripts/search/open-site.ts';
import { searchFor } from '../../scripts/search/search-for.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { copyPage } from '../../src/integrations/search-index/copy-page.ts';
import { searchPages } from '../../src/integrations/search-index/search-pages.ts';
import { runSearch } from './run-search.ts';
import { today } from './build-sites.ts';
import { knownItems } from './known-items.ts';
import { filesOf, readPages } from './read-site.ts';

const { folder, content } = inject('sites').shipped;
const index = indexFolder(folder);
const queries = Object.keys(knownItems);

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; element: string; text: string }[];
}

const fragments = readdirSync(join(index, 'fragment')).map((name): Fragment => {
  const text = gunzipSync(readFileSync(join(index, 'fragment', name))).toString('utf8');
  return JSON.parse(text.slice('pagefind_dcd'.length)) as Fragment;
});

describe('the index', () => {
  test('is one language with every page that can be searched and no list', () => {
    const { languages } = JSON.parse(readFileSync(join(index, 'pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    const expected = searchPages(checkContent(content).archive, today).map(({ url }) => url);
    expect(Object.keys(languages)).toEqual(['sv']);
    expect(languages['sv']?.page_count).toBe(expected.length);
    expect(fragments.map(({ url }) => url).sort()).toEqual(expected.sort());
    expect(expected).not.toContain('/avtal/');
  });

  test('shows no reader a compound mark or a hidden word', () => {
    expect(fragments.length).toBeGreaterThan(50);
    const shown = fragments.map((fragment) => JSON.stringify(fragment));
    expect(shown.filter((text) => text.includes('|'))).toEqual([]);
    expect(shown.filter((text) => /"fakta"|kr\d+q\b|\bd20\d{4,}\b|\borg\d{10}\b/.test(text))).toEqual([]);
  });

  test('opens at places that are on the page', () => {
    const pages = new Map(readPages(folder).map(({ url, html }) => [url, html]));
    const lost = fragments.flatMap(({ url, anchors }) =>
      anchors
        .filter(({ id, text }) => !new RegExp(`id="?${id}["\\s>]`).test(pages.get(url) ?? '') || text === '')
        .map(({ id }) => `${url}#${id}`),
    );
    expect(lost).toEqual([]);
    expect(fragments.flatMap(({ anchors }) => anchors).length).toBeGreaterThan(100);
  });

  test('is at most 45 percent larger than plain Pagefind makes of the same texts', async () => {
    const plain = mkdtempSync(join(tmpdir(), 'plain-'));
    const { index: engine } = await createIndex({ forceLanguage: 'sv' });
    if (!engine) throw new Error('Pagefind did not start.');
    for (const { url, kind } of searchPages(checkContent(content).archive, today)) {
      const { body, title } = copyPage(readFileSync(join(folder, url, 'index.html'), 'utf8'), kind);
      const html = `<html lang="sv"><title>${title}</title><body><main data-pagefind-body>${body}</main></body></html>`;
      expect((await engine.addHTMLFile({ url, content: html })).errors).toEqual([]);
    }
    expect((await engine.writeFiles({ outputPath: plain })).errors).toEqual([]);
    await close();
    const sizeOf = (base: string, ...folders: string[]): number =>
      folders
        .flatMap((name) => filesOf(join(base, name)).map((file) => join(base, name, file)))
        .reduce((sum, file) => sum + statSync(file).size, 0);
    const growth = sizeOf(index, 'index', 'fragment') / sizeOf(plain, 'index', 'fragment');
    console.log(
      `Search index: ${sizeOf(index, 'index')} bytes against ${sizeOf(plain, 'index')} plain, with fragments ${growth.toFixed(3)} times`,
    );
    expect(sizeOf(index, 'index') / sizeOf(plain, 'index')).toBeLessThanOrEqual(1.45);
    rmSync(plain, { recursive: true });
  });
});

describe('a reader who knows what to look for', () => {
  test('finds the same whatever was searched before', async () => {
    const warm = await openSite(folder);
    for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') await warm.ask(letter);
    const asked = [...queries, 'xqzwv', 'isbrytare', 'kosmonaut'];
    for (const query of asked.toReversed()) await warm.ask(query);
    for (const query of asked) {
      expect(await searchFor(query, warm)).toEqual(await searchFor(query, await openSite(folder)));
    }
  });

  test('is shown the very clause', async () => {
    const { pages } = await searchFor('tvist', await openSite(folder));
    const [first] = pages;
    expect(first?.clauses[0]).toMatchObject({ title: 'Tvist', url: `${first?.url}#klausul-tvist` });
    expect(first?.clauses[0]?.text).toContain('tvist');
  });
});

describe('our own code that a search loads', () => {
  const scripts = scriptsOf(readFileSync(join(folder, 'sok/index.html'), 'utf8'));

  test('fits in 8 kB, packed as a server sends it', () => {
    // The bundler's own loader of later parts is on every page, with or without a search.
    const own = scripts.filter(({ code }) => !code.includes('modulepreload'));
    const bytes = own.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
    console.log(`Own code of a search: ${bytes} bytes brotli in ${own.length} files`);
    expect(bytes).toBeGreaterThan(4000);
    expect(bytes).toBeLessThanOrEqual(8000);
  });

  test('holds none of the words of the language, which come with the index', () => {
    const code = scripts.map((script) => script.code).join('\n');
    expect(code).toContain('search-page');
    expect(code).not.toMatch(/[\u00e5\u00e4\u00f6]/);
    expect(readFileSync(join(index, 'lexicon.json'), 'utf8')).toContain('nyanl\u00e4nda');
  });

  /** The scripts of the search's element and all they bring along at once. */
  function scriptsOf(html: string): { code: string }[] {
    const found = new Map<string, { code: string }>();
    const read = (name: string): void => {
      if (found.has(name)) return;
      const code = readFileSync(join(folder, '_astro', name), 'utf8');
      found.set(name, { code });
      for (const [, next = ''] of code.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)) read(next);
    };
    const entries = Array.from(html.matchAll(/src="?\/_astro\/([\w-]+\.js)/g), ([, name = '']) => name);
    for (const name of entries)
      if (readFileSync(join(folder, '_astro', name), 'utf8').includes('search-page')) read(name);
    return [...found.values()];
  }
});

describe('npm run search', () => {
  test('answers with JSON, alone and in a batch, and the same in a new session', () => {
    const alone = JSON.parse(runSearch(folder, '--json', 'yoga för kvinnor').stdout) as unknown;
    const batch = join(mkdtempSync(join(tmpdir(), 'batch-')), 'queries.json');
    const asked = ['träning', 'yoga för kvinnor', 'xqzwv', '', '<b>yoga</b>'];
    const lists = JSON.parse(runSearch(folder, '--batch', batch, asked).stdout) as unknown[];
    const fresh = JSON.parse(runSearch(folder, '--batch', batch, asked, '--fresh').stdout) as unknown[];
    expect(alone).toMatchObject([{ url: '/avtal/inkludering-pa-lika-villkor/', did: expect.any(Array) }]);
    expect(lists).toHaveLength(asked.length);
    expect(lists[1]).toEqual(alone);
    expect(lists.slice(2)).toEqual([[], [], []]);
    expect(fresh).toEqual(lists);
  });

  test('lists the long words that are not parted', () => {
    const words = JSON.parse(runSearch(folder, '--unsplit', '--json').stdout) as string[];
    expect(words).toContain('likabehandling');
    expect(words.filter((word) => /^(arbetsmarknad|spr\u00e5kintroduktion)|\d/.test(word))).toEqual([]);
    expect(runSearch(folder, '--unsplit').stdout).toContain(
      `${words.length}\u00a0l\u00e5nga ord delas inte.`,
    );
  });

  test('says in words what it did, also when there is nothing', () => {
    expect(runSearch(folder, 'integraton').stdout).toContain('Visar träffar för ”integration”.');
    expect(runSearch(folder, 'xqzwv').stdout).toContain('Inget i arkivet innehåller ”xqzwv”.');
    expect(runSearch(folder).stderr).toContain('Skriv en fråga');
    expect(runSearch(join(folder, 'nothing-here'), 'yoga').stderr).toContain('har inget sökindex');
  });
});
