import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { searchLexicon } from '../../src/text/search-lexicon.ts';

/** A part of the browser's code as it is shipped, with everything it brings along. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry, formats: ['es'], fileName: 'search' },
      rolldownOptions: { output: { minify: true } },
      target: 'es2024',
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  return first && 'output' in first ? first.output[0].code : '';
}

test('what the browser must have to search fits in 8 kB', async () => {
  const [code, page] = [
    await bundle('tests/search/client-entry.ts'),
    await bundle('src/client/search/search-page.ts'),
  ];
  const [bytes, whole] = [code, page].map((text) => brotliCompressSync(text).length);
  const lexicon = brotliCompressSync(JSON.stringify(searchLexicon)).length;
  console.log(
    `Search in the browser, brotli: ${bytes} bytes of code, ${whole} with the whole search page; the lexicon is ${lexicon} bytes of data`,
  );
  // The lexicon is data beside the index, and not in the code.
  expect(code).not.toContain('nyanl\u00e4nda');
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(8000);
  expect(whole).toBeLessThanOrEqual(14_000);
}, 60_000);
