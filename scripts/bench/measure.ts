import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What a process and everything it started used. */
export interface Usage {
  cpuSeconds: number;
  peakMiB: number;
}

// Loaded with --import into a process that knows nothing of it; writes what the process used when it ends.
const target = process.env['BENCH_USAGE'];
if (target && isMainThread) process.on('exit', () => writeFileSync(target, JSON.stringify(usage())));

function usage(): Usage {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 + childSeconds(), peakMiB: maxRSS / 1024 };
}

/** The CPU of children that have ended. Node does not tell it; Linux does, in ticks of which there are 100 a second. */
function childSeconds(): number {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
