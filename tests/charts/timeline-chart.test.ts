import { expect, test } from 'vitest';
import { timelineChart } from '../../src/charts/timeline-chart.ts';
import { toTimeline } from '../../src/charts/to-timeline.ts';
import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import type { AgreementNode } from '../../src/domain/archive.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { sourcesOf, written } from '../domain/sources-of.ts';

const nodes = (periods: Record<string, WrittenAgreement['period']>): readonly AgreementNode[] => {
  const all = Object.entries(periods).map(([id, period]) => [id, written({ title: id, period })] as const);
  return buildArchive(sourcesOf(Object.fromEntries(all))).archive.agreements;
};
const names = {
  href: ({ id }: AgreementNode) => `/avtal/${id}/`,
  label: ({ data }: AgreementNode) => data.title,
};

const ostersund = {
  liva1: { start: '2017-12', end: '2018-12-31' },
  guide: { start: '2018-10', months: 12, orAsAgreed: true },
  liva2: { start: '2019-04-01', end: '2020-12-31' },
} satisfies Record<string, WrittenAgreement['period']>;

test('agreements stand oldest first on whole years', () => {
  const chart = timelineChart(nodes(ostersund));
  expect(chart?.bars.map(({ agreement }) => agreement.id)).toEqual(['liva1', 'guide', 'liva2']);
  expect(chart?.years).toEqual([
    { year: 2017, at: 0 },
    { year: 2018, at: 25 },
    { year: 2019, at: 50 },
    { year: 2020, at: 74.9 },
  ]);
  expect(chart?.bars.at(-1)).toMatchObject({ from: 56.1, to: 100, isApproximate: false });
});

test('a month is drawn as a possible start, and a worked-out end is never sure', () => {
  const [liva, guide] = timelineChart(nodes(ostersund))?.bars ?? [];
  expect(liva).toMatchObject({ isApproximate: true, from: 22.9, sureFrom: 24.9, sureTo: 50 });
  expect(guide).toMatchObject({ isApproximate: true });
  expect(guide?.sureTo).toBe(guide?.sureFrom);
});

test('an agreement without a period is told apart and not placed', () => {
  const chart = timelineChart(nodes({ ...ostersund, bromodellen: 'notStated' }));
  expect(chart?.bars).toHaveLength(3);
  expect(chart?.undated.map(({ id }) => id)).toEqual(['bromodellen']);
  expect(chart?.conclusion.replaceAll('\u00a0', ' ')).toBe('3 avtal 2017–2020, 1 utan angiven period');
});

test('there is no timeline where no period is stated', () => {
  expect(timelineChart(nodes({ bromodellen: 'notStated' }))).toBeUndefined();
});

test('every agreement is a link with its period in words', () => {
  const chart = timelineChart(nodes({ ...ostersund, 'a<b': 'notStated' }));
  const html = (chart ? toTimeline(chart, names) : '').replaceAll('\u00a0', ' ');
  expect(html).toContain(
    '<a href="/avtal/liva2/">liva2</a> <span class="q">1 april 2019–31 december 2020</span>',
  );
  expect(html).toContain('Ett avtal har ingen angiven period');
  expect(html).toContain('>a&lt;b</a>');
  expect(html).not.toMatch(/style=/);
});

test('a long line of years is not crowded', () => {
  const chart = timelineChart(nodes({ gammalt: { start: '1990', end: '2025' } }));
  expect(chart?.years.length).toBeLessThanOrEqual(8);
});
