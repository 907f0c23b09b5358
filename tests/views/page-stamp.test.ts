import { expect, test } from 'vitest';
import { checkContent } from '../../src/gate/check-content.ts';
import { pageBody } from '../../src/views/frame/page-body.ts';
import type { PageView } from '../../src/views/frame/page-facts.ts';
import { pageHead } from '../../src/views/frame/page-head.ts';
import { pageStamp } from '../../src/views/frame/page-stamp.ts';
import { html } from '../../src/views/markup/html.ts';

const { site } = checkContent('content').archive;

const page = (title: string): PageView => ({
  title,
  description: `Om ${title}`,
  path: `/avtal/${title.toLowerCase()}/`,
  content: html`<h1>${title}</h1>`,
});

const rendered = (one: PageView): string =>
  `<!doctype html><head><link rel="icon">${pageHead(one, site).text}<link href="/a.css"></head><body>${pageBody(one, site).text}</body>`;

test('a further page gets its own head and body in the frame of the first', () => {
  const stamp = pageStamp(rendered(page('A')), page('A'), site);
  expect(stamp(page('B'))).toBe(rendered(page('B')));
  expect(stamp(page('B'))).not.toContain('/avtal/a/');
});

test('what a page says can never be taken for a place in the pattern', () => {
  const odd = page('$& $1 </body> <script>');
  const stamp = pageStamp(rendered(page('A')), page('A'), site);
  expect(stamp(odd)).toBe(rendered(odd));
  expect(stamp(odd)).not.toContain('<script>');
});

test('a layout that has moved away from the view is an error and no page', () => {
  const other = rendered(page('A')).replace('<main id="innehall">', '<main>');
  expect(() => pageStamp(other, page('A'), site)).toThrow('/avtal/a/');
});
