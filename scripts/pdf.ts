import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearest } from '../src/domain/nearest.ts';
import { pdfWords } from '../src/text/pdf-words.ts';
import { readArguments } from './arguments.ts';
import { builtAgreements } from './pdf/built-agreements.ts';
import { openPrinter } from './pdf/open-printer.ts';
import { findChromium } from './test/find-chromium.ts';

const { out, words: ids } = readArguments({
  name: 'npm run pdf',
  about: pdfWords.about,
  flags: ['out'],
  words: pdfWords.words,
});

const site = resolve(out);
if (ids.length === 0) stop(pdfWords.noId);
if (!existsSync(join(site, 'index.html'))) stop(pdfWords.notBuilt(site));
const known = builtAgreements(site);
const unknown = ids.filter((id) => !known.includes(id));
if (unknown.length > 0) stop(unknown.map((id) => pdfWords.unknown(id, nearest(id, known))).join('\n'));
const chromium = findChromium() ?? stop(pdfWords.noChromium);

const printer = await openPrinter(site, chromium);
try {
  mkdirSync('pdf', { recursive: true });
  for (const id of ids) {
    const file = join('pdf', `${id}.pdf`);
    const bytes = await printer.print(id);
    writeFileSync(file, bytes);
    console.log(pdfWords.written(file, Math.round(bytes.length / 1000)));
  }
} finally {
  await printer.close();
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
