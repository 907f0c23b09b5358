import { resolve } from 'node:path';
import { buildWords } from '../src/text/build-words.ts';
import { readArguments } from './arguments.ts';

const { content, port } = readArguments({
  name: 'npm run dev',
  about: buildWords.about.dev,
  flags: ['content', 'port'],
});

process.env['ARCHIVE_CONTENT'] = resolve(content);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Loaded late: what Astro loads reads the environment once.
const { dev } = await import('astro');
await dev({ server: { port, host: '127.0.0.1' } });
