import { parseArgs } from 'node:util';
import { chaosOfPublishing, type Chaos } from './chaos.ts';
import { chaosOfBuilds } from './chaos-of-builds.ts';

const help = `Kills 70 publications and 30 whole builds at random moments, and looks at what stands after each.

Usage: npm run test:chaos [-- --seed NUMBER]

  --seed NUMBER   other moments than the usual`;

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, seed: { type: 'string', default: '1' } },
});
if (values.help) console.log(help);
else {
  const seed = Number(values.seed);
  const all = [
    tell('publications', 70, await chaosOfPublishing(70, seed)),
    tell('builds', 30, await chaosOfBuilds(30, seed)),
  ];
  process.exitCode = all.every(Boolean) ? 0 : 1;
}

function tell(what: string, rounds: number, { killed, published, faults }: Chaos): boolean {
  console.log(
    `${rounds} ${what}: ${killed} killed at work, ${published} of them after the new site stood, ${faults.length} faults`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length === 0;
}
