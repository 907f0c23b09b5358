import { describe, expect, test } from 'vitest';
import { judgeGrants } from '../../scripts/validate/grants.ts';
import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { grantsJson } from '../../src/outputs/to-360giving.ts';
import { sourcesOf, written } from '../domain/sources-of.ts';
import { contentFolders, contextOf } from './content-context.ts';

interface Grants {
  grants: Record<string, unknown>[];
  leftOut: { id: string; reasons: { reason: string; text: string }[] }[];
}

const context = contextOf(contentFolders.shipped);
const numbered = {
  kommun: { name: 'Östra kommunen', kind: 'municipality', organisationNumber: '212000-2528' },
  forening: { name: 'Föreningen', kind: 'association', organisationNumber: '802438-8681' },
} as const;

const complete: Partial<WrittenAgreement> = {
  parties: [
    { organisation: 'kommun', role: 'public' },
    { organisation: 'forening', role: 'civil' },
  ],
  money: { total: { amount: 1200.5, basis: 'period' } },
  signatures: [
    { role: 'Kommundirektör', organisation: 'kommun', date: '2019-12-01' },
    { role: 'Ordförande', organisation: 'forening', date: 'notStated' },
  ],
};

function grantsOf(changes: Partial<WrittenAgreement>): Grants {
  const sources = sourcesOf({ prov: written({ ...complete, ...changes }) }, {}, numbered);
  const { archive } = buildArchive({ ...sources, site: context.archive.site });
  return JSON.parse(String(grantsJson.render(archive, { ...context, archive }))) as Grants;
}

test('an agreement that states all that a grant is, is a grant, and the official schema agrees', () => {
  const file = grantsOf({});
  expect(file.leftOut).toEqual([]);
  expect(file.grants).toMatchObject([
    {
      currency: 'SEK',
      amountAwarded: 1200.5,
      awardDate: '2019-12-01',
      plannedDates: [{ startDate: '2020-01-01', endDate: '2020-12-31' }],
      fundingOrganization: [{ id: 'SE-ON-212000-2528', name: 'Östra kommunen' }],
      recipientOrganization: [{ id: 'SE-ON-802438-8681' }],
    },
  ]);
  expect(judgeGrants(file)).toEqual([]);
});

test('the schema refuses a grant without its date', () => {
  const file = grantsOf({});
  delete file.grants[0]?.['awardDate'];
  expect(judgeGrants(file).join()).toContain('awardDate');
});

describe('what would have to be guessed is left out, and why is said', () => {
  test.each<[string, Partial<WrittenAgreement>]>([
    ['noTotal', { money: { total: { amount: 'notStated', basis: 'period' } } }],
    ['noTotal', { money: { publicCost: { amount: 100, basis: 'period' } } }],
    ['perYear', { money: { total: { amount: 100, basis: 'year' } } }],
    ['noDate', { signatures: [{ role: 'Kommundirektör', organisation: 'kommun', date: '2019-12' }] }],
    ['noDate', { signatures: [{ role: 'Kommundirektör', organisation: 'kommun', date: 'withheld' }] }],
    ['noDate', { signatures: [{ role: 'Ordförande', organisation: 'forening', date: '2019-12-01' }] }],
    [
      'noNumber',
      {
        parties: [
          { organisation: 'kommun', role: 'public' },
          { organisation: 'lyktan', role: 'civil' },
        ],
      },
    ],
    ['notOneToOne', { parties: [...(complete.parties ?? []), { organisation: 'lyktan', role: 'civil' }] }],
  ])('%s', (reason, changes) => {
    const { grants, leftOut } = grantsOf(changes);
    expect(grants).toEqual([]);
    expect(leftOut[0]?.reasons.map((each) => each.reason)).toContain(reason);
    expect(leftOut[0]?.reasons.every(({ text }) => text.length > 20)).toBe(true);
  });

  test('every agreement of the archive is either a grant or told why not', () => {
    const { grants, leftOut } = JSON.parse(String(grantsJson.render(context.archive, context))) as Grants;
    expect(grants.length + leftOut.length).toBe(context.archive.agreements.length);
  });
});
