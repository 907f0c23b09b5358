import { setTimeout as wait } from 'node:timers/promises';
import { publishFake } from '../scripts/fake-site.ts';

/** A build that takes its time, to be interrupted anywhere: node publish-slowly.ts OUT VERSION. */
const [out = '', version = ''] = process.argv.slice(2);
await wait(30);
publishFake(out, Number(version));
await wait(30);
