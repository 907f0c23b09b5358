import { deflateSync } from 'node:zlib';
import { smallDocument } from './hostile-inputs.ts';
import { show } from './pdf-pages.ts';
import { pdfOf, streamOf, toPdf } from './to-pdf.ts';

const line = (text: string, y = 700): string => show(text, 70, y, 11);
const visible = line('Det här syns för var och en.');

/** The text of a file, changed before it is read: what it says of its own positions is then wrong, as in the wild. */
const changed = (file: Uint8Array, from: string | RegExp, to: string): Uint8Array =>
  Buffer.from(Buffer.from(file).toString('latin1').replace(from, to), 'latin1');

/** PDFs that were made to do harm, or cannot be read, with the reason for which each is refused. */
export const refusedPdfs: [name: string, codes: string[], make: () => Uint8Array][] = [
  ['a page that unpacks to 150 MB', ['too-much'], () => pdfOf([visible], { objects: [streamOf(zeroes())] })],
  [
    'a page that is packed twice',
    ['too-much'],
    () =>
      changed(
        pdfOf([visible], { objects: [streamOf(deflateSync(zeroes()), '/Twice true')] }),
        '/Filter/FlateDecode/Twice true',
        '/Filter[/FlateDecode/FlateDecode]',
      ),
  ],
  [
    'a tree of pages that bites its tail',
    ['broken', 'no-text'],
    () => changed(pdfOf([visible]), /\/Kids\[[^\]]*\]/, '/Kids[2 0 R 2 0 R]'),
  ],
  [
    'a million pages that are not there',
    ['broken', 'too-large', 'no-text'],
    () => changed(pdfOf([visible]), /\/Count 1\/Kids\[[^\]]*\]/, '/Count 1000000/Kids[]'),
  ],
  [
    'pages of pictures',
    ['no-text'],
    () => pdfOf(['q 500 0 0 700 50 50 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI Q']),
  ],
  [
    'a password',
    ['encrypted'],
    () =>
      changed(
        toPdf(smallDocument),
        '/Root 1 0 R',
        `/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O(${'o'.repeat(32)})/U(${'u'.repeat(32)})/P -4>>`,
      ),
  ],
  ['nothing but the first bytes', ['broken'], () => toPdf(smallDocument).subarray(0, 40)],
];

const zeroes = (): Buffer => Buffer.alloc(150_000_000);

/** PDFs with something a person should know of: what is told, and the text that is left. */
export const remarkedPdfs: [name: string, code: string, text: string, make: () => Uint8Array][] = [
  [
    'a script',
    'scripts',
    'Det här syns för var och en.',
    () => pdfOf([visible], { catalog: '/OpenAction<</S/JavaScript/JS(app.alert(1))>>' }),
  ],
  [
    'a program to start',
    'scripts',
    'Det här syns för var och en.',
    () => pdfOf([visible], { catalog: '/OpenAction<</S/Launch/F(cmd.exe)>>' }),
  ],
  [
    'a black box over words',
    'failed-redaction',
    'Det här syns för var och en. Kontakt:',
    () => pdfOf([`${visible}\n${line('Kontakt: hemligheten', 600)}\n0 g 112 595 120 14 re f`]),
  ],
  [
    'black words on black',
    'failed-redaction',
    'Det här syns för var och en.',
    () => pdfOf([`${visible}\n0 g 60 595 200 14 re f\n${line('hemligheten', 600)}`]),
  ],
  [
    'white words on paper',
    'hidden-text',
    'Det här syns för var och en.',
    () => pdfOf([`${visible}\n1 g\n${line('hemligheten', 600)}`]),
  ],
];

/** What looks like a redaction and is none. */
export const seenPdfs: [name: string, text: string, make: () => Uint8Array][] = [
  [
    'white words on a black heading',
    'Budget',
    () =>
      pdfOf([
        `0 g 60 695 200 14 re f 1 g\n${line('Budget')}\n0 g\n${line('Det här syns för var och en.', 600)}`,
      ]),
  ],
  ['a rule below words', 'Det här syns för var och en.', () => pdfOf([`${visible}\n0 g 60 697 200 1 re f`])],
  [
    'a grey row of a table',
    'Samordnare',
    () => pdfOf([`0.9 g 60 695 200 14 re f 0 g\n${line('Samordnare och material')}`]),
  ],
];
