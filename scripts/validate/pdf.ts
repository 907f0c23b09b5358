import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfWords } from '../../src/text/pdf-words.ts';
import { builtAgreements } from '../pdf/built-agreements.ts';
import { openPrinter } from '../pdf/open-printer.ts';
import { findChromium } from '../test/find-chromium.ts';
import type { Validator } from './validator.ts';

/** An agreement as PDF is tagged, has a title, a language and an outline; where poppler is installed it says so too. */
export const pdf: Validator = {
  name: 'PDF: Chromium, pdfinfo',
  run: async (folder) => {
    const chromium = findChromium();
    const [id] = builtAgreements(folder);
    if (chromium === undefined) return [pdfWords.noChromium];
    if (id === undefined) return [];
    const printer = await openPrinter(folder, chromium);
    try {
      return judgePdf(await printer.print(id));
    } finally {
      await printer.close();
    }
  },
};

/** What is missing of what a reader with a screen reader needs. */
export function judgePdf(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  const wanted = {
    'is not tagged': /\/Marked true/,
    'has no structure': /\/StructTreeRoot/,
    'has no language': /\/Lang \(sv\)/,
    'has no outline': /\/Outlines/,
    'has no title': /\/Title /,
  };
  return [
    ...Object.entries(wanted).flatMap(([fault, pattern]) =>
      pattern.test(text) ? [] : [`The PDF ${fault}.`],
    ),
    ...askPoppler(bytes),
  ];
}

function askPoppler(bytes: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, bytes);
    const { error, stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
    if (error) return [];
    return [/^Tagged: +yes$/m, /^Title: +\S/m].every((pattern) => pattern.test(stdout))
      ? []
      : [`pdfinfo: ${stdout}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
