import { docxOf, paragraph, part, run } from './to-docx.ts';
import { odtOf } from './to-odt.ts';
import { toZip } from './to-zip.ts';

const document = (before: string, inner: string): string =>
  part('document', `<w:body>${inner}</w:body>`).replace('?><w:document', `?>${before}<w:document`);

/** Packed documents that were made to do harm, with the reason for which each is refused. */
export const refusedPacked: [name: string, code: string, make: () => Uint8Array][] = [
  ['a part that unpacks to a thousand times its size', 'too-much', () => bomb()],
  ['a part whose stated size is a lie', 'too-much', () => bomb({ size: 10 })],
  [
    'a part that says it is four gigabytes',
    'too-much',
    () => toZip([['word/document.xml', 'x']], { size: 0xfffffff0 }),
  ],
  [
    'more parts than any document has',
    'too-much',
    () => toZip(Array.from({ length: 3000 }, (_, at) => [`word/${at}.xml`, 'x'])),
  ],
  ['a part that would stand outside', 'unsafe-archive', () => toZip([['../../etc/cron.d/x', 'x']])],
  ['a part with an address of its own', 'unsafe-archive', () => toZip([['C:\\Windows\\x.dll', 'x']])],
  [
    'a definition that reads another file',
    'unsafe-xml',
    () => xml(document('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', paragraph(run('&e;')))),
  ],
  [
    'definitions that grow without end',
    'unsafe-xml',
    () => xml(document('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', paragraph(run('&b;')))),
  ],
  ['elements thousands deep', 'broken', () => xml(document('', '<w:p>'.repeat(15_000)))],
  ['comments that never end', 'broken', () => xml(document('', '<!--'.repeat(25_000)))],
  ['tags that never end', 'broken', () => xml(document('', '<w:p a="'.repeat(12_000)))],
  [
    'more paragraphs than any agreement has',
    'too-large',
    () => docxOf(Array.from({ length: 12_001 }, (_, at) => paragraph(run(`Rad ${at}`))).join('')),
  ],
  ['no text at all', 'empty', () => docxOf('')],
  [
    'an OpenDocument with a password',
    'encrypted',
    () =>
      toZip([
        ['content.xml', 'x'],
        ['META-INF/manifest.xml', '<manifest:encryption-data/>'],
      ]),
  ],
  ['a workbook', 'spreadsheet', () => toZip([['xl/workbook.xml', '<workbook/>']])],
  ['slides', 'other-office', () => toZip([['ppt/presentation.xml', '<p/>']])],
  ['a packed folder', 'unknown-format', () => toZip([['readme.txt', 'hej']])],
];

const bomb = (lies?: { size: number }): Uint8Array =>
  toZip([['word/document.xml', document('', paragraph(run(' '.repeat(20_000_000))))]], lies);

const xml = (content: string): Uint8Array => toZip([['word/document.xml', content]]);

const relation = (type: string, target: string): string =>
  `<?xml version="1.0"?><Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

const visible = paragraph(run('Det här syns.'));

const odt = (text: string): Uint8Array => odtOf(`${text}<text:p>Det här syns.</text:p>`);

/** The same in OpenDocument. */
export const remarkedOdt: [code: string, file: () => Uint8Array][] = [
  [
    'tracked-changes',
    () =>
      odt(
        '<text:tracked-changes><text:changed-region><text:p>Borta.</text:p></text:changed-region></text:tracked-changes>',
      ),
  ],
  ['hidden-text', () => odt('<text:section text:display="none"><text:p>Hemligt.</text:p></text:section>')],
  ['hidden-text', () => odt('<text:p><text:span text:style-name="Dold">Hemligt.</text:span></text:p>')],
  [
    'comments',
    () => odt('<text:p><office:annotation><text:p>Får vi det?</text:p></office:annotation></text:p>'),
  ],
  [
    'external-content',
    () =>
      odt('<text:p><draw:frame><draw:image xlink:href="https://example.se/x.png"/></draw:frame></text:p>'),
  ],
  ['macros', () => odtOf('<text:p>Det här syns.</text:p>', [['Basic/Standard/Module1.xml', '<x/>']])],
];

/** Documents with something a person should know of: what is told, and the text that is left. */
export const remarkedPacked: [code: string, text: string, file: () => Uint8Array][] = [
  [
    'tracked-changes',
    'Bidraget är 200 000 kr.',
    () =>
      docxOf(
        paragraph(
          `${run('Bidraget är ')}<w:del>${run('100 000').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('200 000')}</w:ins>${run(' kr.')}`,
        ),
      ),
  ],
  ['hidden-text', 'Det här syns.', () => docxOf(paragraph(run('Hemligt.', '<w:vanish/>')) + visible)],
  [
    'comments',
    'Det här syns.',
    () =>
      docxOf(visible, [
        ['word/comments.xml', part('comments', `<w:comment>${paragraph(run('Får vi det?'))}</w:comment>`)],
      ]),
  ],
  ['macros', 'Det här syns.', () => docxOf(visible, [['word/vbaProject.bin', new Uint8Array(64)]])],
  [
    'external-content',
    'Det här syns.',
    () =>
      docxOf(visible, [
        ['word/_rels/settings.xml.rels', relation('attachedTemplate', 'https://example.se/mall.dotm')],
      ]),
  ],
  [
    'footnotes',
    'Det här syns. Enligt beslut.',
    () =>
      docxOf(paragraph(`${run('Det här syns.')}<w:r><w:footnoteReference w:id="2"/></w:r>`), [
        [
          'word/footnotes.xml',
          part('footnotes', `<w:footnote w:id="2">${paragraph(run('Enligt beslut.'))}</w:footnote>`),
        ],
      ]),
  ],
  ['images', 'Det här syns.', () => docxOf(paragraph(`${run('Det här syns.')}<w:r><w:drawing/></w:r>`))],
];
