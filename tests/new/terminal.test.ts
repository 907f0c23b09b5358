import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openTerminal, Stopped } from '../../scripts/new/terminal.ts';

const names = (typed: string): string[] =>
  ['Östersunds kommun'].filter((name) => typed !== '' && name.startsWith(typed));
const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

function atTerminal() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const shown: string[] = [];
  output.on('data', (chunk: Buffer) => shown.push(chunk.toString()));
  return { input, shown: () => shown.join(''), terminal: openTerminal(input, output) };
}

test('what may be meant is shown as one types, and the tabulator takes it', async () => {
  const { input, shown, terminal } = atTerminal();
  const answer = terminal.ask('Part 1:', names);
  input.write('Öst');
  await wait();
  expect(shown()).toContain('\u2192 Östersunds kommun');
  input.write('\t');
  await wait();
  input.write('\r');
  expect(await answer).toBe('Östersunds kommun');
  terminal.close();
});

test('who leaves is not asked for more', async () => {
  const { input, terminal } = atTerminal();
  const answer = terminal.ask('Part 1:');
  input.write('\u0004');
  await expect(answer).rejects.toBeInstanceOf(Stopped);
  await expect(terminal.ask('Part 2:')).rejects.toBeInstanceOf(Stopped);
});
