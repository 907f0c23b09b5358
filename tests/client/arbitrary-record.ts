import fc, { type Arbitrary } from 'fast-check';
import type { AgreementRecord } from '../../src/domain/agreement-row.ts';
import type { Names } from '../../src/domain/name-list.ts';
import { resolvePeriod } from '../../src/domain/resolve-when.ts';

/** Names that agreements made here point at. Some ids repeat their names, some do not. */
export const names: Names = {
  organisations: [
    { id: 'granbacka', name: 'Granbacka kommun' },
    { id: 'hej-framling', name: 'Hej främling!' },
    { id: 'lyktan-2', name: 'Lyktan' },
    { id: 'ostersund', name: 'Östersunds kommun' },
  ],
  units: [
    { id: 'granbacka/skolnamnden', name: 'Skolnämnden' },
    { id: 'ostersund/ks', name: 'Kommunstyrelsen' },
  ],
  themes: [
    { id: 'halsa', name: 'Hälsa' },
    { id: 'sprak', name: 'Språk' },
  ],
  targetGroups: [{ id: 'unga-vuxna', name: 'Unga vuxna' }],
};

const someOf = (kind: keyof Names): Arbitrary<string[]> => fc.subarray(names[kind].map(({ id }) => id));

const date = fc
  .tuple(
    fc.integer({ min: 1995, max: 2040 }),
    fc.constantFrom('', '-03', '-12', '-01-01', '-02-28', '-12-31'),
  )
  .map(([year, rest]) => `${year}${rest}`);

const span: Arbitrary<AgreementRecord['span']> = fc
  .oneof(
    fc.constant('notStated' as const),
    fc.record(
      {
        start: date,
        end: fc.oneof(
          date,
          fc.record({
            relative: fc.record({
              anchor: fc.constant('start' as const),
              months: fc.integer({ min: 1, max: 40 }),
            }),
          }),
        ),
        months: fc.integer({ min: 1, max: 60 }),
        orAsAgreed: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  )
  .map((period) => {
    const { wording: _, ...rest } = resolvePeriod(period);
    return rest;
  });

const money: Arbitrary<Pick<AgreementRecord, 'money' | 'unknownMoney' | 'netOre'>> = fc.oneof(
  fc.record({
    money: fc.record({
      ore: fc.integer({ min: 0, max: 10_000_000_000 }),
      currency: fc.constantFrom('SEK', 'EUR'),
      basis: fc.constantFrom('period', 'year'),
      kind: fc.constantFrom('total', 'publicCost'),
    }),
    unknownMoney: fc.constant(undefined),
    netOre: fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined }),
  }),
  fc.record({
    money: fc.constant(undefined),
    unknownMoney: fc.constantFrom('withheld', 'notStated', 'notMonetary'),
    netOre: fc.constant(undefined),
  }),
);

/** An agreement with anything in it that the archive can hold. */
export const arbitraryRecord: Arbitrary<AgreementRecord> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,4}$/),
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    held: fc.constantFrom('fullText', 'summaryOnly', 'mentioned'),
    municipality: fc.option(fc.constantFrom('granbacka', 'ostersund'), { nil: undefined }),
    publicParties: someOf('organisations'),
    civilParties: someOf('organisations'),
    units: someOf('units'),
    themes: someOf('themes'),
    targetGroups: someOf('targetGroups'),
    referrals: fc.subarray(['self', 'unit', 'other'] as const),
    followUp: fc.constantFrom('received', 'promised', undefined),
    span,
    succeeded: fc.boolean(),
    sums: money,
  })
  .map(({ sums, ...record }) => ({
    ...record,
    ...sums,
    municipalityName: names.organisations.find(({ id }) => id === record.municipality)?.name,
  }));
