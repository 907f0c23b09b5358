import { parseArgs } from 'node:util';
import { nearest } from '../../src/domain/nearest.ts';
import { commandWords } from '../../src/text/command-words.ts';
import { newWords as words } from '../../src/text/new-words.ts';

/** What has been answered so far, as it was typed. An empty text says that the agreement is silent. */
export interface Answers {
  title?: string;
  id?: string;
  parties: { text: string; isNew: boolean }[];
  start?: string;
  end?: string;
  months?: string;
  period?: string;
  total?: string;
  per?: string;
}

type Flag = keyof typeof words.flags;
const flags = Object.keys(words.flags) as Flag[];

/** Read the command line: the answers it gives, the help it asks for, or everything wrong with it. */
export function readFlags(
  args: readonly string[],
): { answers: Answers; content: string } | { help: string } | { faults: string[] } {
  const options = Object.fromEntries(
    flags.map((flag) => [flag, { type: flag === 'help' ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const single = new Map<string, string>();
  const parties: Answers['parties'] = [];
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') faults.push(commandWords.unexpected(token.value));
    if (token.kind !== 'option') continue;
    const { name, rawName, inlineValue } = token;
    // Some keyboards write accented letters in two signs.
    const value = token.value?.normalize('NFC');
    if (name === 'help') return { help: help() };
    if (!flags.some((flag) => flag === name)) {
      const near = nearest(name, flags);
      faults.push(commandWords.unknown(rawName, near && `--${near}`));
    } else if (value === undefined || (inlineValue === false && value.startsWith('--'))) {
      faults.push(commandWords.noValue(rawName));
    } else if (name === 'party' || name === 'new-party') {
      parties.push({ text: value, isNew: name === 'new-party' });
    } else if (single.has(name)) faults.push(words.twice(name));
    else single.set(name, value);
  }
  const { content = 'content', ...answers } = Object.fromEntries(single);
  return faults.length > 0 ? { faults } : { answers: { ...answers, parties }, content };
}

function help(): string {
  const rows = flags.map(
    (flag) =>
      `  ${`--${flag}${flag === 'help' ? '' : ` ${flag.toUpperCase()}`}`.padEnd(24)}${words.flags[flag]}`,
  );
  return [words.about, '', `${words.options}:`, ...rows].join('\n');
}
