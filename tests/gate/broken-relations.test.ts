import { personalNumber } from './test-numbers.ts';
import { expect, test } from 'vitest';
import { changed, checkWith } from './archive-folder.ts';

const agreement = 'agreements/sprakkafe-2018.mdx';

test.each([
  [
    'a zero-width space in a name',
    'name: Föreningen Brygga',
    'name: Föreningen\u200B Brygga',
    '1:17  Här står ett tecken som inte syns (U+200B). Åtgärd: Ta bort tecknet. Det är enklast att radera ordet och skriva det på nytt.',
  ],
  [
    'a Cyrillic letter in a name',
    'name: Föreningen Brygga',
    'name: Föreningen Brygg\u0430',
    '1:23  Här står en bokstav från ett annat alfabet som liknar en latinsk (U+0430). Åtgärd: Skriv om ordet med vanliga bokstäver.',
  ],
  [
    'a wrong check digit',
    '802999-0002',
    '802999-0003',
    '3:21  Organisationsnummer: Kontrollsiffran i ”802999-0003” stämmer inte. Åtgärd: Jämför med källan. Skriv notStated om numret inte anges.',
  ],
  [
    'a number without its hyphen',
    '802999-0002',
    "'8029990002'",
    '3:21  Organisationsnummer: ”8029990002” är inte skrivet som ett organisationsnummer. Åtgärd: Skriv ”802999-0002”.',
  ],
  [
    'full-width digits',
    '802999-0002',
    '８０２９９９-０００２',
    '3:21  Organisationsnummer: ”８０２９９９-０００２” är inte skrivet som ett organisationsnummer. Åtgärd: Skriv ”802999-0002”.',
  ],
  [
    'a personal number as organisation number',
    '802999-0002',
    personalNumber,
    '3:21  Organisationsnummer: ”9001**-****” är ett personnummer, inte ett organisationsnummer. Åtgärd: Ta bort det och skriv withheld. Personnummer får inte publiceras.',
  ],
  [
    'a number that YAML reads as a number',
    '802999-0002',
    '8029990002',
    '3:21  Organisationsnummer: Här står 8029990002, som är fel slags värde. Åtgärd: Skriv en text.',
  ],
  [
    'a second document',
    'legalForm:',
    '---\nlegalForm:',
    '4:1  Här står ett andra dokument (---), som inte är tillåtet. Åtgärd: Skriv ut värdet. Om tecknet hör till texten: sätt raka citattecken runt den.',
  ],
  [
    'an unknown municipality',
    'municipality: granbacka',
    'municipality: granbaka',
    '5:15  Kommun: ”granbaka” finns inte bland organisationerna. Åtgärd: Menade du ”granbacka”?',
  ],
  [
    'an organisation under itself',
    'municipality: granbacka',
    'parent: brygga',
    '5:9  Hör till: Organisationerna eller enheterna hör till varandra i en ring: brygga → brygga. Åtgärd: Ta bort det parent som är fel.',
  ],
  [
    'the name of another',
    'name: Föreningen Brygga',
    'name: Stiftelsen Lyktan',
    expect.stringContaining('Stiftelsen Lyktan'),
  ],
])('an organisation with %s', (_, from, to, says) => {
  const file = 'organisations/brygga.yaml';
  const lines = checkWith({ [file]: changed(file, from, to) });
  expect(lines).toEqual([typeof says === 'string' ? `${file}:${says}` : says]);
});

test('agreements that follow each other in a ring show the ring', () => {
  const ring = changed(agreement, 'themes:\n', 'follows:\n  - agreement: sprakkafe-2020\nthemes:\n');
  const lines = checkWith({ [agreement]: ring });
  expect(lines).toEqual([
    expect.stringContaining(
      'i en ring: sprakkafe-2018 → sprakkafe-2020 → sprakkafe-2018. Åtgärd: Ta bort den hänvisning i follows som är fel.',
    ),
  ]);
});

test('an agreement that follows itself is a ring', () => {
  const itself = changed(agreement, 'themes:\n', 'follows:\n  - agreement: sprakkafe-2018\nthemes:\n');
  expect(checkWith({ [agreement]: itself })).toEqual([
    expect.stringContaining('i en ring: sprakkafe-2018 → sprakkafe-2018.'),
  ]);
});

test('an organisation with a fault is still one that can be pointed at', () => {
  const file = 'organisations/granbacka.yaml';
  expect(checkWith({ [file]: changed(file, 'kind: municipality', 'kind: kommun') })).toHaveLength(1);
});
