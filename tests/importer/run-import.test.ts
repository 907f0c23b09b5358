import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/gate/check-content.ts';
import { runImport } from '../../scripts/import/run-import.ts';
import { allDocuments } from './documents/all-documents.ts';
import { toDocx } from './read/to-docx.ts';
import { toText } from './read/to-text.ts';

let folder = '';
let content = '';
let work = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  [content, work] = [join(folder, 'content'), join(folder, 'work')];
  cpSync('content', content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (name: string): string =>
  toText(allDocuments.find((each) => each.name === name)?.blocks ?? []);
function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}
const run = (...args: string[]) => runImport([...args, '--content', content, '--work', work]);
const draft = (id: string): string => readFileSync(join(content, 'agreements', `${id}.mdx`), 'utf8');
const languageCafe = 'overenskommelse-om-sprakkafe-i-granbacka';

test('a document becomes a draft that the gate accepts, with its record beside it', async () => {
  const before = checkContent(content).problems.filter(({ severity }) => severity === 'error');
  const { code, text } = await run(file('avtal.docx', toDocx(allDocuments[0]?.blocks ?? [])));
  expect(code).toBe(0);
  expect(text).toContain(
    'Budgetraderna blir 310\u00A0000\u00A0kr och summan är 310\u00A0000\u00A0kr. De stämmer.',
  );
  expect(text).toContain(
    'Föreningen Möten: finns inte i arkivet, lägg till organisations/foreningen-moten.yaml, organisationsnummer 802999-1109',
  );
  expect(draft(languageCafe)).toContain('draft: true');
  const { problems, sources } = checkContent(content);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual(before);
  expect(sources.agreements.map(({ id }) => id)).not.toContain(languageCafe);
  const record = join(work, `${languageCafe}.json`);
  expect(statSync(record).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(record, 'utf8'))).toMatchObject({
    version: 1,
    id: languageCafe,
    source: { format: 'docx' },
  });
});

test('what somebody has worked on is never touched: the new draft is put beside, and the difference shown', async () => {
  const source = file('avtal.txt', textOf('numrerade klausuler'));
  await run(source);
  const path = join(content, 'agreements', `${languageCafe}.mdx`);
  expect((await run(source)).text).toContain('finns redan och är likadant');
  const edited = draft(languageCafe).replace(
    'title: Överenskommelse om språkkafé i Granbacka',
    'title: Språkkafé',
  );
  writeFileSync(path, edited);
  const { code, text } = await run(source);
  expect(code).toBe(0);
  expect(draft(languageCafe)).toBe(edited);
  expect(text).toContain('− title: Språkkafé\n  + title: Överenskommelse om språkkafé i Granbacka');
  expect(readFileSync(join(work, `${languageCafe}.mdx.ny`), 'utf8')).toContain(
    'title: Överenskommelse om språkkafé',
  );
  expect(
    readdirSync(join(content, 'agreements')).filter((name) => name.includes('.ny') || name.startsWith('.')),
  ).toEqual([]);
});

test('the same files give the same drafts and the same report', async () => {
  const source = file('avtal.txt', textOf('tre parter'));
  const first = await run(source, '--json');
  const id = 'partnerskap-for-unga-i-vasterby';
  const written = draft(id);
  rmSync(join(content, 'agreements', `${id}.mdx`));
  rmSync(work, { recursive: true });
  expect(await run(source, '--json')).toEqual(first);
  expect(draft(id)).toBe(written);
});

test('another document of the same name gets a name of its own', async () => {
  await run(file('a.txt', textOf('numrerade klausuler')));
  await run(file('b.txt', textOf('numrerade klausuler').replace('Annonsering', 'Affischer  ')));
  expect(draft(languageCafe)).toContain('label: Annonsering');
  expect(draft(`${languageCafe}-2`)).toContain('label: Affischer');
});

test('another transcription of the same agreement is told, word by word', async () => {
  await run(file('a.txt', textOf('numrerade klausuler')));
  const { text } = await run(
    file('b.txt', textOf('numrerade klausuler').replace('fler tillfällen', 'flera tilfällen')),
  );
  expect(text).toContain(`Nästan samma text som ${languageCafe}.`);
  expect(text).toContain('− fler tillfällen  + flera tilfällen');
});

test('an agreement that the archive holds already is told by its parties, start and sum', async () => {
  const text =
    'Avtal om IT-guide\n\nAvtalet ingås mellan Östersunds kommun och Enter Sweden.\n\nAvtalet gäller från oktober 2018 och löper 12 månader.\n\nKostnaden uppgår till totalt 501 520 kr.\n';
  expect((await run(file('igen.txt', text))).text).toContain(
    'Samma parter och samma start eller summa som it-guide-ostersund-2018.',
  );
});

test('a folder imports every file, and one that cannot be read does not stop the others', async () => {
  mkdirSync(join(folder, 'in'));
  file('in/a.txt', textOf('brev'));
  file('in/b.txt', textOf('frågor och svar'));
  file('in/c.pdf', '%PDF-1.4 inte hel');
  file('in/.dold', 'x');
  const { code, text } = await run(join(folder, 'in'));
  expect(code).toBe(1);
  expect(text).toContain('2 utkast av 3 filer.');
  expect(text).toMatch(/c\.pdf: .+ Åtgärd: /);
});

test('a paper about several agreements makes no draft, and says where they belong', async () => {
  const { code, text } = await run(file('tjanst.txt', textOf('tjänsteskrivelse om flera')));
  expect(code).toBe(0);
  expect(text).toContain('Handlingen räknar upp flera avtal.');
  expect(text).toContain('0 utkast av 1 fil.');
});

test.each([
  [[], 'Ange minst en fil'],
  [['--contnt', 'x', 'a.txt'], 'Menade du --content?'],
  [['a.txt', '--content'], '--content behöver ett värde'],
  [['a.txt', '--work', '--json'], '--work behöver ett värde'],
  [['a.txt', '--json=ja'], '--json tar inget värde'],
])('bad arguments %j end with 2 and how the command is used', async (args, words) => {
  const { code, text } = await runImport(args);
  expect(code).toBe(2);
  expect(text).toContain(words);
  expect(text).toContain('npm run import -- FIL…');
});

test('a file that is not there, an empty folder and an empty file are told, and nothing is written', async () => {
  mkdirSync(join(folder, 'tom'));
  const { code, text } = await run(join(folder, 'saknas.docx'), join(folder, 'tom'), file('tom.txt', ''));
  expect(code).toBe(1);
  expect(text).toContain('saknas.docx går inte att läsa (ENOENT)');
  expect(text).toContain('har inga filer att importera');
  expect(text).toContain('Filen är tom');
  expect(readdirSync(content)).toEqual(readdirSync('content'));
});

test('a folder that is no content folder is refused', async () => {
  const { code, text } = await runImport([
    file('a.txt', 'Avtal'),
    '--content',
    join(folder, 'inget'),
    '--work',
    work,
  ]);
  expect([code, text]).toEqual([2, expect.stringContaining('är ingen innehållsmapp')]);
});

test('help tells every choice', async () => {
  const { code, text } = await runImport(['--help']);
  expect(code).toBe(0);
  for (const flag of ['--content', '--work', '--confirm', '--json', '--help']) expect(text).toContain(flag);
});

test('a table is read by columns that somebody has confirmed, once for all tables like it', async () => {
  const rows =
    'Partnerskap;Förening;Kommun;Målgrupp;Kommunens kostnad/år\nFikastunden;Bilda;Linköpings kommun;Nyanlända;120 000 kr\nFikastunden;IKF;Linköpings kommun;Seniorer;75 000 kr\n';
  const source = file('avtal.csv', rows);
  const asked = await run(source);
  expect(asked.text).toContain('Kommunens kostnad/år → money.publicCost.year');
  expect(asked.text).toContain('--confirm');
  expect(readdirSync(join(content, 'agreements'))).toEqual(readdirSync('content/agreements'));
  expect((await run(source, '--confirm')).text).toContain('2 utkast av 1 fil.');
  expect(draft('fikastunden')).toMatch(/held: summaryOnly[^]*role: secondHand[^]*amount: 120000/);
  expect(draft('fikastunden-2')).toContain('amount: 75000');
  const others = file('fler.csv', rows.replaceAll('Fikastunden', 'Soppan'));
  expect((await run(others)).text).toContain('2 utkast av 1 fil.');
});

test('columns that were edited wrongly are told, and nothing is written', async () => {
  const source = file('avtal.csv', 'Avtal;Förening\nFika;Bilda\n');
  await run(source);
  const columns = readdirSync(work).find((name) => name.startsWith('kolumner-')) ?? '';
  for (const wrong of [
    '{',
    '{"version":1,"columns":[{"heading":"Avtal","field":"titel"},{"heading":"Förening","field":null}]}',
  ]) {
    writeFileSync(join(work, columns), wrong);
    const { code, text } = await run(source, '--confirm');
    expect(code).toBe(1);
    expect(text).toMatch(/kolumner-.+ Åtgärd: /);
  }
  expect(readdirSync(join(content, 'agreements'))).toEqual(readdirSync('content/agreements'));
});
