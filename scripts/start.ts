import { buildWords } from '../src/text/build-words.ts';
import { readArguments } from './arguments.ts';
import { runBuild } from './build/run-build.ts';
import { serve } from './serve.ts';

const chosen = readArguments({
  name: 'npm start',
  about: buildWords.about.start,
  flags: ['content', 'out', 'today', 'port', 'allow-fewer'],
});

// Looking at the site is no publication.
if (!(await runBuild({ ...chosen, isPreview: true }))) process.exit(1);
try {
  const { origin } = await serve(chosen.out, chosen.port);
  console.log(buildWords.serving(origin));
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(buildWords.portTaken(chosen.port));
  process.exit(1);
}
