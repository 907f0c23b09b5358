import { buildWords } from '../src/text/build-words.ts';
import { readArguments } from './arguments.ts';
import { runBuild } from './build/run-build.ts';

const chosen = readArguments({
  name: 'npm run build',
  about: buildWords.about.build,
  flags: ['content', 'out', 'today', 'preview', 'allow-fewer'],
});

const isBuilt = await runBuild(chosen);
// Astro may leave a watcher or a worker behind; the work is done either way.
process.exit(isBuilt ? 0 : 1);
