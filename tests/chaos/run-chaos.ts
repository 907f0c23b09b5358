import { parseArgs } from 'node:util';
import { chaosOfPublishing, type Chaos } from './chaos.ts';
import { chaosOfBuilds } from './chaos-of-builds.ts';
import { diskTrials } from './disk-trials.ts';

const help = `Kills 70 publications and 30 whole builds at random moments, and looks at what stands after each. Then
builds to a disk that is full, becomes full or cannot be written, where this user may mount one.

Usage: npm run test:chaos [-- --seed NUMBER]

  --seed NUMBER   other moments than the usual`;

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, seed: { type: 'string', default: '1' } },
});
if (values.help) console.log(help);
else process.exitCode = (await runChaos(Number(values.seed))) ? 0 : 1;

async function runChaos(seed: number): Promise<boolean> {
  const held = [
    tell('publications', 70, await chaosOfPublishing(70, seed)),
    tell('builds', 30, await chaosOfBuilds(30, seed)),
  ];
  const disks = await diskTrials();
  console.log(disks ? `Disks: ${disks.length} faults` : 'Disks: not tried, since none can be mounted here');
  for (const fault of disks ?? []) console.log(`  ${fault}`);
  return held.every(Boolean) && (disks ?? []).length === 0;
}

function tell(what: string, kills: number, { killed, faults }: Chaos): boolean {
  console.log(`${killed} ${what} killed at work, ${faults.length} faults`);
  for (const fault of faults) console.log(`  ${fault}`);
  return killed === kills && faults.length === 0;
}
