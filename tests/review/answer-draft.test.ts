import { describe, expect, test } from 'vitest';
import { changeDraft } from '../../src/review/draft-file.ts';
import { answerDraft } from '../../src/review/answer-draft.ts';
import type { Json } from '../../src/importer/proposal.ts';
import { valueAt } from '../../src/review/value-at.ts';
import { allDocuments } from '../importer/documents/all-documents.ts';
import { answered, dataOf, importedDraft, openPaths, reviewed } from './reviewed-draft.ts';

const start = importedDraft('numrerade klausuler');
const evidence = (draft: typeof start, path: string): Json | undefined =>
  (dataOf(draft)['evidence'] as Record<string, Json>)[path];
const comments = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('#'));

describe('confirming', () => {
  test.each(allDocuments.map(({ name }) => name))(
    'everything of ”%s” changes nothing but the notes',
    (name) => {
      const before = importedDraft(name);
      const after = answered(
        before,
        ...openPaths(before).map((path) => ({ kind: 'confirm' as const, path })),
      );
      expect(openPaths(after)).toEqual([]);
      expect(dataOf(after)).toEqual(dataOf(before));
      const isDoubt = (line: string): boolean => /^# (?:OSÄKERT|  Annan)/.test(line);
      expect(after.text).toBe(
        before.text
          .split('\n')
          .filter((line) => !isDoubt(line))
          .join('\n'),
      );
    },
  );

  test('a value that is changed afterwards has to be confirmed again', () => {
    const confirmed = answered(start, { kind: 'confirm', path: 'period.start' });
    expect(openPaths(confirmed)).not.toContain('period.start');
    const changed = { ...confirmed, text: confirmed.text.replace('start: 2024-01-01', 'start: 2024-02-01') };
    expect(openPaths(changed)).toContain('period.start');
  });

  test('two rows that say the same are two values to look at', () => {
    const data = dataOf(start);
    const twice = { ...start, text: changeDraft(start.text, { ...data, themes: ['sprak', 'sprak'] }) };
    const once = answered(twice, { kind: 'confirm', path: 'themes.0' });
    expect(openPaths(once).filter((path) => path.startsWith('themes'))).toEqual(['themes.1']);
  });

  test('what is not there cannot be answered', () => {
    expect(answerDraft(start.text, start.record, { kind: 'confirm', path: 'asOf' })).toBeUndefined();
    expect(answerDraft(start.text, start.record, { kind: 'clear', path: 'money.lines.9' })).toBeUndefined();
    expect(
      answerDraft(start.text, start.record, { kind: 'choose', path: 'themes.0', alternative: 7 }),
    ).toBeUndefined();
    expect(answerDraft('ingen fil', start.record, { kind: 'confirm', path: 'title' })).toBeUndefined();
  });
});

describe('correcting', () => {
  test('changes the value and nothing else; its evidence stays and it is confirmed', () => {
    const after = answered(start, { kind: 'correct', path: 'period.end', value: '2025-12-31' });
    expect(after.text).toBe(start.text.replace('end: 2024-12-31', 'end: 2025-12-31'));
    expect(evidence(after, 'period.end')).toEqual(evidence(start, 'period.end'));
    expect(openPaths(after)).not.toContain('period.end');
  });

  test('the source has the title of the agreement', () => {
    const after = answered(start, { kind: 'correct', path: 'title', value: 'Språkkafé' });
    expect(valueAt(dataOf(after), 'sources.0.title')).toBe('Språkkafé');
  });

  test('to another reading takes its evidence too', () => {
    const proposals = start.record.proposals.map((proposal) =>
      proposal.path === 'money.total'
        ? {
            ...proposal,
            alternatives: [
              {
                value: { amount: 260000, basis: 'year' },
                evidence: { basis: 'stated' as const, quote: 'Samordnare, halvtid: 260 000 kr', block: 12 },
              },
            ],
          }
        : proposal,
    );
    const draft = { ...start, record: { ...start.record, proposals } };
    expect(reviewed(draft).items.find(({ path }) => path === 'money.total')?.isUnsure).toBe(true);
    const after = answered(draft, { kind: 'choose', path: 'money.total', alternative: 0 });
    expect(valueAt(dataOf(after), 'money.total')).toEqual({ amount: 260000, basis: 'year' });
    expect(evidence(after, 'money.total')).toMatchObject({ quote: 'Samordnare, halvtid: 260 000 kr' });
    expect(openPaths(after)).not.toContain('money.total');
  });
});

describe('taking away', () => {
  test('a row takes its evidence with it, and the rows after it keep theirs and their confirmation', () => {
    const confirmed = answered(start, { kind: 'confirm', path: 'money.lines.2' });
    const after = answered(confirmed, { kind: 'clear', path: 'money.lines.0' });
    expect(valueAt(dataOf(after), 'money.lines')).toEqual(
      (valueAt(dataOf(start), 'money.lines') as Json[]).slice(1),
    );
    expect(evidence(after, 'money.lines.0')).toEqual(evidence(start, 'money.lines.1'));
    expect(evidence(after, 'money.lines.1')).toEqual(evidence(start, 'money.lines.2'));
    expect(evidence(after, 'money.lines.2')).toBeUndefined();
    expect(openPaths(after)).toContain('money.lines.0');
    expect(openPaths(after)).not.toContain('money.lines.1');
    expect(reviewed(after).removed.map(({ path }) => path)).toEqual(['money.lines.0']);
    expect(reviewed(after).items.find(({ path }) => path === 'money.lines.1')?.proposal?.path).toBe(
      'money.lines.2',
    );
  });

  test('the last of what must be said leaves the word for silence', () => {
    const period = openPaths(start).filter((path) => path.startsWith('period.'));
    const after = answered(start, ...period.map((path) => ({ kind: 'clear' as const, path })), {
      kind: 'clear',
      path: 'sources.0.journalNumber',
    });
    expect(dataOf(after)['period']).toBe('notStated');
    expect(valueAt(dataOf(after), 'sources.0.journalNumber')).toBe('notStated');
    expect(reviewed(after).missing).toEqual(
      expect.arrayContaining(['period.start', 'sources.journalNumber']),
    );
    expect(
      Object.keys(dataOf(after)['evidence'] as object).filter((path) => /^(?:period|sources)/.test(path)),
    ).toEqual([]);
  });

  test('everything leaves a draft that says nothing, and everything can be put back', () => {
    const cleared = [...Array(openPaths(start).length)].reduce<typeof start>(
      (draft) => answered(draft, { kind: 'clear', path: openPaths(draft).at(-1) ?? '' }),
      start,
    );
    expect(openPaths(cleared)).toEqual([]);
    expect(dataOf(cleared)['evidence']).toBeUndefined();
    expect(cleared.text.split('\n---\n')[1]).toBe(start.text.split('\n---\n')[1]);
    const back = answered(
      cleared,
      ...start.record.proposals.map(({ path }) => ({ kind: 'restore' as const, path })),
    );
    expect(dataOf(back)).toEqual(dataOf(start));
    expect(openPaths(back).toSorted()).toEqual(openPaths(start).toSorted());
  });
});

describe('filling in', () => {
  test('what was not found takes its note away and stands where the schema has it', () => {
    const after = answered(start, { kind: 'add', path: 'lead', value: 'Föreningen ordnar språkkafé.' });
    expect(dataOf(after)['lead']).toBe('Föreningen ordnar språkkafé.');
    expect(Object.keys(dataOf(after)).indexOf('lead')).toBeLessThan(
      Object.keys(dataOf(after)).indexOf('sources'),
    );
    expect(comments(start.text).filter((line) => !comments(after.text).includes(line))).toEqual([
      expect.stringContaining('HITTADES INTE – lead'),
    ]);
    expect(reviewed(after).missing).not.toContain('lead');
  });

  test('a row begins a list, and the next comes after it', () => {
    const one = answered(start, {
      kind: 'add',
      path: 'attachments',
      value: { title: 'Bilaga 1', held: false },
    });
    expect(valueAt(dataOf(one), 'attachments')).toEqual([{ title: 'Bilaga 1', held: false }]);
  });
});

test('Windows line ends and a byte order mark stay through every kind of answer', () => {
  const windows = { ...start, text: `\uFEFF${start.text.replaceAll('\n', '\r\n')}` };
  const after = answered(
    windows,
    { kind: 'confirm', path: 'title' },
    { kind: 'correct', path: 'period.end', value: '2025-12-31' },
    { kind: 'clear', path: 'money.lines.0' },
    { kind: 'add', path: 'lead', value: 'En mening.' },
  );
  expect(after.text.startsWith('\uFEFF---\r\n')).toBe(true);
  expect(after.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
