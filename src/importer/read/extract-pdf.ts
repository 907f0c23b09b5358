import { Worker } from 'node:worker_threads';
import type { PdfPage } from './pdf-page.ts';
import type { PdfMessage } from './pdf-worker.ts';
import { UnreadableDocument } from './unreadable-document.ts';

export interface PdfPages {
  pages: PdfPage[];
  /** Numbers of pages that could not be read. */
  unreadable: number[];
}

/**
 * Take the text out of a PDF in a thread of its own, which is ended when it takes too much time or memory: PDF is a
 * language of programs, and nobody has tried them all.
 */
export function extractPdf(bytes: Uint8Array): Promise<PdfPages> {
  const turn = queue.then(() => extract(bytes));
  queue = turn.catch(() => undefined);
  return turn;
}

/** One at a time: the thread is kept between documents, and its memory is watched. */
let queue: Promise<unknown> = Promise.resolve();
let idle: Worker | undefined;

const mostPages = 1_000;
const mostPieces = 500_000;
const mostMemory = 200_000_000;
/** Without a page for this long it is stuck; the first has the whole file to open. */
const patience = 3_000;
const mostTime = 60_000;

function extract(bytes: Uint8Array): Promise<PdfPages> {
  const worker = idle ?? new Worker(new URL('./pdf-worker.ts', import.meta.url), { resourceLimits });
  idle = undefined;
  worker.ref();
  return new Promise((resolve, reject) => {
    const found: PdfPages = { pages: [], unreadable: [] };
    const began = performance.now();
    let heard = began;
    let pieces = 0;
    const before = bytesHeld();
    const stop = (error?: UnreadableDocument, isAtRest = error === undefined): void => {
      clearInterval(watch);
      worker.off('message', hear).off('error', fail).off('exit', leave);
      worker.unref();
      // What it was at may go on for ever.
      if (isAtRest) idle = worker;
      else void worker.terminate();
      if (error) reject(error);
      else resolve(found);
    };
    const watch = setInterval(() => {
      const now = performance.now();
      if (bytesHeld() - before > mostMemory) stop(new UnreadableDocument('too-much', 'pdf'));
      else if (now - heard > patience || now - began > mostTime)
        stop(new UnreadableDocument('too-slow', 'pdf'));
    }, 25);
    const hear = (message: PdfMessage): void => {
      heard = performance.now();
      if (message.kind === 'done') stop();
      else if (message.kind === 'failed') stop(failure(message), true);
      else if (message.kind === 'unreadable-page') found.unreadable.push(message.number);
      else if (message.pages > mostPages) stop(new UnreadableDocument('too-large', `${message.pages}`));
      else {
        found.pages.push(message.page);
        pieces += message.page.pieces.length;
        if (pieces > mostPieces) stop(new UnreadableDocument('too-large', 'pdf'));
      }
      if (found.unreadable.length > 20 && found.pages.length === 0)
        stop(new UnreadableDocument('broken', 'pdf'));
    };
    const fail = (cause: Error): void => stop(new UnreadableDocument('too-much', 'pdf', { cause }));
    const leave = (): void => stop(new UnreadableDocument('broken', 'pdf'));
    worker.on('message', hear).on('error', fail).on('exit', leave);
    worker.postMessage(bytes);
  });
}

const resourceLimits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32 };

/** Memory outside the heap, which the limits of a thread do not count. */
const bytesHeld = (): number => process.memoryUsage().arrayBuffers;

function failure({ name, message }: { name: string; message: string }): UnreadableDocument {
  return new UnreadableDocument(name === 'PasswordException' ? 'encrypted' : 'broken', 'pdf', {
    cause: new Error(`${name}: ${message}`),
  });
}
