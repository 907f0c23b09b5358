import { resolve } from 'node:path';
import { readContentFiles } from '../src/gate/content-files.ts';
import { swedishDay } from '../src/site/swedish-day.ts';
import { buildWords } from '../src/text/build-words.ts';
import { editWords as words } from '../src/text/edit-words.ts';
import { readArguments } from './arguments.ts';
import { buildBundle } from './edit/build-bundle.ts';
import { servePreview } from './edit/preview-site.ts';
import { serveEditor } from './edit/serve-editor.ts';

const chosen = readArguments({
  name: 'npm run edit',
  about: words.about,
  flags: ['content', 'today', 'port'],
});

const content = resolve(chosen.content);
const today = chosen.today ?? swedishDay(new Date());
if (readContentFiles(content).files.length === 0) {
  console.error(words.noContent(chosen.content));
  process.exit(2);
}
const bundle = await buildBundle(() => console.log(words.bundling));
const preview = await servePreview(content, today);
process.once('exit', preview.close);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
try {
  const { origin } = await serveEditor({ content, port: chosen.port, bundle, preview, today });
  console.log(words.serving(origin));
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(buildWords.portTaken(chosen.port));
  process.exit(1);
}
