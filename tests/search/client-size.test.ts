import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { searchLexicon } from '../../src/text/search-lexicon.ts';

test('what the browser must have to search fits in 8 kB', async () => {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/search/client-entry.ts', formats: ['es'], fileName: 'search' },
      rolldownOptions: { output: { minify: true } },
      target: 'es2024',
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const code = bundle && 'output' in bundle ? bundle.output[0].code : '';
  const bytes = brotliCompressSync(code).length;
  const lexicon = brotliCompressSync(JSON.stringify(searchLexicon)).length;
  console.log(`Search in the browser: ${bytes} bytes brotli, of which the lexicon ${lexicon}`);
  expect(code).toContain('nyanl\u00e4nda');
  expect(bytes).toBeLessThanOrEqual(8000);
}, 60_000);
