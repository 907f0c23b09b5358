import { escapeHtml } from '../../text/escape-html.ts';

/** Markup that may stand as it is. Everything else is text and is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Html | string | number | false | null | undefined | readonly Part[];

/**
 * Markup from a template: what is put in is escaped unless it is markup itself, and what is missing is left out.
 * Rows and marks are made this way, since a component for each would cost more than all the rest of a page.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const pieces = withoutIndentation(strings);
  let text = pieces[0] ?? '';
  for (let index = 0; index < parts.length; index++) text += toText(parts[index]) + (pieces[index + 1] ?? '');
  return new Html(text);
}

const cleaned = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Line breaks in a template are for us who read it; a reader of the page should not have to fetch them. */
function withoutIndentation(strings: TemplateStringsArray): readonly string[] {
  const known = cleaned.get(strings);
  if (known) return known;
  const pieces = strings.map((piece) =>
    piece
      .replace(/\s*\n\s*/g, ' ')
      .replace(/ \/?>/g, '>')
      .replace(spacesAroundBlocks, '$1'),
  );
  cleaned.set(strings, pieces);
  return pieces;
}

const blocks =
  'blockquote|br|caption|dd|div|dl|dt|h[2-4]|li|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul';
const spacesAroundBlocks = new RegExp(` ?(</?(?:${blocks})\\b[^<>]*>) ?`, 'g');

export const emptyHtml = new Html('');

/** The engine keeps a text as the pieces it was put together from until a character is asked for: worth asking of what many pages share. */
export function inOnePiece(markup: Html): Html {
  markup.text.charCodeAt(0);
  return markup;
}

/** Parts with something between them. */
export function joinHtml(parts: readonly Part[], between: Part): Html {
  const rest = toText(between);
  return new Html(
    parts
      .map(toText)
      .filter((text) => text !== '')
      .join(rest),
  );
}

function toText(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if (part instanceof Html) return part.text;
  let text = '';
  for (const item of part) text += toText(item);
  return text;
}
