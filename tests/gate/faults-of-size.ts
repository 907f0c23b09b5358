import { field, text, title, type FaultCase } from './fault-case.ts';

/** What breaks other formats, what must not be stored, and what is too much. */
export const faultsOfSize: FaultCase[] = [
  ['D79', 'half a character by entity', text('Ett&#xD800;tecken.'), '121:4 character Ta bort tecknet.'],
  ['D79', 'half a character by escape', title('"Språkkafé \\uD83D"'), '2:8 title character Ta bort tecknet.'],
  [
    'E89',
    'a token',
    text(`Nyckel: ghp_${'a1B2'.repeat(9)}`),
    '121:9 secret Ta bort den, även ur tidigare versioner av filen, och byt ut den hos den som har gett ut den.',
  ],
  [
    'E89',
    'a private key',
    text('-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----'),
    '121:1 secret Ta bort den, även ur tidigare versioner av filen, och byt ut den hos den som har gett ut den.',
  ],
  ['F90', '21 quotes in each other', text(`${'> '.repeat(21)}djupt`), '121:41 body-depth Ta bort nivåer.'],
  [
    'F90',
    '13 lists in each other',
    text(Array.from({ length: 13 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')),
    '133:25 body-depth Ta bort nivåer.',
  ],
  [
    'F90',
    'a hundred components in each other',
    text('<Not>\n'.repeat(101)),
    '221:1 body-depth Avsluta varje tagg innan nästa börjar.',
  ],
  [
    'F90',
    'groups in groups',
    field('themes:\n', `x: ${'['.repeat(101)}${']'.repeat(101)}\nthemes:\n`),
    '36:103 yaml-syntax Kontrollera indrag, kolon och citattecken.',
  ],
  [
    'F91',
    'a line of two megabytes',
    text('ord '.repeat(200_000)),
    '121:1 body-depth Dela upp den i stycken.',
  ],
  ['F91', '10 000 rows of text', text('rad\n'.repeat(10_001)), '10116:4 body-depth Korta den.'],
  ['F91', 'a text of 400 kB', text(`${'ord '.repeat(1000)}\n\n`.repeat(80)), '116:1 body-size Korta texten.'],
  ['F91', '5 001 items', text('- rad\n'.repeat(5001)), '5121:1 body-depth Korta listorna.'],
  [
    'F91',
    '2 001 footnotes',
    text('a[^1]\n\n'.repeat(2001) + '[^1]: b'),
    '4121:2 body-depth Skriv in dem i texten.',
  ],
  [
    'F91',
    '501 rows of a budget',
    field(
      '    - label: Hyra\n',
      Array.from(
        { length: 499 },
        (_, i) => `    - label: Rad ${i}\n      amount: 0\n      category: lokaler\n`,
      ).join('') + '    - label: Hyra\n',
    ),
    '59:5 money.lines field-length Dela upp den eller ta bort rader.',
  ],
  [
    'F91',
    '501 parties',
    field('parties:\n', 'parties:\n' + '  - organisation: brygga\n    role: civil\n'.repeat(499)),
    '27:3 parties field-length Dela upp den eller ta bort rader.',
  ],
  [
    'F91',
    'fields of 400 kB',
    field('plainSummary: >-\n', `plainSummary: >-\n${'  en rad text till\n'.repeat(22_000)}`),
    '2:1 yaml-size Flytta löpande text till avtalets text och slå ihop rader som hör ihop.',
  ],
  [
    'F91',
    'a thousand faults and more',
    field('themes:\n', Array.from({ length: 1500 }, (_, i) => `fel${i}: 1`).join('\n') + '\nthemes:\n'),
    'more-faults Rätta dem som visas och kontrollera igen.',
    1000,
  ],
];
