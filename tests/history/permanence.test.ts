import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { checkContent, type Checked } from '../../src/gate/check-content.ts';
import { withPublication } from '../../src/gate/with-publication.ts';
import { toLogText } from '../../src/history/read-log.ts';
import { gonePages } from '../../src/views/gone/gone-pages.ts';
import { archiveWith, linesOf } from '../gate/archive-folder.ts';

let content: string;

const imageUrl = (path: string): string => `/bilder/${path}`;
const edit = (path: string, change: (text: string) => string): void =>
  write(path, change(readFileSync(join(content, path), 'utf8')));
const check = (): Checked => checkContent(content, imageUrl);

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

/** Publish what lies in the folder, as far as the log is concerned. */
function publish(day: string): Checked {
  const published = withPublication(check(), day);
  write('log.jsonl', toLogText(published.log.lines));
  return published;
}

const withdrawal = (more = ''): string =>
  `id: vandring\nreason: mistake\ndate: 2027-03-01\ndecision: Kommunstyrelsen, KS 2027/12\n${more}`;

beforeEach(() => {
  content = archiveWith({});
  // No agreement shows it.
  rmSync(join(content, 'agreements/karta.png'));
  publish('2027-01-01');
});

test('what has been published is told once, and the next check finds nothing new', () => {
  const { archive, difference, log } = check();
  expect(difference).toBeUndefined();
  expect(log.faults).toEqual([]);
  expect(archive.history.byAgreement.get('vandring')).toMatchObject([{ kind: 'added', date: '2027-01-01' }]);
  expect(archive.history.publications).toMatchObject([{ number: 1, otherFiles: 10 }]);
});

test('a change is told by the fields it was made in', () => {
  edit('agreements/sprakkafe-2018.mdx', (text) => text.replace('amount: 60000', 'amount: 60001'));
  edit('agreements/vandring.mdx', (text) => `${text}\nEn mening till.\n`);
  edit('agreements/sprakkafe-2020.mdx', (text) => text.replace('---\n', '---\n# skrivet om\n'));
  const { changes } = publish('2027-02-01').archive.history;
  expect(changes.slice(0, 3).map(({ id, kind, fields }) => [id, kind, ...fields])).toEqual([
    ['sprakkafe-2018', 'changed', 'money.lines'],
    ['sprakkafe-2020', 'changed'],
    ['vandring', 'changed', 'body'],
  ]);
});

test('line ends and a byte order mark are no change', () => {
  edit('agreements/vandring.mdx', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  edit('organisations/brygga.yaml', (text) => text.replaceAll('\n', '\r\n'));
  expect(check().difference).toBeUndefined();
});

test('a published agreement cannot vanish without a word', () => {
  rmSync(join(content, 'agreements/vandring.mdx'));
  expect(linesOf(check())).toEqual([
    'agreements/vandring.mdx  Avtalet ”vandring” har publicerats men finns inte längre. Adressen skulle sluta svara. Åtgärd: Lägg tillbaka uppgifterna, eller skapa en fil i mappen withdrawn med id, skäl, datum och beslut. Har avtalet bytt filnamn: skriv det gamla namnet i fältet aliases.',
  ]);
});

test('a published agreement cannot become a draft without a word', () => {
  edit('agreements/vandring.mdx', (text) => text.replace('held:', 'draft: true\nheld:'));
  expect(linesOf(check())).toContainEqual(
    expect.stringContaining('”vandring” har publicerats men står nu som utkast.'),
  );
});

test('nor can the page of an organisation, a unit, a theme or a clause topic', () => {
  rmSync(join(content, 'organisations/lyktan.yaml'));
  edit('vocabulary/themes.yaml', (text) => text.replace(/ {2}- id: \w+/, '  - id: nytt'));
  const vanished = check().problems.filter(({ code }) => code === 'page-vanished');
  expect(vanished.map(({ file }) => file)).toEqual(['organisations/lyktan.yaml', 'vocabulary/themes.yaml']);
});

test('a withdrawn agreement leaves a page that says why, and nothing of itself', () => {
  rmSync(join(content, 'agreements/vandring.mdx'));
  write('withdrawn/vandring.yaml', withdrawal());
  const { archive, problems } = publish('2027-03-02');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(archive.withdrawn).toMatchObject([{ kind: 'agreement', id: 'vandring', reason: 'mistake' }]);
  expect(archive.history.changes[0]).toMatchObject({ id: 'vandring', kind: 'withdrawn' });
  const [page] = gonePages(archive);
  expect(page).toMatchObject({ path: '/avtal/vandring/', isUnlisted: true });
  expect(page?.content.text).toContain('Sidan publicerades av misstag');
  expect(page?.content.text).toContain('KS 2027/12');
  expect(page?.content.text).toContain('mailto:partnerskap@granbacka.example');
});

test('a renamed agreement is found at its old address through its alias', () => {
  edit('agreements/vandring.mdx', (text) => text.replace('held:', 'aliases: [vandring]\nheld:'));
  write('agreements/skogen.mdx', readFileSync(join(content, 'agreements/vandring.mdx'), 'utf8'));
  rmSync(join(content, 'agreements/vandring.mdx'));
  const { archive, problems } = publish('2027-02-01');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(gonePages(archive)).toMatchObject([{ path: '/avtal/vandring/', movedTo: '/avtal/skogen/' }]);
  expect(archive.history.byAgreement.get('vandring')?.[0]).toMatchObject({ replacedBy: 'skogen' });
});

test.each<[string, () => void, string]>([
  [
    'that is published all the same',
    () => write('withdrawn/vandring.yaml', withdrawal()),
    'withdrawn/vandring.yaml:1:5  Id: ”vandring” är återkallat men finns ändå kvar bland det som publiceras. Åtgärd: Ta bort filen i withdrawn om sidan ska finnas kvar, annars det som ska bort.',
  ],
  [
    'of what was never published',
    () => write('withdrawn/x.yaml', withdrawal().replace('vandring', 'vandringen')),
    'withdrawn/x.yaml:1:5  (varning) Id: ”vandringen” har aldrig publicerats. Åtgärd: Menade du ”vandring”?',
  ],
  [
    'that leads nowhere',
    () =>
      write(
        'withdrawn/gammalt.yaml',
        withdrawal('replacedBy: sprakkafe-2021\n').replace('id: vandring', 'id: gammalt'),
      ),
    'withdrawn/gammalt.yaml:5:13  Ersatt av: ”sprakkafe-2021” finns inte, så adressen skulle inte leda någonstans. Åtgärd: Menade du ”sprakkafe-2020”?',
  ],
  [
    'told of twice',
    () => {
      write('withdrawn/a.yaml', withdrawal().replace('vandring', 'gammalt'));
      write('withdrawn/b.yaml', withdrawal().replace('vandring', 'gammalt'));
    },
    'withdrawn/b.yaml:1:5  Id: Samma adress, ”gammalt”, används redan av withdrawn/a.yaml. Åtgärd: Behåll den ena, eller ge den här ett eget namn med a–z, siffror och bindestreck.',
  ],
  [
    'of a unit without its organisation',
    () => write('withdrawn/enhet.yaml', `kind: unit\n${withdrawal()}`),
    'withdrawn/enhet.yaml:2:5  Id: ”vandring” säger inte vilken organisation enheten hör till. Åtgärd: Skriv organisationens id, ett snedstreck och enhetens id.',
  ],
  [
    'without a decision',
    () => write('withdrawn/vandring.yaml', withdrawal().replace(/decision.*\n/, '')),
    'withdrawn/vandring.yaml:1:1  Beslut: Fältet saknar värde.',
  ],
  [
    'for a reason that is none',
    () => write('withdrawn/gammalt.yaml', withdrawal().replace('mistake', 'misstake')),
    'withdrawn/gammalt.yaml:2:9  Skäl: ”misstake” är inte ett av valen. Åtgärd: Menade du ”mistake”?',
  ],
  [
    'with somebody’s address in the decision',
    () => write('withdrawn/gammalt.yaml', withdrawal().replace('KS 2027/12', 'anna@granbacka.example')),
    'withdrawn/gammalt.yaml:4:28  Här står en e-postadress',
  ],
])('a withdrawal %s is told of', (_, make, expected) => {
  make();
  expect(linesOf(check()).join('\n')).toContain(expected);
});

test('a withdrawal that leads on to another withdrawal is told where that one leads, and a ring is not proposed', () => {
  write('withdrawn/a.yaml', withdrawal('replacedBy: b\n').replace('id: vandring', 'id: a'));
  write('withdrawn/b.yaml', withdrawal('replacedBy: vandring\n').replace('id: vandring', 'id: b'));
  write('withdrawn/c.yaml', withdrawal('replacedBy: d\n').replace('id: vandring', 'id: c'));
  write('withdrawn/d.yaml', withdrawal('replacedBy: c\n').replace('id: vandring', 'id: d'));
  const lines = linesOf(check()).filter((line) => line.includes('Ersatt av'));
  expect(lines).toEqual([
    'withdrawn/a.yaml:5:13  Ersatt av: ”b” är också återkallat, så adressen skulle inte leda någonstans. Åtgärd: Skriv ”vandring”, som den i sin tur leder till.',
    'withdrawn/c.yaml:5:13  Ersatt av: ”d” är också återkallat, så adressen skulle inte leda någonstans. Åtgärd: Skriv id för en sida som finns, eller ta bort fältet.',
    'withdrawn/d.yaml:5:13  Ersatt av: ”c” är också återkallat, så adressen skulle inte leda någonstans. Åtgärd: Skriv id för en sida som finns, eller ta bort fältet.',
  ]);
});

test('a withdrawal with a fault of its own is not also said to be missing', () => {
  rmSync(join(content, 'agreements/vandring.mdx'));
  write('withdrawn/vandring.yaml', withdrawal().replace('2027-03-01', 'i mars'));
  expect(check().problems.map(({ code }) => code)).not.toContain('page-vanished');
});

test('a log that was edited by hand stops the publication', () => {
  edit('log.jsonl', (text) => text.replace('2027-01-01', '2026-01-01'));
  publishNothing();
  expect(linesOf(check())).toEqual([
    'log.jsonl:2:1  Publiceringsloggen är skadad på rad 2. Raden hör inte ihop med raden före: någon rad har ändrats, tagits bort eller flyttats. Åtgärd: Hämta tillbaka log.jsonl från versionshanteringen eller från verify/log.jsonl på webbplatsen. Ändra aldrig filen för hand.',
  ]);
});

/** A second line, honestly made but for the first one. */
function publishNothing(): void {
  edit(
    'log.jsonl',
    (text) =>
      `${text}${text.replace('"number":1', '"number":2').replace(/"added".*/, '"files":{"site.yaml":null}}')}`,
  );
}
