import { expect, test } from 'vitest';
import { toYearBars } from '../../src/charts/to-year-bars.ts';

test('the longest bar is the largest count and every year is a link', () => {
  const html = toYearBars([
    { label: '2019', count: 50, href: '/avtal/ar/2019/' },
    { label: '2018', count: 25, href: '/avtal/ar/2018/' },
  ]);
  expect(html).toContain('<a href="/avtal/ar/2018/">2018</a>');
  expect(html.match(/width="[\d.]+%"/g)).toEqual(['width="100%"', 'width="50%"']);
});

test('counts of nothing draw nothing', () => {
  expect(toYearBars([{ label: '2018', count: 0, href: '/' }])).toContain('<rect width="0%"');
});
