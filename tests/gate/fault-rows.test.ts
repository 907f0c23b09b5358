import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenBodies } from './broken-bodies.ts';
import { brokenFields } from './broken-fields.ts';
import { faultRows } from './fault-rows.ts';
import { faultTable } from './fault-table.ts';

const names = new Set([...brokenFields, ...brokenBodies].map(([name]) => name));

test('every row of the list is proved, by a case or by a test that is there', () => {
  const unproved = faultRows.filter(
    ({ row, cases = [], tests = [] }) =>
      cases.length + tests.length === 0 && !faultTable.some(([of]) => of === row),
  );
  expect(unproved).toEqual([]);
  expect(faultRows.flatMap(({ cases = [] }) => cases).filter((name) => !names.has(name))).toEqual([]);
  expect(faultRows.flatMap(({ tests = [] }) => tests).filter((test) => !isThere(test))).toEqual([]);
});

test('the rows are whole, in order, and every case belongs to one', () => {
  expect(faultRows.map(({ row }) => Number(row.slice(1)))).toEqual(faultRows.map((_, index) => index + 1));
  const rows = new Set(faultRows.map(({ row }) => row));
  expect(faultTable.filter(([row]) => !rows.has(row))).toEqual([]);
  expect(faultTable.length + names.size).toBeGreaterThan(250);
});

/** Whether a test file has a test, or a case of one, of this name. */
function isThere(test: string): boolean {
  const [path = '', name = ''] = test.split(' > ');
  return name !== '' && readFileSync(`tests/${path}`, 'utf8').includes(`'${name}'`);
}
