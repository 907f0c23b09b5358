import { resolve } from 'node:path';
import { publishWords } from '../src/text/publish-words.ts';
import { readArguments } from './arguments.ts';
import { runRollback } from './release/run-rollback.ts';

const { out } = readArguments({
  name: 'npm run rollback',
  about: publishWords.rollback.about,
  flags: ['out'],
});

process.exitCode = runRollback(resolve(out)) ? 0 : 1;
