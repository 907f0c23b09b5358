import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runImport } from '../../scripts/import/run-import.ts';
import { openDraft } from '../../scripts/review/open-draft.ts';
import { publishDraft } from '../../scripts/review/publish-draft.ts';
import { writeConfirmed } from '../../scripts/review/work-record.ts';
import { answerDraft } from '../../src/review/answer-draft.ts';
import { reviewOf } from '../../src/review/review-items.ts';
import { reviewFolder, type ReviewFolder } from './review-folder.ts';

const today = '2026-11-21';
let folder: ReviewFolder;
let path = '';

beforeEach(async () => {
  folder = await reviewFolder();
  path = join(folder.content, `agreements/${folder.id}.mdx`);
});
afterEach(() => folder.remove());

const publish = (): string => publishDraft(folder, today);

function confirmAll(): void {
  const { text, data, record } = openDraft(folder);
  if (!record) throw new Error('No record');
  const after = reviewOf(data, record).items.reduce(
    (draft, item) => {
      const answered = answerDraft(
        draft.text,
        { ...record, confirmed: draft.confirmed },
        { kind: 'confirm', path: item.path },
      );
      if (!answered) throw new Error(item.path);
      return answered;
    },
    { text, confirmed: record.confirmed ?? [] },
  );
  writeFileSync(path, after.text);
  writeConfirmed(folder, record, after.confirmed);
}

/** What no document says of itself, written by hand. */
function fillIn(): void {
  writeFileSync(
    path,
    folder
      .draft()
      .replace('sources:\n', 'lead: Vandringar för nyanlända.\nsources:\n')
      .replace('targetGroups:\n', 'themes: [sprak]\ntargetGroups:\n'),
  );
}

describe('a draft that was imported', () => {
  test('is refused with every value that nobody has confirmed', () => {
    fillIn();
    const before = folder.draft();
    expect(publish).toThrow(
      /uppgifter är inte bekräftade[^]+\n {2}Titel\n[^]+Pengar: hela summan\n[^]+npm run review -- /,
    );
    expect(folder.draft()).toBe(before);
  });

  test('is refused with every fault of the check at once, by line', () => {
    confirmAll();
    writeFileSync(path, folder.draft().replace('end: 2024-12-31', 'end: 2023-12-31'));
    expect(publish).toThrow('Avtalstid: slut');
    const { record } = openDraft(folder);
    if (!record) throw new Error('No record');
    writeConfirmed(folder, record, [
      ...(record.confirmed ?? []),
      { field: 'period.end', value: '2023-12-31' },
    ]);
    const before = folder.draft();
    const line = before.split('\n').indexOf('  end: 2023-12-31') + 1;
    expect(publish).toThrow(/kontrollen visar 3\u00A0fel/);
    expect(publish).toThrow(new RegExp(`rad ${line} {2}Avtalstid: slut: `));
    expect(publish).toThrow('Ingress: Fältet saknar värde.');
    expect(folder.draft()).toBe(before);
  });

  test('that is confirmed and whole loses draft and the notes, and passes the gate', () => {
    confirmAll();
    fillIn();
    const before = folder.draft().split('\n');
    expect(publish()).toContain('Nästa steg: npm run build');
    expect(folder.draft().split('\n')).toEqual(
      before.filter((line) => line !== 'draft: true' && !line.startsWith('# ')),
    );
    expect(publish).toThrow('är inget utkast längre');
    expect(readdirSync(join(folder.content, 'agreements')).filter((name) => name.startsWith('.'))).toEqual(
      [],
    );
  });

  test('keeps what is confirmed when the document is imported again', async () => {
    confirmAll();
    const confirmed = folder.confirmed();
    const { code } = await runImport([
      join(folder.work, '../brev.txt'),
      '--content',
      folder.content,
      '--work',
      folder.work,
    ]);
    expect(code).toBe(0);
    expect(folder.confirmed()).toEqual(confirmed);
    fillIn();
    expect(publish()).toContain('inte längre ett utkast');
  });
});

describe('a draft without a record', () => {
  test('that was imported is refused while its notes of doubt stand', () => {
    rmSync(folder.work, { recursive: true });
    const doubt = '# OSÄKERT – Titel. Läs stället: ”Överenskommelse”\n';
    fillIn();
    writeFileSync(path, folder.draft().replace('title:', `${doubt}title:`));
    expect(publish).toThrow(/arbetsfil finns inte här[^]+# OSÄKERT – Titel[^]+npm run import/);
    writeFileSync(path, folder.draft().replace(doubt, ''));
    expect(publish()).toContain('bara kontrollen har bedömt det');
    expect(folder.draft()).not.toContain('draft:');
  });

  test('that was written by hand is judged by the check alone', () => {
    const id = 'eget-utkast';
    const own = join(folder.content, `agreements/${id}.mdx`);
    copyFileSync(join(folder.content, 'agreements/vandring.mdx'), own);
    const { code, stderr } = command('publish-draft', id);
    expect([code, stderr]).toEqual([1, expect.stringContaining('är inget utkast längre')]);
    writeFileSync(own, '---\ntitle: Utkast\ndraft: true\n---\n');
    expect(command('publish-draft', id).stderr).toMatch(/kontrollen visar [^]+Åtgärd: /);
  });
});

describe('what is no draft is refused, with what to do', () => {
  test.each([
    ['a name that is near', 'vandringg', 'menade du vandring?'],
    ['a name that nothing is near', 'qqqqqqqqqqqqqqqq', 'ange filens namn utan .mdx'],
    ['a way out of the folder', '../../package', 'Det finns inget avtal'],
    ['a folder', '.', 'Det finns inget avtal'],
    ['no name', '', 'Det finns inget avtal'],
    ['an agreement that is published', 'vandring', 'npm run edit'],
  ])('%s', (_, id, words) => {
    expect(() => openDraft({ ...folder, id })).toThrow(words);
  });

  test('a folder that holds no content, a record that is not whole, fields that cannot be read', () => {
    expect(() => openDraft({ ...folder, content: folder.work })).toThrow('är ingen innehållsmapp');
    writeFileSync(join(folder.work, `${folder.id}.json`), '{"version":1');
    expect(publish).toThrow(/Arbetsfilen .+ går inte att läsa\. Åtgärd/);
    writeFileSync(path, '---\ntitle: [\n---\n');
    expect(publish).toThrow('npm run check');
  });

  test.each([
    ['review', []],
    ['review', ['a', 'b']],
    ['publish-draft', ['vandring', '--contnet', 'x']],
  ])('in one sentence by npm run %s %j', (name, words) => {
    const { code, stderr } = command(name, ...words);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^(?:Ange|Valet) .+\n$/);
  });
});

function command(name: string, ...words: string[]): { code: number | null; stderr: string } {
  const folders = ['--content', folder.content, '--work', folder.work];
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...words, ...folders], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { code: status, stderr };
}
