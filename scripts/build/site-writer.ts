import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rendered } from '../../src/outputs/format.ts';

/** Writes a file of the site, by its path there, and the folders it needs. */
export type WriteFile = (path: string, content: Rendered) => void;

/** A writer for tens of thousands of files: each folder is made once, and texts are encoded in the same piece of memory. */
export function siteWriter(site: string): WriteFile {
  const folders = new Set([site]);
  return (path, content) => {
    const file = join(site, path);
    makeFolder(dirname(file), folders);
    if (typeof content === 'string') writeFileSync(file, encoded(content));
    else if (content instanceof Uint8Array) writeFileSync(file, content);
    else writePieces(file, content);
  };
}

function makeFolder(folder: string, known: Set<string>): void {
  if (known.has(folder)) return;
  makeFolder(dirname(folder), known);
  known.add(folder);
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** A long file is written in stretches: small writes cost, and the whole may not fit in memory. */
function writePieces(path: string, pieces: Iterable<string | Uint8Array>): void {
  const file = openSync(path, 'w');
  try {
    let waiting = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') waiting += piece;
      else writeFileSync(file, piece);
      if (waiting.length < stretch) continue;
      writeFileSync(file, encoded(waiting));
      waiting = '';
    }
    writeFileSync(file, encoded(waiting));
  } finally {
    closeSync(file);
  }
}

const stretch = 1 << 20;
const encoder = new TextEncoder();
let memory = new Uint8Array(4 * stretch);

/** A text in UTF-8, to be written before the next is encoded. To hand the file system the text itself takes a third longer. */
function encoded(text: string): Uint8Array {
  const most = text.length * 3;
  if (most > memory.length) memory = new Uint8Array(2 * most);
  return memory.subarray(0, encoder.encodeInto(text, memory).written);
}
