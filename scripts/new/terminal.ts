import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { newWords as words } from '../../src/text/new-words.ts';
import type { Asker } from './ask-answers.ts';

/** The person went away before all questions were answered. */
export class Stopped extends Error {
  constructor() {
    super(words.stopped);
    this.name = 'Stopped';
  }
}

/** Ask at a terminal. What may be meant is shown behind the cursor as one types, and the tabulator takes it. */
export function openTerminal(input: Readable, output: Writable): Asker & { close: () => void } {
  let complete: ((typed: string) => string[]) | undefined;
  let isOpen = true;
  const terminal = createInterface({
    input,
    output,
    terminal: true,
    completer: (typed: string) => [complete?.(typed) ?? [], typed],
  });
  let give: ((answer: string) => void) | undefined;
  let stop: ((reason: Stopped) => void) | undefined;
  terminal.on('line', (line) => give?.(line.normalize('NFC')));
  terminal.once('close', () => {
    isOpen = false;
    stop?.(new Stopped());
  });
  input.on('keypress', () => {
    if (complete) setImmediate(hint);
  });

  /** Dim, behind the cursor, which stays where it was. */
  function hint(): void {
    const [first] = complete?.(terminal.line) ?? [];
    if (!isOpen || terminal.cursor < terminal.line.length) return;
    const shown = first === undefined || first === terminal.line ? '' : `  \u2192 ${first}`;
    output.write(`\u001B7\u001B[0K\u001B[2m${shown}\u001B[22m\u001B8`);
  }

  return {
    ask: (question, completeWith) =>
      new Promise<string>((resolve, reject) => {
        if (!isOpen) return reject(new Stopped());
        complete = completeWith;
        [give, stop] = [resolve, reject];
        terminal.setPrompt(`${question} `);
        terminal.prompt();
      }),
    say: (text) => {
      output.write(`${text}\n`);
    },
    close: () => {
      stop = undefined;
      terminal.close();
    },
  };
}
