import { lexicon } from '../../text/import-lexicon.ts';
import { reportWords } from '../../text/import-report-words.ts';
import type { Contact } from '../../personal-data/contact.ts';
import { findContacts, type Known } from '../../personal-data/find-contacts.ts';
import { wordsOfName } from '../../personal-data/find-names.ts';
import { findPersonalNumbers } from '../../personal-data/find-personal-numbers.ts';
import type { Block } from '../document.ts';
import type { LeftOut } from '../proposal.ts';
import { topicsOf } from './passages.ts';

type Kind = LeftOut['kind'];

/** A stretch of a text that is a person's, from and to. */
interface Span {
  kind: Kind;
  from: number;
  to: number;
}

/** The document without personal data, and what was left out of it: by kind and place, never what. */
export function maskDocument(
  blocks: readonly Block[],
  known: Known,
): { blocks: Block[]; leftOut: LeftOut[] } {
  const { text, cells } = joined(blocks);
  const spans = [...personalSpans(text, known), ...cells.flatMap((cell) => loneName(cell, known))];
  const leftOut: LeftOut[] = [];
  let section: string | undefined;
  const masked = blocks.map((block, index): Block => {
    const own = cells.filter((cell) => cell.block === index);
    const texts = own.map((cell) => {
      const inside = merged(spans.filter(({ from, to }) => from < cell.to && to > cell.from));
      leftOut.push(...inside.map(({ kind }) => placed(kind, index, block, section)));
      return maskSpans(text.slice(cell.from, cell.to), inside, cell.from);
    });
    if (block.kind === 'heading') section = texts[0];
    if (block.kind !== 'table') return { ...block, text: texts[0] ?? '' };
    let at = 0;
    return { ...block, rows: block.rows.map((row) => row.map(() => texts[at++] ?? '')) };
  });
  return { blocks: masked, leftOut };
}

/** A text without personal data: what a draft is passed through before it is written. */
export const maskText = (text: string, known: Known): string =>
  maskSpans(text, merged(personalSpans(text, known)), 0);

const placed = (kind: Kind, block: number, { page }: Block, section: string | undefined): LeftOut => ({
  kind,
  ...(section !== undefined && { section }),
  ...(page !== undefined && { page }),
  block,
});

interface Cell {
  block: number;
  from: number;
  to: number;
  text: string;
  isAboutPeople: boolean;
}

/** One text, so that a name and the role on the line below are seen together. */
function joined(blocks: readonly Block[]): { text: string; cells: Cell[] } {
  const cells: Cell[] = [];
  let text = '';
  let isAboutPeople = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && topicsOf(block.text).length > 0) {
      isAboutPeople = topicsOf(block.text).some((topic) => topic === 'kontakt' || topic === 'underskrift');
    }
    const rows = block.kind === 'table' ? block.rows : [[block.text]];
    for (const row of rows) {
      for (const cell of row) {
        cells.push({
          block: index,
          from: text.length,
          to: text.length + cell.length,
          text: cell,
          isAboutPeople,
        });
        text += `${cell}   `;
      }
      text += '\n';
    }
  }
  return { text, cells };
}

function personalSpans(text: string, known: Known): Span[] {
  const numbers = findPersonalNumbers(text).map(({ offset, end }): Span => ({
    kind: 'personalNumber',
    from: offset,
    to: end,
  }));
  const contacts = findContacts(text, known).flatMap((contact): Span[] => {
    const to = endOf(text, contact);
    return [{ kind: contact.kind, from: contact.offset, to }];
  });
  return [...numbers, ...contacts];
}

/** Where a contact ends; a contact is told by where it begins. */
function endOf(text: string, { kind, offset, value }: Contact): number {
  const pattern =
    kind === 'name'
      ? new RegExp(value.split(' ').map(escape).join('\\s+'), 'iuy')
      : kind === 'email'
        ? address
        : phone;
  pattern.lastIndex = offset;
  const written = pattern.exec(text)?.[0] ?? /\S+/.exec(text.slice(offset))?.[0] ?? '';
  return offset + Math.max(1, written.length);
}

const address =
  /[^\s<>,;]+?(?:@|\uFF20|%40|&#64;|&#x40;|&commat;| ?[([](?:at|a|snabel-a)[)\]] ?| snabel-a )[\p{L}\d.-]+/iuy;
const phone = /\+?\(?\d[\d\s()\u00A0\u2007\u2009\u202F\u2010-\u2013/-]*\d/y;
const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');

/** Among contacts and signatures a line of two to four capitalised words is a name, unless its words are known. */
function loneName({ text, from, to, isAboutPeople }: Cell, known: Known): Span[] {
  if (!isAboutPeople || !nameLine.test(text) || lexicon.organisationWords.test(text)) return [];
  const words = wordsOfName(text);
  const isKnown = words.every((word) => known.words.has(word) || known.words.has(word.replace(/s$/, '')));
  return isKnown || words.some((word) => lexicon.role.test(word) || lexicon.notName.test(word))
    ? []
    : [{ kind: 'name', from, to }];
}

const nameLine =
  /^\p{Lu}[\p{Ll}'\u2019-]+(?:\p{Lu}\p{Ll}+)?(?: (?:von |af |de )?\p{Lu}[\p{L}.'\u2019-]*){1,3}$/u;

/** Spans that overlap are one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}

function maskSpans(text: string, spans: readonly Span[], start: number): string {
  let masked = '';
  let from = 0;
  for (const span of spans) {
    masked += text.slice(from, Math.max(from, span.from - start)) + reportWords.masks[span.kind];
    from = Math.min(text.length, span.to - start);
  }
  return masked + text.slice(from);
}
