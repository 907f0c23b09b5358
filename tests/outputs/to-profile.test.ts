import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compareGroups } from '../../src/domain/profile.ts';
import { compareChoices } from '../../src/outputs/compare-choices.ts';
import { archive, profileOf, rowOf, valuesOf } from './shipped-profiles.ts';

const [itGuide, liva1, liva2] = [
  'it-guide-ostersund-2018',
  'liva-ostersund-2017',
  'liva-ostersund-2019',
] as const;
const [d2, d5] = ['kompletterande-spraktraning', 'sprakvanner'] as const;
const everyId = archive.agreements.map(({ id }) => id);

describe('money', () => {
  test.each([
    [itGuide, '41 793 kr', '12,7 %'],
    [liva1, '92 308 kr', '12,5 %'],
    [liva2, '125 905 kr', '4,9 %'],
  ])('%s on a common base: %s a month, overhead %s', (id, month, overhead) => {
    expect(valuesOf(id, 'money/perMonth')).toEqual([month]);
    expect(valuesOf(id, 'money/overhead')).toEqual([overhead]);
    expect(rowOf(id, 'money/perMonth')?.basis).toBe('derived');
  });

  test('a total says how long it lasts', () => {
    expect(valuesOf(liva2, 'money/total')).toEqual(['2 644 000 kr för hela perioden, 21 månader']);
  });

  test('per participant once for every group, each named; a range of people is a range of kronor', () => {
    expect(valuesOf(liva1, 'money/perPerson')?.[0]).toMatch(
      /^60 000 kr–80 000 kr för hela perioden, delat med ungefär 15–20: /,
    );
    expect(rowOf(liva1, 'money/perPerson')?.measure).toMatchObject({ low: 6_000_000, high: 8_000_000 });
    expect(valuesOf(d5, 'money/perPerson')?.map((text) => text.split(':')[0])).toEqual([
      '3 974 kr per år, delat med 151',
      '6 522 kr per år, delat med 92',
      '8 108 kr per år, delat med 74',
      '2 469 kr per år, delat med 243',
    ]);
    expect(rowOf(d5, 'money/perPerson')?.measure).toBeUndefined();
  });

  test('what cannot be worked out says why', () => {
    expect(rowOf(liva2, 'money/perPerson')).toMatchObject({ values: [], silence: 'notDerivable' });
    expect(rowOf(liva2, 'money/perPerson')?.details?.[0]).toMatch(/^De tal som anges är bakgrund/);
    expect(rowOf(d2, 'money/perMonth')).toMatchObject({
      silence: 'notDerivable',
      details: ['Underlaget anger en kostnad, ingen budget för en period.'],
    });
  });

  test('cost, value, gross and net stay in rows of their own', () => {
    expect(valuesOf(d2, 'money/publicCost')).toEqual(['590 000 kr per år']);
    expect(valuesOf(d2, 'money/totalValue')).toEqual(['897 626 kr per år']);
    expect(valuesOf(d2, 'money/net')).toEqual(['295 000 kr per år']);
    expect(valuesOf(d2, 'money/costOfValue')).toEqual(['65,7 %']);
    expect(rowOf(d2, 'money/total')?.silence).toBe('notStated');
    const units = everyId.flatMap((id) => profileOf(id).rows.map(({ measure }) => measure?.unit));
    expect(units).toContain('ore/period');
    expect(units).toContain('ore/year');
  });

  test('what is not priced is told and never 0', () => {
    expect(valuesOf(liva2, 'money/unpriced')).toEqual([
      'Hej främling!: Ideella timmar',
      'Östersunds kommun: Tjänstemäns arbetstid',
    ]);
    expect(JSON.stringify(everyId.map(profileOf)).replaceAll('\u00a0', ' ')).not.toMatch(/"0 kr/);
  });

  test('the stated price stands apart from the derived one', () => {
    expect(valuesOf(liva1, 'money/unitPrice')).toEqual(['50 000 kr per ungdom']);
  });
});

describe('texts', () => {
  test('commitments are counted side by side, and each is found under its topic', () => {
    const counts = [itGuide, liva1, liva2].map((id) =>
      ['civil', 'public'].map((side) => Number(valuesOf(id, `commitments/${side}/count`)?.[0])),
    );
    expect(counts).toEqual([
      [6, 11],
      [6, 4],
      [8, 4],
    ]);
    expect(rowOf(liva2, 'commitments/public/larande')?.anchor).toBe('atagande-ostersund-4');
  });

  test('a topic that is not brought up is a finding in a full text and unknown in a summary', () => {
    expect(rowOf(liva1, 'clauses/oanvanda-medel')?.silence).toBe('notMentioned');
    expect(rowOf(d2, 'clauses/oanvanda-medel')?.silence).toBe('summaryOnly');
    expect(rowOf(liva2, 'clauses/oanvanda-medel')?.values).toHaveLength(1);
    const topics = profileOf(liva1).rows.filter(
      ({ group, key }) => group === 'clauses' && !key.startsWith('term-'),
    );
    expect(topics).toHaveLength(archive.clauseTopics.length - 1);
  });

  test('a target is never in the same row as an outcome', () => {
    expect(rowOf(liva1, 'participants/target')?.label).toBe('Mål');
    expect(rowOf(d5, 'participants/actual-capacity')?.label).toBe('Utfall eller kapacitet');
    expect(rowOf(liva2, 'participants/context')?.basis).toBe('inferred');
  });

  test('a year that is inferred is marked, with the words of the document', () => {
    expect(valuesOf(liva1, 'deadlines/interimReport')).toEqual([
      '30 april 2018 (”sista april”)',
      '31 augusti 2018 (”sista augusti”)',
    ]);
    expect(rowOf(liva1, 'deadlines/interimReport')?.basis).toBe('inferred');
    expect(valuesOf(liva2, 'deadlines/finalReport')?.[0]).toMatch(/^30 november 2020 /);
  });

  test('no report of the three full texts is held', () => {
    expect([itGuide, liva1, liva2].map((id) => valuesOf(id, 'deadlines/reports'))).toEqual([
      ['0 av 3'],
      ['0 av 3'],
      ['0 av 4'],
    ]);
  });
});

describe('every profile', () => {
  test.each(everyId)('%s has every group but none twice the same row, and weighs little', (id) => {
    const { rows } = profileOf(id);
    const keys = rows.map(({ group, key }) => `${group}/${key}`);
    expect(new Set(keys).size).toBe(keys.length);
    const groups = new Set(rows.map(({ group }) => group));
    expect(compareGroups.filter((group) => group !== 'commitments' && !groups.has(group))).toEqual([]);
    expect(brotliCompressSync(JSON.stringify(profileOf(id))).length).toBeLessThan(9000);
  });

  test.each(everyId)('%s says something or says why not, in every row', (id) => {
    const mute = profileOf(id).rows.filter(
      ({ values, silence }) => (values.length === 0) !== (silence !== undefined),
    );
    expect(mute).toEqual([]);
  });

  test('the names to choose by are each one agreement’s', () => {
    const labels = compareChoices([...archive.agreements, ...archive.agreements]).map(([, label]) => label);
    expect(labels[0]).toMatch(/\(bromodellen\)$/);
    const own = compareChoices(archive.agreements).map(([, label]) => label);
    expect(new Set(own).size).toBe(archive.agreements.length);
    expect(own.find((label) => label.startsWith('LivA 2017'))).toContain('Hej främling!');
  });
});
