import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attribute, elements, readPages, visibleText } from './read-site.ts';

const { folder, content } = inject('sites').shipped;
const urls = readdirSync(join(content, 'agreements')).map((file) => `/avtal/${basename(file, '.mdx')}/`);
const agreements = readPages(folder).filter(({ url }) => urls.includes(url));
const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;

test('agreement pages, with their styles, weigh at most 1.6 times their own text', () => {
  const weights = agreements.map(({ url, html, tree }) => {
    const styles = elements(tree, 'link')
      .filter((link) => attribute(link, 'rel') === 'stylesheet')
      .map((link) => readFileSync(join(folder, attribute(link, 'href') ?? '')));
    const weight = brotli(html) + styles.reduce((sum, style) => sum + brotli(style), 0);
    return { url, times: Math.round((weight / brotli(visibleText(tree))) * 100) / 100 };
  });
  expect(weights).toHaveLength(urls.length);
  expect(weights.filter(({ times }) => times > 1.6)).toEqual([]);
});
