import { expect, test } from 'vitest';
import { asJudged, publishText } from '../../src/review/publish-text.ts';
import { doubtsLeft } from '../../src/review/draft-comments.ts';
import { allDocuments } from '../importer/documents/all-documents.ts';
import { dataOf, importedDraft } from './reviewed-draft.ts';

test.each(allDocuments.map(({ name }) => name))(
  '”%s” loses draft and the notes, and nothing else',
  (name) => {
    const { text, record } = importedDraft(name);
    const published = publishText(text) ?? '';
    const [before, after] = [text, published].map((each) => each.split('\n'));
    expect(after).toEqual(before?.filter((line) => line !== 'draft: true' && !line.startsWith('# ')));
    const { draft, ...rest } = dataOf({ text, record });
    expect(draft).toBe(true);
    expect(dataOf({ text: published, record })).toEqual(rest);
  },
);

test('comments of people stay, with line ends, byte order mark and body', () => {
  const text = [
    '\uFEFF---',
    '# Frågat nämnden 3 maj.',
    'title: "#1"  # som på försättsbladet',
    '"draft" : true # inte klart',
    '# OSÄKERT – men min egen anteckning',
    'lead: >-',
    '  draft: true',
    '---',
    '',
    '# OSÄKERT – Titel. Läs stället: ”i texten”',
    'draft: true',
  ].join('\r\n');
  expect(publishText(text)).toBe(text.replace('"draft" : true # inte klart\r\n', ''));
  expect(asJudged(text).split('\r\n')[3]).toBe('"draft" : false # inte klart');
});

test.each([
  ['no draft', '---\ntitle: A\n---\n'],
  ['a draft written in braces', '---\n{ title: A, draft: true }\n---\n'],
  ['a draft only in the text', '---\ntitle: A\n---\ndraft: true\n'],
  ['a file without fields', 'draft: true\n'],
  ['a draft that is not one', '---\ndraft: false\ntitle: A\n---\n'],
])('%s is not changed', (_, text) => {
  expect(publishText(text)).toBeUndefined();
});

test('unsure places are counted among the fields only', () => {
  const { text } = importedDraft('numrerade klausuler');
  const doubt = '# OSÄKERT – Titel. Läs stället: ”så står det”';
  expect(doubtsLeft(text.replace('title:', `${doubt}\ntitle:`))).toContain(doubt);
  expect(doubtsLeft(`---\ntitle: A\n---\n\n${doubt}\n`)).toEqual([]);
});
