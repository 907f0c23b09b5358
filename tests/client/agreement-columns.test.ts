import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAgreementColumns, type AgreementColumns } from '../../src/domain/agreement-columns.ts';
import { readAgreementColumns } from '../../src/domain/read-agreement-columns.ts';
import { restoreId, shortenId } from '../../src/domain/relative-id.ts';
import { toRecord } from '../../src/domain/to-row.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { toAgreementData } from '../../src/outputs/to-agreement-data.ts';
import { arbitraryRecord, names } from './arbitrary-record.ts';
import { syntheticRecords } from '../../scripts/bench/explorer-records.ts';

const through = (columns: AgreementColumns): ReturnType<typeof readAgreementColumns> =>
  readAgreementColumns(JSON.parse(JSON.stringify(columns)) as AgreementColumns);

test('agreements come out of the columns as they went in', () => {
  fc.assert(
    fc.property(fc.array(arbitraryRecord, { maxLength: 12 }), (records) => {
      const read = through(toAgreementColumns(records, names));
      expect(read.records).toEqual(records);
      expect(read.names).toEqual(names);
    }),
  );
});

test('any id comes back from its short form', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      fc.string({ unit: 'grapheme' }),
      (id, name) => {
        expect(restoreId(shortenId(id, name), name)).toBe(id);
      },
    ),
  );
  expect(shortenId('hej-framling-2019', 'Hej främling!')).toBe('A-B-2019');
});

test('a name that is missing stops the build', () => {
  const [record] = syntheticRecords(1).records;
  expect(() => toAgreementColumns(record ? [record] : [], names)).toThrow(/no name/);
});

test('the archive’s own data file says what the archive says, also of what is only mentioned', () => {
  const { archive } = checkContent('content');
  const { records } = readAgreementColumns(JSON.parse(toAgreementData(archive)) as AgreementColumns);
  const all = [...archive.agreements, ...archive.mentioned].map(toRecord);
  expect(new Map(records.map((record) => [record.id, record]))).toEqual(
    new Map(all.map((record) => [record.id, record])),
  );
  expect(records.map(({ title }) => title).slice(-1)).toEqual(['Övergångsboende i Östersund']);
});

test('5 000 agreements are at most 120 kB to fetch', () => {
  const { records, names: all } = syntheticRecords(5000);
  const weight = brotliCompressSync(JSON.stringify(toAgreementColumns(records, all))).length;
  expect(weight).toBeLessThanOrEqual(120_000);
  expect(weight).toBeGreaterThan(50_000);
});
