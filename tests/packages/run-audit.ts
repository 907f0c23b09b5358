import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { readAudit } from './read-audit.ts';

const help = `Asks the registry for known weaknesses in the packages that are installed. Without an answer the result is
"unknown" and the exit code 2, never "none".

Usage: npm run test:packages`;

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help) console.log(help);
else {
  const audit = readAudit(spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' }).stdout ?? '');
  if (!audit.known) {
    console.log(`Known weaknesses: unknown (${audit.reason})`);
    process.exitCode = 2;
  } else {
    const counts = Object.entries(audit.bySeverity).filter(([, count]) => count > 0);
    console.log(`Known weaknesses: ${audit.weaknesses}`);
    for (const [severity, count] of counts) console.log(`  ${severity}: ${count}`);
    process.exitCode = audit.weaknesses > 0 ? 1 : 0;
  }
}
