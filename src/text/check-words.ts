import type { Severity } from '../domain/problem.ts';
import { formatCount, plural } from './format-count.ts';
import type { Language } from './problem-words.ts';

/** The words round a list of problems. */
interface CheckWords {
  fix: string;
  /** What to do about a fact of the document that the page shows. */
  nothing: string;
  severities: Record<Severity, string>;
  count: (counts: Record<Severity, number>, files: number) => string;
  good: (agreements: number) => string;
}

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** How a report of the gate is introduced and summed up. */
export const checkWords: Record<Language, CheckWords> = {
  sv: {
    fix: 'Åtgärd',
    nothing: 'Inget behöver göras om det står så i källan. Det visas på sidan.',
    severities: { error: 'fel', warning: 'varning', note: 'notis' },
    count: ({ error, warning, note }, files) =>
      `${formatCount(error)} fel, ${plural(warning, 'varning', 'varningar')} och ${plural(note, 'notis', 'notiser')} i ${plural(files, 'fil', 'filer')}.`,
    good: (agreements) => `${plural(agreements, 'avtal', 'avtal')} kan publiceras.`,
  },
  en: {
    fix: 'Fix',
    nothing: 'Nothing, if the source says so. It is shown on the page.',
    severities: { error: 'error', warning: 'warning', note: 'note' },
    count: ({ error, warning, note }, files) =>
      `${many(error, 'error')}, ${many(warning, 'warning')} and ${many(note, 'note')} in ${many(files, 'file')}.`,
    good: (agreements) => `${many(agreements, 'agreement')} can be published.`,
  },
};
