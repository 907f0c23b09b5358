import { describe, expect, test } from 'vitest';
import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { body, sourcesOf, written } from './sources-of.ts';

const build = (...parameters: Parameters<typeof sourcesOf>) => buildArchive(sourcesOf(...parameters));

describe('money', () => {
  const perPeriod = (amount: number): Partial<WrittenAgreement> => ({
    money: { total: { amount, basis: 'period' } },
  });

  test('totals never mix what covers a period with what covers a year', () => {
    const { archive } = build({
      a: written(perPeriod(1_200_000)),
      b: written(perPeriod(2_644_000)),
      c: written({ money: { publicCost: { amount: 590_000, basis: 'year' } } }),
    });
    expect(archive.organisationById.get('lyktan')?.totals.map(({ money }) => money)).toEqual([
      { ore: 384_400_000, basis: 'period', kind: 'total', currency: 'SEK' },
      { ore: 59_000_000, basis: 'year', kind: 'publicCost', currency: 'SEK' },
    ]);
  });

  test('a sum that is not stated is not zero', () => {
    const { archive } = build({ a: written({ money: { total: { amount: 'notStated', basis: 'period' } } }) });
    expect(archive.agreements[0]?.publicMoney).toBeUndefined();
    expect(archive.organisationById.get('lyktan')?.totals).toEqual([]);
  });

  test('two civil parties count the sum once each and say that it is shared', () => {
    const { archive } = build({
      a: written({
        ...perPeriod(100),
        parties: [
          { organisation: 'granbacka', role: 'public' },
          { organisation: 'lyktan', role: 'civil' },
          { organisation: 'fyren', role: 'civil' },
        ],
      }),
    });
    expect(archive.organisationById.get('granbacka')?.totals).toMatchObject([
      { money: { ore: 10_000 }, shared: true },
    ]);
    expect(archive.organisationById.get('fyren')?.totals).toMatchObject([
      { money: { ore: 10_000 }, shared: true },
    ]);
  });
});

describe('deadlines and notes', () => {
  test('a day without a year and a day before the end are worked out and marked', () => {
    const { archive } = build({
      a: written({
        deadlines: [
          { id: 'april', type: 'interimReport', due: { yearless: '--04-30', wording: 'sista april' } },
          { id: 'slut', type: 'finalReport', due: { relative: { anchor: 'end', months: -1 } } },
          { id: 'oppet', type: 'meeting', due: { wording: 'vid behov' } },
        ],
      }),
    });
    expect(archive.agreements[0]?.deadlines.map(({ due }) => due && [due.date, due.basis])).toEqual([
      ['2020-04-30', 'inferred'],
      ['2020-11-30', 'derived'],
      undefined,
    ]);
  });

  test('lines that do not make the total, a wrong product and a late report are notes, not corrections', () => {
    const { problems } = build({
      a: written({
        money: {
          total: { amount: 1000, basis: 'period' },
          lines: [
            {
              label: 'Lön',
              amount: 900,
              category: 'personal',
              calculation: {
                factors: [
                  { value: 2, unit: 'personer' },
                  { value: 400, unit: 'kr' },
                ],
              },
            },
            { label: 'Hyra', amount: 99, category: 'lokaler' },
          ],
        },
        deadlines: [
          { id: 'rapport', type: 'finalReport', due: '2020-09-01', informs: 'beslut' },
          { id: 'beslut', type: 'politicalDecision', due: '2020-08' },
        ],
      }),
    });
    expect(problems).toMatchObject([
      { code: 'lines-against-total', lines: 999, total: 1000, difference: -1, severity: 'note' },
      { code: 'calculation', product: 800, amount: 900, label: 'Lön' },
      { code: 'report-after-decision', report: 'rapport', decision: 'beslut' },
    ]);
  });

  test('a yearly rate over thirteen months explains the amount instead of contradicting it', () => {
    const { problems } = build({
      a: written({
        period: { start: '2017-12', end: '2018-12-31' },
        money: {
          lines: [
            {
              label: 'Lön',
              amount: 540_000,
              category: 'personal',
              calculation: { rate: 500_000, per: 'year' },
            },
          ],
        },
      }),
    });
    expect(problems).toMatchObject([{ code: 'calculation-explained', months: 13, product: 541_666.67 }]);
  });
});

describe('clauses and neighbours', () => {
  test('a topic knows who speaks of it and which full texts are silent', () => {
    const tvist = { topic: 'tvist', anchor: 'klausul-tvist', text: 'Tvister löses genom samtal.' };
    const { archive } = build(
      { a: written(), b: written(), c: written({ held: 'summaryOnly' }) },
      { a: body({ clauses: [tvist] }) },
    );
    const topic = archive.clauseTopicById.get('tvist');
    expect(topic?.clauses).toMatchObject([{ agreement: { id: 'a' }, clause: tvist }]);
    expect(topic?.silent.map(({ id }) => id)).toEqual(['b']);
  });

  test('an agreement is related to those that share most, and not to its own chain', () => {
    const { archive } = build({
      a: written(),
      b: written({ follows: [{ agreement: 'a' }], period: { start: '2021-01-01', end: '2021-12-31' } }),
      c: written({
        themes: ['halsa'],
        parties: [
          { organisation: 'granbacka', role: 'public' },
          { organisation: 'fyren', role: 'civil' },
        ],
      }),
    });
    expect(archive.agreementById.get('a')?.related.map(({ id }) => id)).toEqual(['c']);
  });
});

test('twenty thousand agreements are built in time that grows with their number', () => {
  const many = (count: number): Parameters<typeof sourcesOf> => [
    Object.fromEntries(
      Array.from({ length: count }, (_, index): [string, WrittenAgreement] => [
        `avtal-${index}`,
        written({
          money: { total: { amount: 1000 + index, basis: 'period' } },
          themes: [index % 2 ? 'utbildning' : 'halsa'],
          parties: [
            { organisation: 'granbacka', role: 'public' },
            { organisation: `forening-${index % 4000}`, role: 'civil' },
          ],
        }),
      ]),
    ),
    {},
    Object.fromEntries(
      Array.from({ length: 4000 }, (_, index) => [
        `forening-${index}`,
        { name: `Förening ${index}`, kind: 'association', organisationNumber: 'notStated' } as const,
      ]),
    ),
  ];
  const seconds = (count: number): number => {
    const sources = sourcesOf(...many(count));
    const start = performance.now();
    expect(buildArchive(sources).archive.agreements).toHaveLength(count);
    return (performance.now() - start) / 1000;
  };
  seconds(2000);
  const [few, lots] = [seconds(5000), seconds(20_000)];
  console.log(`buildArchive: 5 000 in ${few.toFixed(2)} s, 20 000 in ${lots.toFixed(2)} s`);
  expect(lots / few).toBeLessThan(12);
});
