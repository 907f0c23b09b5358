import { clauseLexicon as lexicon } from '../../text/import-clause-lexicon.ts';
import type { Json, Proposal } from '../proposal.ts';
import { clip, propose } from './propose.ts';
import { readDates } from './read-dates.ts';
import type { Finder, Passage } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** Decisions and policies it rests on: who decided, what, and when where that is said. */
export const findDecisions: Finder = ({ passages }) => {
  const sentences = passages
    .filter(({ kind, topics }) => kind !== 'heading' && !later.has(topics[0] ?? ''))
    .flatMap((passage) => sentencesOf(passage.text).map((text) => ({ passage, text })));
  return sentences
    .flatMap(({ passage, text }) => [...readDecision(passage, text), ...readPolicy(passage, text)])
    .map((each, index) => ({ ...each, path: `decisions.${index}` }));
};

/** Decisions in these are still to be taken. */
const later = new Set(['forlangning', 'omforhandling', 'styrning', 'ataganden']);

function readDecision(passage: Passage, sentence: string): Proposal[] {
  return [...sentence.matchAll(lexicon.decided)].flatMap((match): Proposal[] => {
    const { body = '', rest = '' } = match.groups ?? {};
    const date =
      readDates(rest).find((each) => !each.date.startsWith('-'))?.date ?? lexicon.year.exec(rest)?.[1];
    const title = titleOf(rest);
    if (title === undefined || lexicon.toBeDecided.test(rest)) return [];
    const value: Json = { body: capital(body), title: clip(title, 300), ...(date !== undefined && { date }) };
    return [propose('', value, passage, sentence, date === undefined ? 'unsure' : 'likely')];
  });
}

/** `Riktlinjer f\u00F6r partnerskap, antagna av kommunfullm\u00E4ktige 2016`. */
function readPolicy(passage: Passage, sentence: string): Proposal[] {
  return [...sentence.matchAll(lexicon.adopted)].map(({ 0: written, groups = {}, index }): Proposal => {
    const rest = sentence.slice(index + written.length);
    const date = readDates(rest)[0]?.date ?? lexicon.year.exec(rest)?.[1];
    const value: Json = {
      body: capital(groups['body'] ?? ''),
      title: clip(capital(groups['title'] ?? ''), 300),
      ...(date !== undefined && !date.startsWith('-') && { date }),
    };
    return propose('', value, passage, sentence, 'likely');
  });
}

/** What was decided: what is adopted, or what the decision was about. */
function titleOf(rest: string): string | undefined {
  const withoutDates = readDates(rest)
    .toReversed()
    .reduce((text, { index, end }) => text.slice(0, index) + text.slice(end), rest)
    .replace(/(?<!\p{L})(?:den|genom beslut)(?=\s|$|\.)/gu, '')
    .replace(/\s+/g, ' ');
  const written =
    lexicon.adopts.exec(withoutDates)?.[1] ??
    lexicon.about.exec(withoutDates)?.[1] ??
    lexicon.approves.exec(withoutDates)?.[1];
  const end = written === undefined ? -1 : written.search(lexicon.titleEnd);
  const title = (end > 0 ? written?.slice(0, end) : written)?.replace(/[\s.,;]+$/, '').trim();
  return title === undefined || title.length < 4 ? undefined : capital(title);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The journal number that the paper bears. */
export const findJournalNumber: Finder = ({ passages }) => {
  for (const passage of passages.filter(({ block }) => block < 40)) {
    const number = lexicon.journalNumber.exec(passage.text)?.[1];
    if (number !== undefined)
      return [propose('sources.0.journalNumber', number, passage, passage.text, 'sure')];
  }
  return [];
};

/** What the agreement lists as its annexes. Nothing says that we hold them. */
export const findAttachments: Finder = ({ passages }) => {
  const found = new Map<string, { passage: Passage; name: string }>();
  for (const passage of passages) {
    const named = passage.kind === 'heading' ? null : lexicon.annexLine.exec(passage.text);
    if (named && passage.text.length <= 200)
      found.set(keyOf(passage.text), { passage, name: passage.text.replace(/\.$/, '') });
    else if (passage.kind !== 'heading') {
      for (const [name] of passage.text.matchAll(lexicon.annexInline)) {
        const key = keyOf(name);
        if (!found.has(key)) found.set(key, { passage, name: capital(name) });
      }
    }
  }
  return [...found.values()].map(({ passage, name }, index) =>
    propose(`attachments.${index}`, { name: clip(name, 300), held: false }, passage, passage.text, 'likely'),
  );
};

const keyOf = (text: string): string =>
  /\S+\s*\S*?[\dA-H]+/i.exec(text)?.[0].toLowerCase().replace(/\s+/g, ' ') ?? text;
