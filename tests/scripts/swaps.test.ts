import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { swapUnderLoad } from '../chaos/swap-under-load.ts';
import { publishFake, trialFolder } from './fake-site.ts';

test('readers notice nothing of fifty publications', async () => {
  const trial = trialFolder();
  const out = join(trial, 'dist');
  publishFake(out, 1);
  const { origin, close } = await serve(out, 0);
  try {
    const { requests, failures } = await swapUnderLoad(origin, out, 50, 60);
    expect(failures).toEqual([]);
    expect(requests).toBeGreaterThan(500);
  } finally {
    await close();
    rmSync(trial, { recursive: true });
  }
});
