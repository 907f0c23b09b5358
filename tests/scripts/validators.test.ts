import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { calendars } from '../../scripts/validate/calendars.ts';
import { catalogue } from '../../scripts/validate/catalogue.ts';
import { feeds } from '../../scripts/validate/feeds.ts';
import { sitemap } from '../../scripts/validate/sitemap.ts';
import { formatsOf } from '../../src/outputs/formats.ts';
import { archiveFeed } from '../../src/outputs/feed.ts';
import { toAtom } from '../../src/outputs/to-atom.ts';
import { toDcat } from '../../src/outputs/to-dcat.ts';
import { agreementIcs } from '../../src/outputs/to-ics.ts';
import { toJsonFeed } from '../../src/outputs/to-json-feed.ts';
import { toSitemap } from '../../src/outputs/to-sitemap.ts';
import { archive } from '../outputs/published-archive.ts';
import { agreement } from '../outputs/shipped-profiles.ts';

/** A folder with a few files, as a built site would have them. */
function siteWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'validators-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const pages = Object.fromEntries(
  ['borttaget-avtal', 'it-guide-ostersund-2018', 'hoppfull-framtid'].map((id) => [
    `avtal/${id}/index.html`,
    '',
  ]),
);

describe('who judges our files', () => {
  const feed = archiveFeed(archive);
  const [atom, json] = [toAtom(archive, feed), toJsonFeed(archive, feed)];

  test('finds a feed that is whole good, and one that is not bad', async () => {
    const run = (changed: string, twin = json): string[] | Promise<string[]> =>
      feeds.run(siteWith({ ...pages, 'andringar/flode.xml': changed, 'andringar/flode.json': twin }));
    expect(await run(atom)).toEqual([]);
    expect((await run(atom.replace('</title>', '</titel>'))).length).toBeGreaterThan(0);
    expect(await run(atom, json.replace('Nytt:', 'Gammalt:'))).toEqual([
      'andringar/flode.xml: not the same as its JSON Feed',
    ]);
    expect((await run(atom.replaceAll('hoppfull-framtid/"', 'fel/"'))).join()).toContain('leads nowhere');
  });

  test('finds a calendar that is whole good, and one that is not bad', async () => {
    const ics = agreementIcs(archive, agreement('it-guide-ostersund-2018'));
    const run = (text: string): string[] | Promise<string[]> =>
      calendars.run(siteWith({ ...pages, 'a.ics': text }));
    expect(await run(ics)).toEqual([]);
    expect(await run(ics.replace(/DTSTAMP.*\r\n/, ''))).toHaveLength(1);
    expect((await run(ics.replace(/DTSTART;VALUE=DATE:\d+/, 'DTSTART:20190430T080000Z'))).join()).toContain(
      'not of whole days',
    );
    expect(() => calendars.run(siteWith({ 'a.ics': ics.replace('END:VCALENDAR', '') }))).toThrow();
  });

  test('finds a sitemap that names a page that is not there, and one of the wrong form', async () => {
    const text = toSitemap(archive);
    const all = Object.fromEntries(
      [...text.matchAll(/<loc>https:\/\/[^/]+\/([^<]*)/g)].map(([, path = '']) => [`${path}index.html`, '']),
    );
    expect(await sitemap.run(siteWith({ ...all, 'sitemap.xml': text }))).toEqual([]);
    expect((await sitemap.run(siteWith({ 'sitemap.xml': text }))).length).toBeGreaterThan(10);
    const wrong = text.replaceAll('<url>', '<url><title/>');
    expect((await sitemap.run(siteWith({ ...all, 'sitemap.xml': wrong }))).join()).toContain('title');
  });

  test('finds a catalogue that offers what is not there', async () => {
    const text = toDcat(archive, formatsOf('archive'));
    const files = Object.fromEntries(formatsOf('archive').map(({ urlOf }) => [urlOf(archive).slice(1), 'x']));
    const run = (changed: Record<string, string>): string[] | Promise<string[]> =>
      catalogue.run(siteWith({ ...files, 'datasets/dcat': text, 'datasets/dcat.rdf': text, ...changed }));
    expect(await run({})).toEqual([]);
    expect(await run({ 'datasets/dcat.rdf': `${text}\n` })).toEqual(['The catalogue and its .rdf differ.']);
  });
});
