import type { AgreementNode, Archive } from '../domain/archive.ts';
import { isComponentName, type ComponentName } from '../markdown/components.ts';
import { readTag } from '../markdown/tag-text.ts';
import { amountAt } from '../text/amount-at.ts';
import { bodyText } from '../text/body.ts';
import { markdownFile as words } from '../text/markdown-file.ts';
import { markdownText } from './markdown-text.ts';

/** An agreement's text as Markdown that any program reads: what our own components say is said in words. */
export function plainBody(text: string, node: AgreementNode, archive: Archive): string {
  const say = speaker(node, archive);
  let plain = '';
  let end = 0;
  let noteStart = 0;
  for (const tag of componentTags(text)) {
    plain += text.slice(end, tag.start);
    end = tag.end;
    if (tag.name === 'Not' && !tag.isClosing) noteStart = plain.length;
    if (!tag.isClosing) plain += say[tag.name]();
    else if (tag.name === 'Not') plain = plain.slice(0, noteStart) + quote(plain.slice(noteStart));
  }
  return (plain + text.slice(end)).replace(/\n{3,}/g, '\n\n').trim();
}

/** The editor's note stands apart from the agreement. */
const quote = (note: string): string =>
  `\n\n${note
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replace(/^/gm, '> ')
    .replace(/ $/gm, '')}\n\n`;

/** The tags of our components, in order. What is escaped or stands in code is only text. */
function* componentTags(
  text: string,
): Generator<{ name: ComponentName; isClosing: boolean; start: number; end: number }> {
  const token = /\\[^]|`+|</g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [[read], start] = [match, match.index];
    if (read.startsWith('`')) token.lastIndex = codeEnd(text, start, read.length);
    const tag = read === '<' ? readTag(text, start) : undefined;
    if (!tag || !isComponentName(tag.name)) continue;
    token.lastIndex = tag.end;
    yield { name: tag.name, isClosing: tag.isClosing, start, end: tag.end };
  }
}

/** Where a stretch of code ends: after as many backticks as it begins with, in the same block; else they are only backticks. */
function codeEnd(text: string, start: number, ticks: number): number {
  const from = start + ticks;
  const blank = text.indexOf('\n\n', from);
  const block = text.slice(from, blank === -1 ? undefined : blank);
  for (const { 0: run, index } of block.matchAll(/`+/g))
    if (run.length === ticks) return from + index + ticks;
  return from;
}

/** What each component says. They stand in the text in the order in which they were read as data. */
function speaker(
  { data, body }: AgreementNode,
  { organisationById, clauseTopicById }: Archive,
): Record<ComponentName, () => string> {
  const clauses = body.clauses.values();
  const commitments = body.commitments.values();
  const missing = body.missing.values();
  const amounts = body.amounts.values();
  const label = (text: string): string => `\n\n**${markdownText(text)}**\n\n`;
  return {
    Klausul: () => {
      const { topic = '' } = clauses.next().value ?? {};
      return label(words.clause(clauseTopicById.get(topic)?.term.label ?? topic));
    },
    Atagande: () => {
      const { party = '' } = commitments.next().value ?? {};
      return label(words.commitment(organisationById.get(party)?.data.name ?? party));
    },
    Not: () => label(bodyText.noteLabel),
    Saknas: () => `*${markdownText(bodyText.missing(missing.next().value ?? ''))}*`,
    Belopp: () => amountAt(data, amounts.next().value?.path ?? '') ?? bodyText.amountMissing,
  };
}
