import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromArchiveJson } from '../src/outputs/from-archive-json.ts';
import { unpackWords as words } from '../src/text/unpack-words.ts';
import { readArguments } from './arguments.ts';

const { words: given } = readArguments({
  name: 'npm run unpack',
  about: words.about,
  flags: [],
  words: words.usage,
});

process.exitCode = unpack(given);

/** Writes nothing unless all of it can be written. */
function unpack([source, folder, ...rest]: readonly string[]): number {
  if (source === undefined || folder === undefined || rest.length > 0) return stop(words.needsTwo);
  if (existsSync(folder) && readdirSync(folder).length > 0) return stop(words.notEmpty(folder));
  const text = tryRead(source);
  if (text === undefined) return 1;
  const read = fromArchiveJson(text);
  if ('faults' in read) return stop(read.faults.join('\n'));
  for (const { path, content } of read.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  console.log(words.done(read.files.length, folder));
  return 0;
}

function tryRead(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    stop(words.unreadable(path, (error as NodeJS.ErrnoException).code ?? String(error)));
    return undefined;
  }
}

function stop(text: string): 1 {
  console.error(text);
  return 1;
}
