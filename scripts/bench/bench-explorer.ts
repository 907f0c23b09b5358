import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { toAgreementColumns } from '../../src/domain/agreement-columns.ts';
import { urls } from '../../src/text/urls.ts';
import { serve } from '../serve.ts';
import { findChromium, howToGetChromium } from '../test/find-chromium.ts';
import type { Spread } from './explorer-clicks.ts';
import { toPeerPage } from './explorer-peer.ts';
import { syntheticRecords } from './explorer-records.ts';
import { raceExplorer } from './race-explorer.ts';
import { runMeasured } from './run-measured.ts';

const size = 5000;
const clicks = 30;
const today = '2026-11-21';
const peerPath = '/peer/';

/** Filter 5 000 agreements in a browser, here and in a plain page of the same agreements, and show both. */
export async function benchExplorer(root: string): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGetChromium);
  const out = join(root, '.cache/bench/site-explorer');
  runMeasured({ label: 'Pages', cwd: root }, 'scripts/build.ts', '--out', out, '--today', today);
  const { records, names } = syntheticRecords(size);
  const data = JSON.stringify(toAgreementColumns(records, names));
  const [served, browser] = await Promise.all([
    serve(out, 0),
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] }),
  ]);
  try {
    const answers = { [urls.agreementsData]: data, [peerPath]: toPeerPage(records, today) };
    const pageAt = (path: string): Promise<Page> => openPage(browser, served.origin + path, answers);
    const pages = [await pageAt(urls.agreements), await pageAt(peerPath)] as const;
    const { ours, peer } = await raceExplorer(pages, clicks);
    show(brotliCompressSync(data).length, ours, peer);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function openPage(
  browser: Browser,
  address: string,
  answers: Readonly<Record<string, string>>,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
  for (const [path, body] of Object.entries(answers))
    await page.route(`**${path}`, (route) =>
      route.fulfill({ body, contentType: path.endsWith('.json') ? 'application/json' : 'text/html' }),
    );
  await page.goto(address);
  return page;
}

function show(bytes: number, ours: Spread, peer: Spread): void {
  console.log(`Data of ${size} agreements: ${(bytes / 1000).toFixed(1)} kB brotli (at most 120).`);
  console.log(`Filter click to painted result, ${clicks} clicks over all facets, ms (median under 50):`);
  console.table(
    Object.fromEntries(
      Object.entries({ ours, peer }).map(([name, { median, p95 }]) => [
        name,
        { median: Math.round(median), p95: Math.round(p95) },
      ]),
    ),
  );
  console.log(`Ours / peer: ${(ours.median / peer.median).toFixed(2)} at the median.`);
}
