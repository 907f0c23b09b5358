import { join } from 'node:path';
import { formatBasis, formatKronor } from '../../src/text/format-money.ts';
import { newWords as words } from '../../src/text/new-words.ts';
import { askAnswers, type Asker } from './ask-answers.ts';
import { readFlags } from './read-flags.ts';
import { readHeld } from './read-held.ts';
import { toDraft } from './to-draft.ts';
import { understandAnswers, type Facts } from './understand-answers.ts';
import { writeNewFile } from './write-new-file.ts';

/** What is to be said, and how the command ends. */
export interface Outcome {
  code: 0 | 1 | 2;
  text: string;
}

/** Begin an agreement: from the command line alone, or with questions where someone is there to answer. */
export async function runNew(args: readonly string[], asker: Asker | undefined): Promise<Outcome> {
  const flags = readFlags(args);
  if ('help' in flags) return { code: 0, text: flags.help };
  if ('faults' in flags) return { code: 2, text: flags.faults.join('\n') };
  const { content } = flags;
  const held = readHeld(content);
  if (!held) return { code: 2, text: words.noContent(content) };
  const answers = asker ? await askAnswers(flags.answers, held, asker) : flags.answers;
  const understood = understandAnswers(answers, held);
  if ('faults' in understood) return { code: 2, text: [words.missing, ...understood.faults].join('\n') };
  return write(join(content, 'agreements', `${understood.facts.id}.mdx`), understood.facts);
}

function write(path: string, facts: Facts): Outcome {
  try {
    if (!writeNewFile(path, toDraft(facts))) return { code: 2, text: words.takenId(facts.id) };
  } catch (error) {
    return { code: 1, text: words.unwritten(path, (error as NodeJS.ErrnoException).code ?? String(error)) };
  }
  const strangers = facts.parties.filter(({ known }) => !known);
  return {
    code: 0,
    text: [
      words.written(path),
      ...summary(facts),
      ...strangers.map(({ name, id }) => words.addOrganisation(name, id)),
      words.next,
    ].join('\n'),
  };
}

/** How the answers were understood, so that a slip is seen at once. */
function summary({ parties, period, total }: Facts): string[] {
  const { understood } = words;
  const { start = '', end = '', months } = period === 'notStated' ? {} : period;
  const rows = {
    [understood.parties]: parties.map(({ name }) => name).join(', '),
    [understood.period]: words.periodOf(start, end, months) || understood.notStated,
    [understood.total]:
      total.amount === 'notStated' || !total.basis
        ? understood.notStated
        : `${formatKronor(total.amount * 100)} ${formatBasis({ basis: total.basis })}`,
  };
  return Object.entries(rows).map(([label, text]) => `  ${label}: ${text}`);
}
