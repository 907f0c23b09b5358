import { expect, test } from 'vitest';
import { readLog, toLogText } from '../../src/history/read-log.ts';
import { toHistory } from '../../src/history/to-history.ts';
import { editionOf, logAfter, sha256 } from './some-editions.ts';

const first = { bro: { title: 'Bron', 'money.total': '100' }, lyktan: { title: 'Lyktan', body: 'Text' } };
const raised = { ...first, bro: { ...first.bro, 'money.total': '120', 'period.end': '2028' } };

test('every publication tells what is new, what has changed field by field, and what is gone', () => {
  const log = logAfter(
    editionOf(first),
    editionOf(raised),
    editionOf({ bro: raised.bro }),
    editionOf({ bro: { title: 'Bron' } }),
  );
  expect(log.faults).toEqual([]);
  const told = toHistory(log.lines).changes.map(({ id, date, kind, fields }) => [date, id, kind, ...fields]);
  expect(told).toEqual([
    ['2027-01-04', 'bro', 'changed', 'money.total', 'period.end'],
    ['2027-01-03', 'lyktan', 'withdrawn'],
    ['2027-01-02', 'bro', 'changed', 'money.total', 'period.end'],
    ['2027-01-01', 'bro', 'added'],
    ['2027-01-01', 'lyktan', 'added'],
  ]);
});

test('nothing new is no publication', () => {
  expect(logAfter(editionOf(first), editionOf(first)).lines).toHaveLength(1);
  expect(logAfter(editionOf(first), editionOf(raised), editionOf(raised)).lines).toHaveLength(2);
});

test('an agreement that has moved is gone from one address and new at another', () => {
  const log = logAfter(
    editionOf(first),
    editionOf({ bro: first.bro, fyren: first.lyktan }, { replacedBy: { lyktan: 'fyren' } }),
  );
  expect(log.lines[1]?.line).toMatchObject({
    added: { fyren: {} },
    withdrawn: { lyktan: { replacedBy: 'fyren' } },
  });
  expect(log.state.everPublished).toContain('agreement/lyktan');
});

test('an agreement that comes back is published anew', () => {
  const log = logAfter(editionOf(first), editionOf({ bro: first.bro }), editionOf(first));
  expect(log.faults).toEqual([]);
  expect(
    toHistory(log.lines)
      .byAgreement.get('lyktan')
      ?.map(({ kind }) => kind),
  ).toEqual(['added', 'withdrawn', 'added']);
});

test('other pages and files leave their marks too', () => {
  const log = logAfter(
    editionOf(first, { pages: ['theme/sprak', 'unit/ort/skolan'], files: { 'site.yaml': 'a' } }),
    editionOf(first, { pages: ['theme/sprak'], files: { 'site.yaml': 'b', 'organisations/ort.yaml': 'c' } }),
  );
  expect(log.lines[1]?.line).toEqual({
    number: 2,
    date: '2027-01-02',
    previous: log.lines[0]?.hash,
    pagesWithdrawn: ['unit/ort/skolan'],
    files: { 'organisations/ort.yaml': sha256('c'), 'site.yaml': sha256('b') },
  });
});

test('a log reads the same with Windows line ends', () => {
  const text = toLogText(logAfter(editionOf(first), editionOf(raised)).lines);
  expect(readLog(text.replaceAll('\n', '\r\n'), sha256)).toEqual(readLog(text, sha256));
});

const [one = '', two = '', three = ''] = logAfter(
  editionOf(first),
  editionOf(raised),
  editionOf({ bro: raised.bro }),
).lines.map(({ text }) => text);

test.each([
  ['a line that is gone', [one, three], 'chain'],
  ['lines in another order', [two, one, three], 'number'],
  ['a line twice', [one, two, two, three], 'order'],
  ['a changed day', [one.replace('2027-01-01', '2026-01-01'), two, three], 'chain'],
  ['a day before the one before', [one, two.replace('2027-01-02', '2026-12-31'), three], 'date'],
  ['a field that no publication has', [one, two.replace('"number"', '"note":"x","number"'), three], 'form'],
  ['half a line', [one, two.slice(0, 50), three], 'json'],
  ['an empty line', [one, '', two, three], 'json'],
  ['marks of a merge', ['<<<<<<< HEAD', one, two, three], 'json'],
  ['an agreement changed before it was there', [one.replace('"bro"', '"fyr"'), two, three], 'order'],
])('the log betrays %s', (_, lines, fault) => {
  const { faults } = readLog(lines.map((line) => `${line}\n`).join(''), sha256);
  expect(faults.map((each) => each.fault)).toContain(fault);
});
