import { expect, test } from 'vitest';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { missingDocuments } from '../../src/domain/missing-documents.ts';
import { qualityOverview } from '../../src/domain/quality-overview.ts';
import { body, sourcesOf, written } from './sources-of.ts';

const source = written().sources[0];
if (!source) throw new Error('The sample agreement has no source.');

const { archive } = buildArchive(
  sourcesOf(
    {
      a: written({
        sources: [{ ...source, pagesMissing: ['Titelsida'], annexesMissing: ['Bilaga 2'] }],
        attachments: [
          { name: 'IOP.pdf', held: false },
          { name: 'Plan.pdf', held: true },
        ],
        deadlines: [{ id: 'slut', type: 'finalReport', due: '2020-12-31' }],
        issues: [
          { type: 'contradiction', text: 'Två nämnder anges.' },
          { type: 'contradiction', text: 'Två datum anges.' },
        ],
      }),
      b: written({ held: 'summaryOnly' }),
    },
    { a: body({ missing: ['Projektplanen', 'Projektplanen'] }) },
  ),
);
const [a, b] = archive.agreements;

test('every document that can be asked for is named once', () => {
  expect(
    a &&
      missingDocuments(a).map((one) => ('duty' in one ? one.duty.deadline.id : Object.values(one).join(' '))),
  ).toEqual([
    'attachment IOP.pdf',
    'named Projektplanen',
    'pages Avtalet Titelsida',
    'annex Avtalet Bilaga 2',
    'slut',
  ]);
  expect(b && missingDocuments(b)).toEqual([{ kind: 'agreement' }]);
});

test('totals count what there is and in how many records', () => {
  const { kinds, municipalities } = qualityOverview(archive.agreements);
  expect(kinds.get('issue.contradiction')).toEqual({ count: 2, records: 1 });
  expect(kinds.get('attachmentNotHeld')).toEqual({ count: 1, records: 1 });
  expect(kinds.get('named')).toEqual({ count: 1, records: 1 });
  expect(kinds.get('journalNumber')).toEqual({ count: 2, records: 2 });
  expect(kinds.get('secondHand')).toBeUndefined();
  expect(municipalities).toMatchObject([
    { agreements: 2, fullTexts: 1, listed: 2, listedHeld: 1, reports: 1, reportsHeld: 0 },
  ]);
});
