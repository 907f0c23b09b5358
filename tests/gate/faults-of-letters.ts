import { field, ofParty, text, title, type FaultCase } from './fault-case.ts';

/** Characters, identity and references. */
export const faultsOfLetters: FaultCase[] = [
  ['C65', 'a bell', text('Ett\u0007ljud.'), '121:4 character Ta bort tecknet.'],
  ['C65', 'an entity for nothing', text('Ett&#0;tecken.'), '121:4 character Ta bort tecknet.'],
  [
    'C65',
    'a letter lost in a name',
    ofParty('name: Föreningen Brygga', 'name: F\uFFFDreningen Brygga'),
    'organisations/brygga.yaml:1:8 character Skriv den bokstav som ska stå här.',
  ],
  [
    'C65',
    'a name in the wrong encoding',
    ofParty('name: Föreningen Brygga', 'name: FÃ¶reningen Brygga'),
    'organisations/brygga.yaml:1:7 mojibake Skriv ”Föreningen”.',
  ],
  ['C66', 'a zero-width space in the text', text('540\u200B000 kr'), '121:4 character Ta bort tecknet.'],
  ['C66', 'a joiner between words', text('Kafé\u2060et'), '121:5 character Ta bort tecknet.'],
  [
    'C66',
    'an entity for a zero-width space',
    text('Kafé&ZeroWidthSpace;et'),
    '121:5 character Ta bort tecknet.',
  ],
  [
    'C66',
    'a word of nothing but look-alikes',
    text('Bilaga \u0410 gäller.'),
    '121:8 character Skriv om ordet med vanliga bokstäver.',
  ],
  [
    'C66',
    'full-width letters',
    text('\uFF22rygga ordnar kaféet.'),
    '121:1 character Skriv om ordet med vanliga bokstäver.',
  ],
  ['C66', 'a bidi isolate', text('Summan är \u2066540 kr.'), '121:11 character Ta bort tecknet.'],
  [
    'C66',
    'letters of mathematics',
    text('Föreningen \u{1D401}rygga.'),
    '121:12 character Skriv om ordet med vanliga bokstäver.',
  ],
  ['C66', 'a joiner in a title', title('Språk\u200Dkafé i Granbacka'), '2:13 character Ta bort tecknet.'],
  [
    'C66',
    'a Greek letter in a title',
    title('Språkkafé i Granback\u03B1'),
    '2:28 character Skriv om ordet med vanliga bokstäver.',
  ],
  [
    'C66',
    'a Cyrillic letter by an escape',
    title('"Spr\\u0430kkafé"'),
    '2:8 title character Skriv om ordet med vanliga bokstäver.',
  ],
  [
    'C66',
    'a mark of order in a name',
    ofParty('name: Föreningen Brygga', 'name: Föreningen \uFEFFBrygga'),
    'organisations/brygga.yaml:1:18 character Ta bort tecknet.',
  ],
  [
    'C69',
    'less than a number',
    text('Färre än <5 personer.'),
    '121:10 body-syntax Skriv \\< om tecknet hör till texten.',
  ],
  ['C69', 'an arrow', text('Brygga <- kommunen'), '121:8 body-syntax Skriv \\< om tecknet hör till texten.'],
  [
    'C70',
    'an empty brace',
    text('Fyll i {} här.'),
    '121:8 body-syntax Skriv \\{ om tecknet hör till texten.',
  ],
  [
    'C70',
    'a brace that is never closed',
    text('Se {bilaga 1.'),
    '121:4 body-syntax Skriv \\{ om tecknet hör till texten.',
  ],
  [
    'C71',
    'two versions of an organisation',
    ofParty('legalForm:', '<<<<<<< HEAD\nlegalForm: a\n=======\nlegalForm: b\n>>>>>>> gren\nx:'),
    'organisations/brygga.yaml:4:1 merge-conflict Behåll den text som gäller och ta bort de tre markeringarna.',
  ],
  [
    'C72',
    'an organisation number with a century',
    ofParty('802999-0002', '16802999-0002'),
    'organisations/brygga.yaml:3:21 organisationNumber organisation-number Skriv ”802999-0002”.',
  ],
  [
    'C73',
    'a party that is not there',
    field(
      '  - organisation: brygga\n    role: civil',
      '  - organisation: foreningen-brygga\n    role: civil',
    ),
    '31:19 parties.1.organisation unknown-reference Lägg till den eller rätta namnet.',
  ],
  [
    'C73',
    'an agreement that follows none',
    field('themes:\n', 'follows:\n  - agreement: sprakkafe-2016\nthemes:\n'),
    '37:16 follows.0.agreement unknown-reference Menade du ”sprakkafe-2018”?',
  ],
];
