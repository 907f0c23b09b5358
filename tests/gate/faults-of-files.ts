import { fixtureText, pngChunk, pngOf } from './archive-folder.ts';
import { agreement, field, file, ofParty, type FaultCase, type Files } from './fault-case.ts';

const picture = pngOf(4, 4);
const other = fixtureText(agreement).replace('Språkkafé i', 'Ett annat kafé i');
const latin1 = Buffer.from(fixtureText('organisations/brygga.yaml'), 'latin1');
const utf16 = Buffer.from(fixtureText('organisations/brygga.yaml'), 'utf16le').swap16();

/** A picture with a chunk more, before its pixels. */
const withChunk = (type: string): Uint8Array =>
  Buffer.concat([picture.subarray(0, 33), pngChunk(type, Buffer.from('Author\0x')), picture.subarray(33)]);

const both =
  (...files: Files[]): Files =>
  () =>
    Object.assign({}, ...files.map((make) => make()));

/** Pictures, file names and encodings. */
export const faultsOfFiles: FaultCase[] = [
  [
    'A22',
    'a picture of another format under a false name',
    file('agreements/a.jpg', picture),
    'agreements/a.jpg image-kind Spara om bilden som PNG, JPEG eller WebP.',
  ],
  [
    'A22',
    'markup under the name of a picture',
    file('agreements/a.webp', '<svg onload="x"/>'),
    'agreements/a.webp image-kind Spara om bilden som PNG, JPEG eller WebP.',
  ],
  [
    'A22',
    'HEIC under the name of a JPEG',
    file('agreements/a.jpg', Buffer.from('0000001c667479706865696300000000', 'hex')),
    'agreements/a.jpg image-kind Spara om bilden som PNG, JPEG eller WebP.',
  ],
  [
    'A22',
    'a picture of ten thousand million pixels',
    file('agreements/a.png', pngOf(100_000, 100_000)),
    'agreements/a.png image-kind Minska den till högst 50 miljoner bildpunkter och 20 MB.',
  ],
  [
    'A22',
    'a picture cut off',
    file('agreements/a.png', picture.subarray(0, 50)),
    'agreements/a.png image-kind Spara om den som PNG, JPEG eller WebP, eller hämta den på nytt.',
  ],
  [
    'A22',
    'a picture that moves',
    file('agreements/a.png', withChunk('acTL')),
    'agreements/a.png image-kind Spara den som stillbild.',
  ],
  [
    'A22',
    'a drawing',
    file('agreements/a.svg', '<svg/>'),
    'agreements/a.svg file-ignored Ta bort den ur mappen om den inte behövs.',
  ],
  [
    'E84',
    'a picture that names its author',
    file('agreements/a.png', withChunk('tEXt')),
    'agreements/a.png image-metadata Spara om bilden utan dem om de inte heller ska ligga i mappen.',
  ],
  [
    'C50',
    'an old address that another has kept',
    both(field('kind: agreement\nheld', 'aliases: [sprakkafe-2020]\nkind: agreement\nheld')),
    '5:11 aliases.0 same-id Behåll den ena, eller ge den här ett eget namn med a–z, siffror och bindestreck.',
  ],
  [
    'C53',
    'a name that is a page number',
    file('agreements/2.mdx', other),
    'agreements/2.mdx reserved-name Välj ett annat namn, till exempel med kommun och årtal.',
  ],
  [
    'C53',
    'a name that is a page',
    file('agreements/sorterat.mdx', other),
    'agreements/sorterat.mdx reserved-name Välj ett annat namn, till exempel med kommun och årtal.',
  ],
  [
    'C53',
    'a name that no Windows folder can hold',
    file(
      'organisations/con.yaml',
      fixtureText('organisations/brygga.yaml')
        .replace('Brygga', 'Bro')
        .replace(/^organisationNumber.*\n/m, 'organisationNumber: notStated\n'),
    ),
    'organisations/con.yaml reserved-name Välj ett annat namn, till exempel med kommun och årtal.',
  ],
  [
    'C53',
    'a name that begins with a hyphen',
    file('agreements/-kafe.mdx', other),
    'agreements/-kafe.mdx file-name Byt namn till ”kafe.mdx”.',
  ],
  [
    'C54',
    'a name with a space and a number sign',
    file('agreements/kafé #2.mdx', other),
    'agreements/kafé #2.mdx file-name Byt namn till ”kafe-2.mdx”.',
  ],
  [
    'C55',
    'a name with a broken escape',
    file('agreements/50%25.mdx', other),
    'agreements/50%25.mdx file-name Byt namn till ”50-25.mdx”.',
  ],
  [
    'C56',
    'a copy that a program left',
    file('agreements/kafe.mdx.bak', other),
    'agreements/kafe.mdx.bak file-ignored Ta bort den ur mappen om den inte behövs.',
  ],
  [
    'C56',
    'a lock file',
    file('agreements/~$kafe.mdx', other),
    'agreements/~$kafe.mdx file-ignored Ta bort den ur mappen om den inte behövs.',
  ],
  [
    'C56',
    'an agreement among the organisations',
    file('organisations/kafe.mdx', other),
    'organisations/kafe.mdx file-place Lägg avtal direkt i agreements, organisationer i organisations, ordlistor i vocabulary och återkallade sidor i withdrawn.',
  ],
  [
    'C63',
    'an organisation in Latin-1',
    file('organisations/brygga.yaml', latin1),
    'organisations/brygga.yaml:1:1 encoding Öppna filen i din textredigerare och spara den som UTF-8.',
  ],
  [
    'C64',
    'an organisation in UTF-16',
    file('organisations/brygga.yaml', utf16),
    'organisations/brygga.yaml:1:1 encoding Öppna filen i din textredigerare och spara den som UTF-8.',
  ],
  [
    'C65',
    'a file name that would colour a terminal',
    file('agreements/\u001B[31m.mdx', other),
    'agreements/\u001B[31m.mdx file-name Byt namn till ”31m.mdx”.',
  ],
  [
    'C65',
    'a file name that turns',
    file('agreements/\u202Exdm.mdx', other),
    'agreements/\u202Exdm.mdx file-name Byt namn till ”xdm.mdx”.',
  ],
  [
    'C72',
    'a number of the wrong kind',
    ofParty('802999-0002', '802999-0001'),
    'organisations/brygga.yaml:3:21 organisationNumber organisation-number Jämför med källan.',
  ],
  [
    'F91',
    'a file of a megabyte',
    file('agreements/stor.mdx', 'a'.repeat(1_000_001)),
    'agreements/stor.mdx file-too-large Korta texten eller minska bilden.',
  ],
];
