import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/gate/check-content.ts';
import { readContentFiles } from '../../src/gate/content-files.ts';
import { archiveWith, changed, checkWith, fixtureText, linesOf, pngOf } from './archive-folder.ts';

const agreement = 'agreements/sprakkafe-2018.mdx';
const text = fixtureText(agreement);
const other = text.replace('Språkkafé i', 'Ett annat kafé i');

test('a folder that does not exist is told as one fault', () => {
  expect(linesOf(checkContent(join(tmpdir(), 'finns-inte')))).toEqual([
    '  Mappen med innehåll finns inte. Åtgärd: Kontrollera sökvägen, eller ange rätt mapp med --content.',
  ]);
});

test('an empty folder is told as one fault', () => {
  expect(linesOf(checkContent(mkdtempSync(join(tmpdir(), 'gate-'))))).toEqual([
    'agreements  Mappen har inga avtal. Åtgärd: Lägg minst en fil som slutar på .mdx i mappen agreements.',
  ]);
});

test('a missing site.yaml and a missing vocabulary are told once, not once for every reference', () => {
  expect(checkWith({ 'site.yaml': null, 'vocabulary/themes.yaml': null })).toEqual([
    'site.yaml  Filen ”site.yaml” saknas. Åtgärd: Lägg till filen. Handledningen i content/README.md visar vad den ska innehålla.',
    'vocabulary/themes.yaml  Filen ”vocabulary/themes.yaml” saknas. Åtgärd: Lägg till filen. Handledningen i content/README.md visar vad den ska innehålla.',
  ]);
});

test.each([
  [
    'agreements/avtal #1.mdx',
    'Filnamnet ”avtal #1.mdx” går inte att använda. Åtgärd: Byt namn till ”avtal-1.mdx”.',
  ],
  ['agreements/vad?.mdx', 'Filnamnet ”vad?.mdx” går inte att använda. Åtgärd: Byt namn till ”vad.mdx”.'],
  ['agreements/100%.mdx', 'Filnamnet ”100%.mdx” går inte att använda. Åtgärd: Byt namn till ”100.mdx”.'],
  ['agreements/Kafe.mdx', 'Filnamnet ”Kafe.mdx” går inte att använda. Åtgärd: Byt namn till ”kafe.mdx”.'],
  [
    'agreements/språk kafé.mdx',
    'Filnamnet ”språk kafé.mdx” går inte att använda. Åtgärd: Byt namn till ”sprak-kafe.mdx”.',
  ],
  [
    'agreements/kafe~1.mdx',
    'Filnamnet ”kafe~1.mdx” går inte att använda. Åtgärd: Byt namn till ”kafe-1.mdx”.',
  ],
  ['agreements/kafe.MDX', 'Filnamnet ”kafe.MDX” går inte att använda. Åtgärd: Byt namn till ”kafe.mdx”.'],
  [
    'agreements/kafe.mdx.txt',
    'Filnamnet ”kafe.mdx.txt” går inte att använda. Åtgärd: Byt namn till ”kafe.mdx”.',
  ],
  ['agreements/kafe.md', 'Filnamnet ”kafe.md” går inte att använda. Åtgärd: Byt namn till ”kafe.mdx”.'],
  [
    'agreements/...mdx',
    '(varning) Filen ”...mdx” publiceras inte. Åtgärd: Ta bort den ur mappen om den inte behövs.',
  ],
  [
    'agreements/kafe.mdx~',
    '(varning) Filen ”kafe.mdx~” publiceras inte. Åtgärd: Ta bort den ur mappen om den inte behövs.',
  ],
  [
    'agreements/.~lock.kafe.mdx#',
    '(varning) Filen ”.~lock.kafe.mdx#” publiceras inte. Åtgärd: Ta bort den ur mappen om den inte behövs.',
  ],
  [
    'agreements/bilaga.docx',
    '(varning) Filen ”bilaga.docx” publiceras inte. Åtgärd: Ta bort den ur mappen om den inte behövs.',
  ],
  [
    'kafe.mdx',
    'Filen ”kafe.mdx” ligger i fel mapp och skulle inte publiceras. Åtgärd: Lägg avtal direkt i agreements, organisationer i organisations, ordlistor i vocabulary och återkallade sidor i withdrawn.',
  ],
  [
    'organisations/kafe.mdx',
    'Filen ”kafe.mdx” ligger i fel mapp och skulle inte publiceras. Åtgärd: Lägg avtal direkt i agreements, organisationer i organisations, ordlistor i vocabulary och återkallade sidor i withdrawn.',
  ],
  [
    'vocabulary/teman.yaml',
    'Filen ”teman.yaml” är ingen av ordlistorna. Åtgärd: De som finns är themes.yaml, target-groups.yaml, clause-topics.yaml, budget-categories.yaml och compounds.yaml.',
  ],
])('the name %s', (path, says) => {
  expect(checkWith({ [path]: other })).toEqual([`${path}  ${says}`]);
});

test('an agreement in a folder of its own is not lost in silence', () => {
  const dir = archiveWith({});
  mkdirSync(join(dir, 'agreements/2018'));
  writeFileSync(join(dir, 'agreements/2018/kafe.mdx'), other);
  expect(linesOf(checkContent(dir))).toEqual([expect.stringContaining('ligger i fel mapp')]);
});

test('a badly named file tells its other faults too', () => {
  expect(checkWith({ 'agreements/Kafe.mdx': other.replace('role: civil', 'role: civl') })).toEqual([
    expect.stringContaining('Byt namn till ”kafe.mdx”.'),
    expect.stringContaining('agreements/Kafe.mdx:32:11  Part 2: roll: ”civl” är inte ett av valen.'),
  ]);
});

test('two files with one address name each other', () => {
  expect(checkWith({ 'agreements/Sprakkafe-2018.mdx': other })).toEqual(
    [
      expect.stringMatching(
        /^agreements\/sprakkafe-2018\.mdx {2}Samma adress, ”sprakkafe-2018”, används redan av agreements\/Sprakkafe-2018\.mdx\. Åtgärd: /,
      ),
      expect.stringContaining('Filnamnet ”Sprakkafe-2018.mdx” går inte att använda'),
    ].toReversed(),
  );
});

test('names that differ only in Unicode form are one address', () => {
  const names = ['sm\u00E5', 'sma\u030A'].map((name) => `agreements/${name}.mdx`) as [string, string];
  const lines = checkWith({ [names[0]]: other, [names[1]]: other });
  expect(lines).toHaveLength(2);
  expect(lines.join('\n')).toContain('Samma adress');
});

test('an old address that another agreement has is told with its line', () => {
  const aliases = changed(agreement, 'kind: agreement\nheld', 'aliases: [vandring]\nkind: agreement\nheld');
  expect(checkWith({ [agreement]: aliases })).toEqual([
    `${agreement}:5:11  Adress 1: Samma adress, ”vandring”, används redan av agreements/vandring.mdx. Åtgärd: Behåll den ena, eller ge den här ett eget namn med a–z, siffror och bindestreck.`,
  ]);
});

test('a symbolic link is never followed', () => {
  const dir = archiveWith({});
  symlinkSync('/etc/hostname', join(dir, 'agreements/lank.mdx'));
  symlinkSync('/etc', join(dir, 'organisations/mapp'));
  expect(linesOf(checkContent(dir))).toEqual([
    'agreements/lank.mdx  Filen är en genväg (symbolisk länk) till en annan plats. Åtgärd: Ersätt genvägen med själva filen.',
    'organisations/mapp  Filen är en genväg (symbolisk länk) till en annan plats. Åtgärd: Ersätt genvägen med själva filen.',
  ]);
});

test('a file that may not be read is told with the reason, and the rest is read', () => {
  const { files, problems } = readContentFiles(archiveWith({}), (path) => {
    if (path.endsWith('vandring.mdx')) throw Object.assign(new Error('no'), { code: 'EACCES' });
    return readFileSync(path);
  });
  expect(problems).toEqual([
    { code: 'file-unreadable', reason: 'EACCES', severity: 'error', file: 'agreements/vandring.mdx' },
  ]);
  expect(files.filter(({ kind, isUnread }) => kind === 'agreement' && !isUnread)).toHaveLength(2);
});

test('a file that is too large is not read, and the others may still point at it', () => {
  expect(checkWith({ [agreement]: Buffer.alloc(1_000_001, 'a') })).toEqual([
    `${agreement}  Filen är 1,1 MB. Gränsen är 1 MB. Åtgärd: Korta texten eller minska bilden.`,
  ]);
});

test.each([
  [
    'Latin-1',
    Buffer.from(text, 'latin1'),
    `1:1  Filen är inte sparad som UTF-8. Byte ${text.indexOf('å')} går inte att läsa.`,
  ],
  [
    'UTF-16 with a mark',
    Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]),
    '1:1  Filen är sparad som UTF-16.',
  ],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), '1:1  Filen är sparad som UTF-16.'],
])('%s', (_, bytes, says) => {
  expect(checkWith({ [agreement]: bytes })).toEqual([
    `${agreement}:${says} Åtgärd: Öppna filen i din textredigerare och spara den som UTF-8.`,
  ]);
});

test('a byte order mark and Windows line ends make no difference', () => {
  const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const { sources, problems } = checkContent(archiveWith({ [agreement]: windows }));
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(sources.agreements.find(({ id }) => id === 'sprakkafe-2018')).toEqual(
    checkContent(archiveWith({})).sources.agreements.find(({ id }) => id === 'sprakkafe-2018'),
  );
});

test('letters in their parts and soft hyphens in running text are accepted', () => {
  const parts = changed(agreement, 'Kaféet är öppet för alla.', 'Kafe\u0301et är öp\u00ADpet för alla.');
  expect(checkWith({ [agreement]: parts })).toEqual([]);
});

test('a fault in site.yaml does not hide the sums', () => {
  const lines = checkWith({
    'site.yaml': changed('site.yaml', 'conformance: partial', 'conformance: nästan'),
    [agreement]: changed(agreement, 'amount: 60000', 'amount: 60001'),
  });
  expect(lines).toEqual([
    expect.stringContaining('Skillnaden är 1\u00a0kr'),
    expect.stringContaining('”nästan” är inte ett av valen'),
  ]);
});

test('pictures are known by their bytes and their size', () => {
  const dir = archiveWith({
    'agreements/fel.png': Buffer.from('<svg onload="alert(1)"/>'),
    'agreements/bomb.png': pngOf(100_000, 100_000),
    'agreements/avif.webp': Buffer.from('0000001c6674797061766966', 'hex'),
  });
  expect(linesOf(checkContent(dir))).toEqual([
    'agreements/avif.webp  Innehållet i ”avif.webp” stämmer inte med filnamnets ändelse. Åtgärd: Spara om bilden som PNG, JPEG eller WebP.',
    'agreements/bomb.png  Bilden ”bomb.png” är för stor. Åtgärd: Minska den till högst 50 miljoner bildpunkter och 20 MB.',
    'agreements/fel.png  Innehållet i ”fel.png” stämmer inte med filnamnets ändelse. Åtgärd: Spara om bilden som PNG, JPEG eller WebP.',
  ]);
});

test('words for the search may be added, and are read as strictly as the rest', () => {
  expect(checkWith({ 'vocabulary/compounds.yaml': 'parts: [tings]\n' })).toEqual([]);
  expect(checkWith({ 'vocabulary/compounds.yaml': 'part: [tings]\n' })[0]).toMatch(
    /^vocabulary\/compounds\.yaml:1:1 .*Menade du ”parts”/,
  );
});
