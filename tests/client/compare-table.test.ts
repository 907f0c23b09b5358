import { expect, test } from 'vitest';
import { readCompareAddress, writeCompareAddress } from '../../src/client/compare/compare-address.ts';
import { compareSentences } from '../../src/client/compare/compare-sentences.ts';
import { compareTable } from '../../src/client/compare/compare-table.ts';
import { toMarkup } from '../../src/client/compare/to-markup.ts';
import type { Profile, ProfileRow } from '../../src/domain/profile.ts';
import { profileOf } from '../outputs/shipped-profiles.ts';

const table = (...profiles: Profile[]): string => toMarkup(compareTable(profiles)).replaceAll('\u00a0', ' ');
const row = (changes: Partial<ProfileRow> = {}): ProfileRow => ({
  group: 'money',
  key: 'total',
  label: 'Budget',
  values: ['1 kr'],
  ...changes,
});
const profile = (title: string, rows: ProfileRow[], more: Partial<Profile> = {}): Profile => ({
  id: title,
  title,
  href: `/avtal/${title}/`,
  rows,
  ...more,
});
/** What a row says, without its tags. */
const line = (markup: string, label: string): string =>
  (new RegExp(`<tr[^>]*><th scope="row">${label}<.*?</tr>`).exec(markup)?.[0] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('the LivA pair: +120 % in total and +36,4 % per month, both in the last column', () => {
  const markup = table(profileOf('liva-ostersund-2017'), profileOf('liva-ostersund-2019'));
  expect(line(markup, 'Budget, som den står')).toMatch(
    /skiljer sig .*2 644 000 kr för hela perioden, 21 månader \+120 %/,
  );
  expect(line(markup, 'Budget per månad')).toMatch(/92 308 kr beräknat 125 905 kr beräknat \+36,4 %/);
  expect(line(markup, 'Gemensamma kostnader \\(OH\\) som del av budgeten')).toContain('−7,6 procentenheter');
  expect(line(markup, 'Längd')).toContain('+8 månader');
  expect(line(markup, 'Oanvända medel')).toContain('nämns inte i de publicerade handlingarna');
  expect(markup).toMatch(/Nämns inte i de publicerade handlingarna för något av avtalen: .*Försäkring/);
});

test('a summary makes no difference where it only is a summary', () => {
  const markup = table(profileOf('it-guide-ostersund-2018'), profileOf('sprakvanner'));
  expect(line(markup, 'Tvist, i korthet')).toMatch(/går inte att avgöra .*Samtal först/);
  expect(line(markup, 'Tvist, i korthet')).not.toContain('skiljer sig');
});

test('figures of different kinds are left side by side with a sentence', () => {
  const yearly = row({ values: ['2 kr'], measure: { low: 2, high: 2, unit: 'ore/year' } });
  const period = row({ measure: { low: 1, high: 1, unit: 'ore/period' } });
  expect(line(table(profile('a', [period]), profile('b', [yearly])), 'Budget')).toMatch(
    /Skillnaden räknas inte ut\./,
  );
  const range = row({ values: ['2–3 kr'], measure: { low: 2, high: 3, unit: 'ore/period' } });
  expect(line(table(profile('a', [period]), profile('b', [range])), 'Budget')).toMatch(
    /Ett tal är ett spann\./,
  );
});

test('nothing from a document becomes markup', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const markup = table(
    profile(evil, [row({ values: [evil], label: evil, details: [evil] })], { href: '/"><b>' }),
    profile('b', []),
  );
  expect(markup).not.toMatch(/<img|<b>/);
  expect(markup).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('the address names at most four; the rest of it is told and does no harm', () => {
  expect(readCompareAddress('?avtal=a,b,a&visa=skillnader')).toEqual({
    ids: ['a', 'b'],
    odd: [],
    asked: undefined,
    onlyDifferences: true,
  });
  const fifty = Array.from({ length: 50 }, (_, index) => `avtal-${index}`);
  expect(readCompareAddress(`?avtal=${fifty.join(',')}`)).toMatchObject({
    ids: fifty.slice(0, 4),
    asked: 50,
  });
  expect(readCompareAddress('?avtal=../hemligt,<b>,a%00b,A,,ok').ids).toEqual(['ok']);
  expect(readCompareAddress('?avtal=<b>').odd).toEqual(['<b>']);
  expect(readCompareAddress(`?avtal=${'å'.repeat(5000)}`).odd[0]?.length).toBeLessThan(50);
  expect(readCompareAddress('')).toMatchObject({ ids: [], odd: [] });
});

test('an address read and written is the same address', () => {
  const address = '?avtal=liva-ostersund-2017,liva-ostersund-2019&visa=skillnader';
  expect(writeCompareAddress(readCompareAddress(address))).toBe(address);
  expect(writeCompareAddress({ ids: [], onlyDifferences: true })).toBe('');
});

test('every odd address gets its sentence', () => {
  const said = (search: string, found: Profile[], missing: string[] = []): string =>
    compareSentences(found, readCompareAddress(search), missing, false).join(' ');
  expect(said('', [])).toBe('Välj minst två avtal.');
  expect(said('?avtal=a', [profile('A', [])])).toBe('A är valt. Välj minst ett avtal till.');
  expect(said('?avtal=a,x', [profile('A', [])], ['x'])).toBe(
    '”x” finns inte bland avtalen och är inte med. A är valt. Välj minst ett avtal till.',
  );
  expect(said('?avtal=a,b', [profile('A', []), profile('B', [])])).toBe('Jämför A och B.');
});
