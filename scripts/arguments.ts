import { parseArgs } from 'node:util';
import { nearest } from '../src/domain/nearest.ts';
import { commandWords } from '../src/text/command-words.ts';
import { languages, type Language } from '../src/text/problem-words.ts';

/** The choices a command may take. A command takes only those it names. */
const flags = {
  content: 'string',
  work: 'string',
  out: 'string',
  json: 'boolean',
  lang: 'string',
  today: 'string',
  port: 'string',
  batch: 'string',
  fresh: 'boolean',
  unsplit: 'boolean',
  preview: 'boolean',
  'allow-fewer': 'boolean',
} as const;

export type Flag = keyof typeof flags;

export interface Command {
  /** As it is typed, such as `npm run check`. */
  name: string;
  about: string;
  flags: readonly Flag[];
  /** What stands without a flag, such as `FIL…`. Without it nothing may. */
  words?: string;
}

export interface Arguments {
  content: string;
  work: string;
  out: string;
  json: boolean;
  lang: Language;
  today: string | undefined;
  port: number;
  batch: string | undefined;
  fresh: boolean;
  unsplit: boolean;
  isPreview: boolean;
  allowFewer: boolean;
  words: string[];
}

/** Read a command line, or say what is wrong with it in one sentence. `--help` prints the help and ends. */
export function readArguments(command: Command, args: readonly string[] = process.argv.slice(2)): Arguments {
  const parsed = parseArguments(command, args);
  if ('help' in parsed) {
    console.log(parsed.help);
    process.exit(0);
  }
  if ('fault' in parsed) {
    console.error(parsed.fault);
    process.exit(2);
  }
  return parsed;
}

/** The same without printing or ending anything. */
export function parseArguments(
  command: Command,
  args: readonly string[],
): Arguments | { help: string } | { fault: string } {
  const options = Object.fromEntries(command.flags.map((flag) => [flag, { type: flags[flag] }]));
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const known = ['help', ...command.flags];
  const read: Partial<Record<Flag, string>> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!command.words) return { fault: commandWords.unexpected(token.value) };
      words.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'help') return { help: helpOf(command) };
    if (!isFlag(name, command)) {
      const near = nearest(name, known);
      return { fault: commandWords.unknown(rawName, near && `--${near}`) };
    }
    const isFlagInstead = token.inlineValue === false && token.value.startsWith('--');
    if (flags[name] === 'string' && (value === undefined || isFlagInstead)) {
      return { fault: commandWords.noValue(rawName) };
    }
    if (flags[name] === 'boolean' && value !== undefined)
      return { fault: commandWords.needsNoValue(rawName) };
    read[name] = value ?? 'true';
  }
  return readValues(read, words);
}

function readValues(read: Partial<Record<Flag, string>>, words: string[]): Arguments | { fault: string } {
  const {
    content = 'content',
    work = '.import',
    out = 'dist',
    lang = 'sv',
    today,
    port = '4321',
    batch,
    fresh,
  } = read;
  const language = languages.find((each) => each === lang);
  if (!language) return { fault: commandWords.notALanguage('--lang', lang) };
  if (today !== undefined && !isDay(today)) return { fault: commandWords.notADay('--today', today) };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535)
    return { fault: commandWords.notAPort('--port', port) };
  return {
    content,
    work,
    out,
    json: read.json === 'true',
    lang: language,
    today,
    port: Number(port),
    batch,
    fresh: fresh === 'true',
    unsplit: read.unsplit === 'true',
    isPreview: read.preview === 'true',
    allowFewer: read['allow-fewer'] === 'true',
    words,
  };
}

const isFlag = (name: string, { flags: own }: Command): name is Flag =>
  (own as readonly string[]).includes(name);

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

function helpOf({ name, about, flags: own, words = '' }: Command): string {
  const rows = [...own, 'help' as const].map((flag) => {
    const value = flag !== 'help' && flags[flag] === 'string' ? ` ${flag.toUpperCase()}` : '';
    return `  ${`--${flag}${value}`.padEnd(20)}${commandWords.help[flag]}`;
  });
  const usage = [name, own.length > 0 ? `-- [--${own.join('] [--')}]` : '', words].filter(Boolean).join(' ');
  return [about, '', `${commandWords.usage}: ${usage}`, '', `${commandWords.options}:`, ...rows].join('\n');
}
