import { expect, test } from 'vitest';
import { budgetChart } from '../../src/charts/budget-chart.ts';
import { toSvg } from '../../src/charts/to-svg.ts';
import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import type { AgreementNode } from '../../src/domain/archive.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { sourcesOf, written } from '../domain/sources-of.ts';

type Lines = NonNullable<NonNullable<WrittenAgreement['money']>['lines']>;

const node = (lines: Lines): AgreementNode => {
  const { archive } = buildArchive(sourcesOf({ avtal: written({ money: { lines } }) }));
  const [built] = archive.agreements;
  if (!built) throw new Error('The archive is empty.');
  return built;
};
const line = (label: string, amount: Lines[number]['amount'], more = {}): Lines[number] => ({
  label,
  amount,
  category: 'personal',
  ...more,
});
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ');

const liva = [
  line('Personal', 1_764_000),
  line('OH', 130_000),
  line('Lokal', 100_000),
  line('Verksamhet', 650_000),
];

test('the largest line comes first and the conclusion states its figures', () => {
  const chart = budgetChart(node(liva));
  expect(chart?.bars.map(({ label }) => label)).toEqual(['Personal', 'Verksamhet', 'OH', 'Lokal']);
  expect(plain(chart?.conclusion)).toBe('Störst är posten Personal: 1 764 000 kr, 66,7 procent av budgeten.');
});

test('lines of the same size are not ranked', () => {
  const chart = budgetChart(node([line('Hyra', 500), line('Lön', 500), line('Material', 20)]));
  expect(plain(chart?.conclusion)).toBe('De 2 största posterna är lika stora: 500 kr var.');
});

test('a line without a number leaves the shares unsaid', () => {
  const chart = budgetChart(node([line('Hyra', 500), line('Lön', 700), line('Tid', 'notMonetary')]));
  expect(chart?.bars.map(({ share }) => share)).toEqual([undefined, undefined]);
  expect(chart?.conclusion).toContain('Någon post saknar belopp');
});

test('there is no chart of one amount, nor of none', () => {
  expect(budgetChart(node([line('Allt', 500)]))).toBeUndefined();
  expect(budgetChart(node([line('Tid', 'notMonetary'), line('Rum', 'notStated')]))).toBeUndefined();
});

test('a deduction is a minus and drawn as one', () => {
  const chart = budgetChart(node([line('Lön', 700), line('Rabatt', 200, { deduction: true })]));
  expect(chart?.bars.at(-1)).toMatchObject({ label: 'Rabatt', value: -20_000, share: -0.4 });
  expect(chart && toSvg(chart)).toContain('class="minus"');
});

test('the picture is text with a conclusion, in lengths that fill any width', () => {
  const chart = budgetChart(node(liva));
  const svg = plain(chart && toSvg(chart));
  expect(svg).toContain(
    'aria-label="Budgetens poster för hela perioden. Störst är posten Personal: 1 764 000 kr, 66,7 procent av budgeten."',
  );
  expect(svg).toContain('>1 764 000 kr, 66,7 %</text>');
  expect(svg).toContain('width="50%"');
  expect(svg).not.toMatch(/viewBox|style=| id=|font-size/);
});

test('a long label is broken between words and what could be markup is escaped', () => {
  const chart = budgetChart(
    node([
      line('Verksamhet: hälsa, utbildning, inkludering och <i>"allt"</i> annat', 500),
      line('Lön & arvode', 20),
    ]),
  );
  const svg = chart ? toSvg(chart) : '';
  expect(svg).toContain('>Verksamhet: hälsa, utbildning,</text>');
  expect(svg).toContain('>inkludering och &lt;i&gt;&quot;allt&quot;&lt;/i&gt; annat</text>');
  expect(svg).toContain('Lön &amp; arvode');
  expect(svg).not.toContain('<i>');
});

test('eight lines weigh at most 1.5 kB', () => {
  const lines = Array.from({ length: 8 }, (_, index) => line(`Budgetpost nummer ${index}`, 143_507 + index));
  const chart = budgetChart(node(lines));
  expect(Buffer.byteLength(chart ? toSvg(chart) : 'x'.repeat(2000))).toBeLessThanOrEqual(1500);
});
