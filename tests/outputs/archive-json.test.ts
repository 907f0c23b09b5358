import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { wholeOf, type FormatContext } from '../../src/outputs/format.ts';
import { fromArchiveJson } from '../../src/outputs/from-archive-json.ts';
import { toArchiveJson } from '../../src/outputs/to-archive-json.ts';
import { contentFolders, contextOf } from './content-context.ts';

const trial = mkdtempSync(join(tmpdir(), 'unpack-'));
afterAll(() => rmSync(trial, { recursive: true, force: true }));

const jsonOf = (context: FormatContext): string => String(wholeOf(toArchiveJson(context)));

function unpack(text: string, name: string): string {
  const read = fromArchiveJson(text);
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  for (const { path, content } of read.files) {
    mkdirSync(dirname(join(trial, name, path)), { recursive: true });
    writeFileSync(join(trial, name, path), content);
  }
  return join(trial, name);
}

describe.each(Object.entries(contentFolders))('%s as arkiv.json', (name, folder) => {
  const first = contextOf(folder);
  const text = jsonOf(first);
  const second = contextOf(unpack(text, name));

  test('archive, file, folder, archive, file: the last file is the first', () => {
    expect(jsonOf(second)).toBe(text);
  });

  test('what was unpacked passes the gate, and the archive says the same in all', () => {
    expect(second.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const factsOf = ({ archive }: FormatContext): unknown =>
      [...archive.agreementById.values()].map(({ id, data, body, span, deadlines, notes, publicMoney }) => ({
        id,
        data,
        clauses: body.clauses,
        commitments: body.commitments,
        sections: body.sections,
        span,
        due: deadlines.map(({ due }) => due),
        notes: notes.map(({ code, path }) => [code, path]),
        publicMoney,
      }));
    expect(factsOf(second)).toEqual(factsOf(first));
    expect(second.archive.organisations.map(({ id, data, roles }) => [id, data, roles.length])).toEqual(
      first.archive.organisations.map(({ id, data, roles }) => [id, data, roles.length]),
    );
    expect(second.archive.clauseTopics.map(({ term }) => term)).toEqual(
      first.archive.clauseTopics.map(({ term }) => term),
    );
  });
});

describe('a file that is no arkiv.json is refused', () => {
  const whole = JSON.parse(jsonOf(contextOf(contentFolders.fixture))) as Record<string, unknown>;
  const [agreement] = whole['agreements'] as Record<string, unknown>[];
  const image = { path: 'agreements/kafe.png', base64: 'AAAA' };

  test.each([
    ['cut off', '{"version": 1, "site"', 'inte hel JSON'],
    ['a web page', '<!doctype html>', 'inte hel JSON'],
    ['another kind of JSON', '[]', 'Filen: saknas eller är av fel slag'],
    ['without version', JSON.stringify({ ...whole, version: undefined }), 'version: filen är inte'],
    ['of a later version', JSON.stringify({ ...whole, version: 2 }), 'nyare version'],
    ['without site', JSON.stringify({ ...whole, site: undefined }), 'site: saknas'],
    ['with more than it should have', JSON.stringify({ ...whole, secrets: [] }), 'inte hör hemma'],
    [
      'with a path for an id',
      JSON.stringify({ ...whole, agreements: [{ ...agreement, id: '../../etc/x' }] }),
      'agreements.0.id: är inte ett giltigt id',
    ],
    [
      'with a picture outside',
      JSON.stringify({ ...whole, images: [{ ...image, path: '../x.png' }] }),
      'images.0.path: är inte ett giltigt id eller en giltig sökväg',
    ],
    [
      'with a picture that is none',
      JSON.stringify({ ...whole, images: [{ ...image, base64: '%%' }] }),
      'images.0.base64',
    ],
    [
      'with a text that is none',
      JSON.stringify({ ...whole, agreements: [{ ...agreement, text: 7 }] }),
      'agreements.0.text: saknas eller är av fel slag',
    ],
    [
      'with the same id twice',
      JSON.stringify({ ...whole, agreements: [agreement, agreement] }),
      'finns två gånger',
    ],
  ])('%s', (_name, text, told) => {
    const read = fromArchiveJson(text);
    expect('faults' in read ? read.faults.join('\n') : 'nothing').toContain(told);
  });

  test('all its faults are told at once', () => {
    const read = fromArchiveJson(JSON.stringify({ ...whole, site: 1, compounds: 2, images: 3 }));
    expect('faults' in read && read.faults.length).toBe(3);
  });

  test('a picture comes back byte for byte', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_none, index) => (index * 7) % 256);
    const context = contextOf(contentFolders.fixture);
    const read = fromArchiveJson(
      jsonOf({ ...context, images: ['agreements/kafe.png'], imageOf: () => bytes }),
    );
    expect('files' in read && read.files.find(({ path }) => path === 'agreements/kafe.png')?.content).toEqual(
      bytes,
    );
  });
});
