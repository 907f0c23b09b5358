import { parseArgs } from 'node:util';
import { nearest } from '../../src/domain/nearest.ts';
import { commandWords } from '../../src/text/command-words.ts';
import { importWords as words } from '../../src/text/import-command-words.ts';

export interface Flags {
  files: string[];
  content: string;
  work: string;
  json: boolean;
  confirm: boolean;
}

type Flag = keyof typeof words.flags;
const flags = Object.keys(words.flags) as Flag[];
const isSwitch = (flag: string): boolean => flag === 'json' || flag === 'confirm' || flag === 'help';

/** Read the command line, or everything wrong with it. */
export function readFlags(args: readonly string[]): Flags | { help: string } | { faults: string[] } {
  const options = Object.fromEntries(
    flags.map((flag) => [flag, { type: isSwitch(flag) ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const read: Flags = { files: [], content: 'content', work: '.import', json: false, confirm: false };
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') read.files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const near = flags.some((flag) => flag === name) ? undefined : nearest(name, flags);
    if (!flags.some((flag) => flag === name)) faults.push(commandWords.unknown(rawName, near && `--${near}`));
    else if (name === 'help') return { help: help() };
    else if (name === 'json' || name === 'confirm') {
      if (value === undefined) read[name] = true;
      else faults.push(commandWords.needsNoValue(rawName));
    } else if (!value || (inlineValue === false && value.startsWith('--')))
      faults.push(commandWords.noValue(rawName));
    else if (name === 'content' || name === 'work') read[name] = value;
  }
  if (read.files.length === 0 && faults.length === 0) faults.push(words.needsFile);
  return faults.length > 0 ? { faults: [...faults, words.usage] } : read;
}

function help(): string {
  const rows = flags.map(
    (flag) =>
      `  ${`--${flag}${isSwitch(flag) ? '' : ` ${flag.toUpperCase()}`}`.padEnd(20)}${words.flags[flag]}`,
  );
  return [words.about, '', `${words.options}:`, ...rows].join('\n');
}
