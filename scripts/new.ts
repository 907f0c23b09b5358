import { runNew } from './new/run-new.ts';
import { openTerminal, Stopped } from './new/terminal.ts';

const isAttended = process.stdin.isTTY && process.stdout.isTTY;
const terminal = isAttended ? openTerminal(process.stdin, process.stdout) : undefined;

try {
  const { code, text } = await runNew(process.argv.slice(2), terminal);
  console[code === 0 ? 'log' : 'error'](text);
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 130;
} finally {
  terminal?.close();
}
