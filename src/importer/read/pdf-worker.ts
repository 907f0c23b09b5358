import { parentPort } from 'node:worker_threads';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PdfPage } from './pdf-page.ts';
import { readPdfPage } from './read-pdf-page.ts';

/** What the worker tells: a page at a time, then that it is done or why it stopped. */
export type PdfMessage =
  | { kind: 'page'; page: PdfPage; pages: number }
  | { kind: 'unreadable-page'; number: number }
  | { kind: 'done' }
  | { kind: 'failed'; name: string; message: string };

const port = parentPort;
port?.on('message', (bytes: Uint8Array) => {
  void read(bytes);
});

async function read(bytes: Uint8Array): Promise<void> {
  const tell = (message: PdfMessage): void => port?.postMessage(message);
  try {
    const { OPS } = await getResolvedPDFJS();
    const names = new Map(Object.entries(OPS as Record<string, number>).map(([name, code]) => [code, name]));
    // Pictures are never unpacked, and no font or form is asked for.
    const pdf = await getDocumentProxy(bytes, {
      maxImageSize: 1,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    try {
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const page = await readOne(pdf, number, names);
        tell(page ? { kind: 'page', page, pages: pdf.numPages } : { kind: 'unreadable-page', number });
      }
    } finally {
      await pdf.loadingTask.destroy();
    }
    tell({ kind: 'done' });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'unknown', message: String(error) };
    tell({ kind: 'failed', name, message });
  }
}

/** A page that is broken is told of, and the others are read. */
async function readOne(
  pdf: Awaited<ReturnType<typeof getDocumentProxy>>,
  number: number,
  names: ReadonlyMap<number, string>,
): Promise<PdfPage | undefined> {
  try {
    const page = await pdf.getPage(number);
    const read = await readPdfPage(page, names);
    page.cleanup();
    return read;
  } catch {
    // Told as a page that cannot be read, which is all that a person can do anything about.
    return undefined;
  }
}
