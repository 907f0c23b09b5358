import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validateWords as words } from '../src/text/validate-words.ts';
import { readArguments } from './arguments.ts';
import { runValidators } from './validate/run-validators.ts';
import { dataFolder } from './validate/data-files.ts';

const { words: given } = readArguments({
  name: 'npm run validate',
  about: words.about,
  flags: [],
  words: words.usage,
});

process.exitCode = await validate(given);

async function validate([folder = 'dist', ...rest]: readonly string[]): Promise<number> {
  if (rest.length > 0) return stop(words.oneFolder);
  if (!existsSync(join(dataFolder(resolve(folder)), 'datapackage.json'))) return stop(words.notBuilt(folder));
  const { green, all } = await runValidators(resolve(folder), (line) => console.log(line));
  console.log(words.summary(green, all));
  return green === all ? 0 : 1;
}

function stop(text: string): 2 {
  console.error(text);
  return 2;
}
