import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { securityHeaders } from '../../src/outputs/security-headers.ts';
import { publishFake, trialFolder } from '../scripts/fake-site.ts';
import { swapUnderLoad } from './swap-under-load.ts';
import { startServers, type WebServer } from './web-servers.ts';

const help = `Publishes 50 times in half a minute while 16 readers read without pause, through npm start's own server
and through nginx and Apache where they are installed. Each must send the headers it should, and fail nobody.

Usage: npm run test:swaps`;

const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
if (values.help) console.log(help);
else process.exitCode = (await runSwaps()) ? 0 : 1;

async function runSwaps(): Promise<boolean> {
  const trial = trialFolder();
  const out = join(trial, 'dist');
  publishFake(out, 1);
  mkdirSync(join(trial, 'servers'));
  const servers = await startServers(out, join(trial, 'servers'));
  try {
    const results: boolean[] = [];
    for (const server of servers) results.push((await hasHeaders(server)) && (await swapsUnder(server, out)));
    return results.every(Boolean);
  } finally {
    for (const { stop } of servers) await stop();
    rmSync(trial, { recursive: true });
  }
}

async function swapsUnder({ name, origin }: WebServer, out: string): Promise<boolean> {
  const { requests, failures } = await swapUnderLoad(origin, out, 50, 600);
  console.log(`${name}: ${requests} requests during 50 publications, ${failures.length} failed`);
  for (const failure of failures.slice(0, 5)) console.log(`  ${failure}`);
  return failures.length === 0;
}

/** A page, a card for other sites, and a file that is named by its content. */
async function hasHeaders({ name, origin }: WebServer): Promise<boolean> {
  const faults: string[] = [];
  for (const path of ['/avtal/1/', '/inbaddning/1/', '/_astro/a.js']) {
    const { headers } = await fetch(`${origin}${path}`);
    for (const [header, value] of Object.entries(securityHeaders(path)))
      if (headers.get(header) !== value) faults.push(`${path}: ${header} is ${headers.get(header)}`);
  }
  for (const fault of faults) console.log(`${name}: ${fault}`);
  return faults.length === 0;
}
