import { readFileSync } from 'node:fs';

/** A process as a name for files: its number and, where the system tells, when it started, since numbers are used again. */
export const nameOfProcess = (pid: number = process.pid): string => `${pid}-${startOf(pid)}`;

/** Whether the process of such a name is still at work. */
export function isRunning(name: string): boolean {
  const [pid, start] = name.split('-').map(Number);
  if (pid === undefined || !Number.isSafeInteger(pid) || pid <= 0) return false;
  return isAlive(pid) && startOf(pid) === start;
}

/** The process number in such a name. */
export const pidOf = (name: string): number => Number.parseInt(name, 10);

/** In ticks since the machine started; 0 where the system keeps it to itself. */
function startOf(pid: number): number {
  try {
    // The name of the program stands in brackets and may hold anything.
    const [, fields = ''] = /\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'latin1')) ?? [];
    return Number(fields.split(' ')[19] ?? 0);
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
