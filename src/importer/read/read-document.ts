import type { DocumentFormat, Remark, SourceDocument } from '../document.ts';
import { encodingNames } from '../../text/import-read-words.ts';
import { decodeBytes } from './decode-bytes.ts';
import { detectFormat, formatOfName } from './detect-format.ts';
import { readHtml, readMarkdown } from './read-html.ts';
import { readPacked } from './read-packed.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** Read a document of any format we know, by its bytes and not its name. Throws only `UnreadableDocument`. */
export async function readDocument(file: { name: string; bytes: Uint8Array }): Promise<SourceDocument> {
  if (file.bytes.length > mostBytes) throw new UnreadableDocument('too-large', `${file.bytes.length}`);
  try {
    const { format, blocks, remarks } = await readAs(detectFormat(file.bytes), file);
    if (blocks.length === 0) throw new UnreadableDocument('empty');
    if (blocks.length > mostBlocks) throw new UnreadableDocument('too-large', `${blocks.length}`);
    return { format, blocks, remarks: [...nameRemarks(file.name, format), ...remarks] };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    // Whatever else a parser throws at bytes it was not made for: too deep, out of range, not of its format.
    throw new UnreadableDocument('broken', undefined, { cause: error });
  }
}

const mostBytes = 50_000_000;
/** Some four hundred pages of paragraphs: to look for values in more would take minutes. */
const mostBlocks = 12_000;

async function readAs(
  kind: ReturnType<typeof detectFormat>,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<SourceDocument> {
  if (kind === 'zip') return readPacked(bytes);
  if (kind === 'pdf') return readPdf(bytes);
  const { text, encoding } = decodeBytes(bytes);
  // A thousand pages of text: what is longer is no agreement, and would be read for minutes.
  if (text.length > 2_000_000 || text.split('\n').length > 25_000) throw new UnreadableDocument('too-large');
  const remarks: Remark[] =
    encoding === 'utf-8' ? [] : [{ code: 'encoding', detail: encodingNames[encoding] }];
  const document = textReader(text, formatOfName(name))(text);
  return { ...document, remarks: [...remarks, ...document.remarks] };
}

/** HTML and Markdown have no mark: HTML begins with a tag, and Markdown looks like itself. */
function textReader(text: string, named: DocumentFormat | undefined): (text: string) => SourceDocument {
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
      text.slice(0, 5000),
    )
  )
    return readHtml;
  if (named === 'html' && /<\w+[^>]*>/.test(text)) return readHtml;
  if (named === 'md' || looksLikeMarkdown(text)) return readMarkdown;
  return readText;
}

const looksLikeMarkdown = (text: string): boolean =>
  (text.match(/^#{1,6} \S|^\|.*\|\s*$|^\*\*[^*\n]+\*\*\s*$/gm) ?? []).length >= 2;

function nameRemarks(name: string, format: DocumentFormat): Remark[] {
  const named = formatOfName(name);
  const isSame = named === format || named === undefined || (named === 'txt' && format === 'md');
  return isSame ? [] : [{ code: 'wrong-extension', detail: format.toUpperCase() }];
}
