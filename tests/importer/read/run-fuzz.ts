import { fuzzReading } from './fuzz-reading.ts';

// `node tests/importer/read/run-fuzz.ts [COUNT] [FROM]`: 10 000 broken inputs unless told otherwise.
const [count = 10_000, from = 0] = process.argv.slice(2).map(Number);
const { read, refused, faults, slowest } = await fuzzReading(from, count);
console.log(
  `${count} inputs: ${read} read, ${[...refused].map(([code, times]) => `${times} ${code}`).join(', ')}`,
);
console.log(
  `slowest ${Math.round(slowest)} ms, most memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);
for (const { index, what } of faults) console.log(`fault at ${index}: ${what}`);
process.exitCode = faults.length === 0 ? 0 : 1;
