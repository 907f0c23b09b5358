import { expect, test } from 'vitest';
import type { AgreementNode } from '../../src/domain/archive.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { chainStep, type ChainStep } from '../../src/domain/chain-step.ts';
import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import { chainStepWords } from '../../src/text/chain-step-words.ts';
import { formatStretch } from '../../src/text/format-stretch.ts';
import { agreement, archive } from '../outputs/shipped-profiles.ts';
import { sourcesOf, written } from './sources-of.ts';

const words = (step: ChainStep): string[] =>
  chainStepWords(step, (topic) => archive.clauseTopicById.get(topic)?.term.label ?? topic).map((sentence) =>
    sentence.replaceAll('\u00a0', ' '),
  );

test('LivA, from the first to the second: total, per month, the gap, and what is new about money', () => {
  const step = chainStep(agreement('liva-ostersund-2017'), agreement('liva-ostersund-2019'));
  expect(step.total?.share).toBeCloseTo(1.2033, 4);
  expect(step.perMonth?.share).toBeCloseTo(0.364, 4);
  expect(step.gap).toEqual({ from: '2019-01-01', to: '2019-03-31' });
  expect(words(step)).toEqual([
    'Pengarna går från 1 200 000 kr till 2 644 000 kr för hela perioden: +120 % totalt.',
    'Räknat per månad går budgeten från 92 308 kr till 125 905 kr: +36,4 % per månad. Det senare avtalet gäller 21 månader och det tidigare 13.',
    '3 månader utan avtal mellan dem: januari–mars 2019.',
    'Nytt om pengar som blir över: de betalas tillbaka eller används till liknande ändamål.',
    'Nytt om återbetalning: pengar kan krävas tillbaka när en part lämnar och när pengarna används fel.',
    'Inte längre med om återbetalning: att pengar kan krävas tillbaka när avtalet hävs.',
    'Ämnen som bara det senare avtalet tar upp: arbetsmiljö och oanvända medel.',
    'Ämnen som bara det tidigare avtalet tar upp: betalning.',
  ]);
});

function step(before: Partial<WrittenAgreement>, after: Partial<WrittenAgreement>): ChainStep {
  const { archive: built } = buildArchive(
    sourcesOf({ forsta: written(before), andra: written({ ...after, follows: [{ agreement: 'forsta' }] }) }),
  );
  const [first, second] = ['forsta', 'andra'].map((id) => built.agreementById.get(id)) as [
    AgreementNode,
    AgreementNode,
  ];
  return chainStep(first, second);
}

test('a yearly cost is never held against a budget for a period', () => {
  const { total, perMonth } = step(
    { money: { publicCost: { amount: 100_000, basis: 'year' } } },
    {
      period: { start: '2021-01-01', end: '2021-12-31' },
      money: { total: { amount: 90_000, basis: 'period' } },
    },
  );
  expect([total, perMonth]).toEqual([undefined, undefined]);
});

test('of a summary nothing is said to be new or gone', () => {
  const { texts } = step(
    { held: 'summaryOnly' },
    { money: { unusedFunds: { rule: 'repay', text: 'Pengarna betalas tillbaka.' } } },
  );
  expect(texts).toBeUndefined();
});

test('agreements that meet, overlap, or have no dates say so', () => {
  const year = (start: string, end: string): Partial<WrittenAgreement> => ({ period: { start, end } });
  const first = year('2020-01-01', '2020-12-31');
  expect(words(step(first, year('2021-01-01', '2021-12-31')))).toEqual([
    'Avtalen följer direkt på varandra.',
  ]);
  expect(words(step(first, year('2020-11-01', '2021-12-31')))).toEqual([
    'Avtalen gäller samtidigt i 2 månader.',
  ]);
  expect(words(step(first, { period: 'notStated' }))).toEqual(['Tiden mellan avtalen är okänd.']);
  expect(words(step(first, year('2021-01-15', '2021-12-31')))).toEqual([
    'En tid utan avtal mellan dem: 1 januari 2021–14 januari 2021.',
  ]);
});

test.each([
  ['2019-01-01', '2019-03-31', 'januari–mars 2019'],
  ['2019-02-01', '2019-02-28', 'februari 2019'],
  ['2019-12-01', '2020-01-31', 'december 2019–januari 2020'],
  ['2019-01-02', '2019-03-31', '2 januari 2019–31 mars 2019'],
])('%s to %s is %s', (from, to, stretch) => {
  expect(formatStretch(from, to).replaceAll('\u00a0', ' ')).toBe(stretch);
});
