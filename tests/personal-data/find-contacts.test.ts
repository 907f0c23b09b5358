import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cpuSeconds } from '../cpu-seconds.ts';
import { findContacts } from '../../src/personal-data/find-contacts.ts';
import { wordsOfName } from '../../src/personal-data/find-names.ts';

const known = {
  addresses: new Set(['kontakt@granbacka.example', 'registrator@*']),
  words: new Set(wordsOfName('Föreningen Brygga, Granbacka kommun, Skogens Vänner')),
};
const contactsIn = (text: string): string[] =>
  findContacts(text, known).map(({ kind, value }) => `${kind} ${value}`);

// The people here are made up.
test.each([
  ['Kontaktperson Ada Exempelsson', 'name ada exempelsson'],
  ['Kontaktperson: Ada Exempelsson', 'name ada exempelsson'],
  ['**Kontaktperson:** Ada Exempelsson', 'name ada exempelsson'],
  ['Kontaktperson för kommunen är Ada Exempelsson.', 'name ada exempelsson'],
  ['verksamhetschef A. Exempelsson', 'name a. exempelsson'],
  ['Verksamhetschefen Ada-Lisa af Exempel skriver under', 'name ada-lisa af exempel'],
  ['Ada Exempelsson, kommundirektör', 'name ada exempelsson'],
  ['Ada Exempelsson (projektsamordnare)', 'name ada exempelsson'],
  ['Ada Exempelsson som är ordförande', 'name ada exempelsson'],
  ['| Ada Exempelsson | Ordförande |', 'name ada exempelsson'],
  ['role: Styrelseordförande Ada Exempelsson', 'name ada exempelsson'],
  ['Ada Exempelsson\n\nKommundirektör\n', 'name ada exempelsson'],
  ['Undertecknat av Ada Exempelsson', 'name ada exempelsson'],
  ['Ada Exempelsson har skyddad identitet', 'name ada exempelsson'],
  ['Ada Exempelsson\nada@brygga.example', 'name ada exempelsson'],
])('a name by a role is found: %s', (text, expected) => {
  expect(contactsIn(text)).toContain(expected);
});

test('signatures beside each other are each found', () => {
  expect(contactsIn('Ada Exempelsson      Bo Påhittad\n\nKommundirektör       Ordförande\n')).toEqual([
    'name ada exempelsson',
    'name bo påhittad',
  ]);
});

test.each([
  'Verksamhetschef, Skogens Vänner',
  'Ordförande i Skogens Vänners styrelse',
  'Samordnare för civilsamhälle och integration, Granbacka kommun',
  'Kommundirektören i Granbacka.',
  'Vi har valt ordförande. Ada Exempelsson var inte med.',
  '## Kontakt\n\nParterna Utser var sin person.',
  '- { role: Kommundirektör, organisation: granbacka }',
  'Samordnare och handläggare i Norra Granbacka',
])('what is no name is left alone: %s', (text) => {
  expect(contactsIn(text)).toEqual([]);
});

test.each([
  ['ada.exempelsson@granbacka.example', 'email ada.exempelsson@granbacka.example'],
  ['Ada@Granbacka.Example', 'email ada@granbacka.example'],
  ['[Ada](mailto:ada@granbacka.example)', 'email ada@granbacka.example'],
  ['ada (at) granbacka.example', 'email ada@granbacka.example'],
  ['ada[at]granbacka.example', 'email ada@granbacka.example'],
  ['ada＠granbacka.example', 'email ada@granbacka.example'],
  ['ada%40granbacka.example', 'email ada@granbacka.example'],
  ['ada&#64;granbacka.example', 'email ada@granbacka.example'],
])('an address is found: %s', (text, expected) => {
  expect(contactsIn(text)).toEqual([expected]);
});

test.each([
  'Kontakt@granbacka.example',
  'registrator@brygga.example',
  '@granbacka.example',
  'bild@2x.png',
  'adress@localhost',
])('an address of a function, or what is none, is left alone: %s', (text) => {
  expect(contactsIn(text)).toEqual([]);
});

// The regulator keeps these numbers free for fiction.
test.each([
  ['070-174 06 05', '0701740605'],
  ['0701740605', '0701740605'],
  ['070 1740 605', '0701740605'],
  ['+46 70 174 06 05', '0701740605'],
  ['+46(0)70-174 06 05', '0701740605'],
  ['0046 70 174 06 05', '0701740605'],
  ['070\u00A0174\u00A006\u00A005', '0701740605'],
  ['08-465 004 15', '0846500415'],
  ['08-46 50 04', '08465004'],
  ['031-390 06 00', '0313900600'],
  ['0980-319 20', '098031920'],
])('a telephone number is found: %s', (text, national) => {
  expect(contactsIn(`Ring ${text} i dag`)).toEqual([`phone ${national}`]);
});

test.each([
  '802999-0002',
  'Dnr KS 2018/00123',
  'Bankgiro 0123-4567',
  '01-02-2018',
  'kl 08-12 30 personer',
  '08.00–17.00',
  '2018-10-01 2019-09-30',
  '0,25 procent',
  '1 200 000 kr',
  'sha256: 0701740605abcdef',
  '831 82',
  '112',
])('what is no telephone number is left alone: %s', (text) => {
  expect(contactsIn(text)).toEqual([]);
});

test('values are never shown', () => {
  const text = 'Kontaktperson Ada Exempelsson, ada@granbacka.example, 070-174 06 05';
  const masked = findContacts(text, known).map((contact) => contact.masked);
  expect(masked).toEqual(['a***@granbacka.example', '070-•••', 'A••• E•••']);
});

test('the shipped archive has no contact but the publisher’s own', () => {
  const folder = fileURLToPath(new URL('../../content', import.meta.url));
  const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
  const own = new Set(site.match(/[\w.]+@[\w.-]+\.\w+/g));
  const names = readdirSync(join(folder, 'organisations')).map(
    (file) => /^name: (.*)$/m.exec(readFileSync(join(folder, 'organisations', file), 'utf8'))?.[1] ?? '',
  );
  const words = new Set(names.flatMap(wordsOfName));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(mdx|yaml)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(30);
  const found = files.flatMap((file) =>
    findContacts(readFileSync(join(folder, file), 'utf8'), { addresses: own, words }).map(
      ({ masked }) => `${file} ${masked}`,
    ),
  );
  expect(found).toEqual([]);
});

test('100 kB of anything cost no time', () => {
  for (const part of [
    'a',
    'a.',
    'a@',
    'a@a.',
    '%40',
    'A. ',
    'Ada ',
    'Ada Exempel, ',
    'chef ',
    '0',
    '070-',
    '08-1 ',
    '+46 7',
    '(at)',
  ]) {
    expect(
      cpuSeconds(() => findContacts(part.repeat(100_000 / part.length), known)),
      part,
    ).toBeLessThan(0.6);
  }
});
