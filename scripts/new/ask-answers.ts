import { newWords as words } from '../../src/text/new-words.ts';
import { completions, findOrganisation } from './find-organisation.ts';
import { judgeId, proposeId } from './propose-id.ts';
import type { Answers } from './read-flags.ts';
import { readBasis, readMonths, readPoint, readTotal } from './read-values.ts';
import { readParty, readTitle, type Held } from './understand-answers.ts';

/** Someone at a terminal. */
export interface Asker {
  /** `complete` gives what may be meant by what has been typed so far, likeliest first. */
  ask: (question: string, complete?: (typed: string) => string[]) => Promise<string>;
  say: (text: string) => void;
}

/** Ask for every answer that is missing, each until it can be understood. Enter alone says that the agreement is silent. */
export async function askAnswers(given: Answers, held: Held, asker: Asker): Promise<Answers> {
  const answers: Answers = { ...given };
  answers.title ??= await until(asker, words.ask.title, (text) => {
    const title = readTitle(text);
    return typeof title === 'string' ? { value: title } : { fault: title.faults.join(' ') };
  });
  if (answers.parties.length < 2) answers.parties = await askParties(answers.parties, held, asker);
  if ([answers.start, answers.end, answers.months, answers.period].every((each) => each === undefined)) {
    answers.start = await until(asker, words.ask.start, orSilent(readPoint));
    answers.end = await until(asker, words.ask.end, orSilent(readPoint));
    if (!answers.end) answers.months = await until(asker, words.ask.months, orSilent(readMonths));
    if (!answers.start && !answers.end && !answers.months) answers.period = 'notStated';
  }
  answers.total ??= (await until(asker, words.ask.total, orSilent(readTotal))) || 'notStated';
  if (answers.total !== 'notStated') answers.per ??= await until(asker, words.ask.per, readBasis);
  if (answers.id === undefined) {
    const start = answers.start ? readPoint(answers.start) : undefined;
    const year = start && 'value' in start ? start.value : undefined;
    const proposal = proposeId(answers.title, year, held.taken);
    answers.id = await until(asker, words.ask.id(proposal ?? ''), (text) => {
      const id = text === '' && proposal ? proposal : judgeId(text, held.taken);
      return typeof id === 'string' ? { value: id } : { fault: id.faults.join(' ') };
    });
  }
  return answers;
}

async function until<Value extends string>(
  asker: Asker,
  question: string,
  read: (text: string) => { value: Value } | { fault: string },
): Promise<Value> {
  for (;;) {
    const answer = read((await asker.ask(question)).trim());
    if ('value' in answer) return answer.value;
    asker.say(answer.fault);
  }
}

/** Keeps the text as it was typed when it can be understood. */
const orSilent =
  (read: (text: string) => { value: unknown } | { fault: string }) =>
  (text: string): { value: string } | { fault: string } => {
    const answer = text === '' ? undefined : read(text);
    return answer && 'fault' in answer ? answer : { value: text };
  };

async function askParties(given: Answers['parties'], held: Held, asker: Asker): Promise<Answers['parties']> {
  const parties = [...given];
  for (;;) {
    const text = (
      await asker.ask(words.ask.party(parties.length + 1), (typed) => completions(typed, held.organisations))
    ).trim();
    if (text === '') {
      if (parties.length >= 2) return parties;
      asker.say(words.fewParties(parties.length));
      continue;
    }
    const party = await askParty(text, held, asker);
    if (party) parties.push(party);
  }
}

/** The party that was meant, or nothing when it has to be typed again. */
async function askParty(
  text: string,
  { organisations }: Held,
  asker: Asker,
): Promise<Answers['parties'][number] | undefined> {
  const found = findOrganisation(text, organisations);
  if (found.kind === 'none' && found.near) {
    const { id, name } = found.near;
    const answer = (await asker.ask(words.ask.isMeant(name, id))).trim();
    if (answer === '' || words.yes.test(answer)) return { text: id, isNew: false };
  }
  const party = { text, isNew: found.kind === 'none' };
  const read = readParty(party, organisations);
  if ('fault' in read) {
    asker.say(read.fault);
    return undefined;
  }
  if (!party.isNew) return party;
  return words.yes.test((await asker.ask(words.ask.isNew(text))).trim()) ? party : undefined;
}
