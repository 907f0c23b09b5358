import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../src/domain/archive.ts';
import { archiveFeed, organisationFeed, themeFeed, type Feed } from '../../src/outputs/feed.ts';
import { toAtom } from '../../src/outputs/to-atom.ts';
import { toJsonFeed } from '../../src/outputs/to-json-feed.ts';
import { archive, publishedArchive } from './published-archive.ts';

const organisation = (id: string): Archive['organisations'][number] => {
  const node = archive.organisationById.get(id);
  if (!node) throw new Error(`The archive has no ${id}.`);
  return node;
};
const theme = (id: string): Archive['themes'][number] => {
  const node = archive.themes.find(({ term }) => term.id === id);
  if (!node) throw new Error(`The archive has no ${id}.`);
  return node;
};
const atomOf = (feed: Feed) => parseAtomFeed(toAtom(archive, feed));

describe('the feed of the archive', () => {
  const atom = atomOf(archiveFeed(archive));

  test('tells what was added, changed and withdrawn, newest first', () => {
    expect(atom.entries?.map(({ title }) => title?.value)).toEqual([
      'Ett avtal har dragits tillbaka',
      'Ändrat: IT-guide i Östersunds kommun',
      expect.stringMatching(/^Nytt: /),
      expect.stringMatching(/^Nytt: /),
    ]);
  });

  test('tells which fields changed, in the words an editor knows', () => {
    expect(atom.entries?.[1]?.summary?.value).toBe('Ändrat: Pengar: hela summan; Tidpunkter; Avtalets text.');
  });

  test('says nothing of a withdrawn agreement but where it stood', () => {
    expect(atom.entries?.[0]?.links?.[0]?.href).toBe(
      'https://oppna-partnerskap.example/avtal/borttaget-avtal/',
    );
  });

  test('takes its stamps from the log, and says that the clock is not known', () => {
    expect(atom.updated).toBe('2026-03-02T00:00:00Z');
    expect(atom.entries?.map(({ updated }) => updated)).toEqual([
      '2026-03-02T00:00:00Z',
      '2026-02-01T00:00:00Z',
      '2026-01-15T00:00:00Z',
      '2026-01-15T00:00:00Z',
    ]);
    expect(atom.subtitle?.value).toContain('midnatt (UTC)');
  });

  test('names every change once and for all', () => {
    const later = publishedArchive([
      [4, '2026-04-01', 'bromodellen', 'added'],
      ...archive.history.changes.map(
        ({ publication, date, id, kind, fields }) => [publication, date, id, kind, fields] as const,
      ),
    ]);
    const before = atom.entries?.map(({ id }) => id) ?? [];
    const after = parseAtomFeed(toAtom(later, archiveFeed(later))).entries?.map(({ id }) => id) ?? [];
    expect(new Set(before).size).toBe(4);
    expect(after.slice(1)).toEqual(before);
    expect(before[1]).toBe('tag:oppna-partnerskap.example,2026-02-01:it-guide-ostersund-2018/2');
  });

  test('is the same as JSON Feed', () => {
    const json = parseJsonFeed(toJsonFeed(archive, archiveFeed(archive)));
    expect(json.items?.map(({ id, url, title, content_text: text }) => [id, url, title, text])).toEqual(
      atom.entries?.map(({ id, links, title, summary }) => [
        id,
        links?.[0]?.href,
        title?.value,
        summary?.value,
      ]),
    );
    expect(json.feed_url).toBe('https://oppna-partnerskap.example/andringar/flode.json');
    expect(json.language).toBe('sv');
  });

  test('has an end: the newest hundred changes', () => {
    const many = publishedArchive(
      Array.from({ length: 250 }, (_, at) => [250 - at, '2026-01-01', 'bromodellen', 'changed'] as const),
    );
    expect(archiveFeed(many).entries).toHaveLength(100);
    expect(archiveFeed(many).entries[0]?.id).toMatch(/\/250$/);
  });
});

describe('the feed of a part of the archive', () => {
  test('has the agreements a party answers for, and not those it is only named in', () => {
    const of = (id: string) => organisationFeed(archive, organisation(id)).entries.map(({ url }) => url);
    expect(of('enter-sweden')).toHaveLength(2);
    expect(of('ostersund')).toHaveLength(2);
    expect(of('linkoping')).toEqual([expect.stringContaining('hoppfull-framtid')]);
    expect(of('polisen')).toEqual([]);
  });

  test('has the agreements of a theme', () => {
    const { entries, page } = themeFeed(archive, theme('digital-delaktighet'));
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ url }) => url.includes('it-guide-ostersund-2018'))).toBe(true);
    expect(page).toBe('/teman/digital-delaktighet/');
  });

  test('that has nothing new was updated when the archive last was', () => {
    expect(organisationFeed(archive, organisation('polisen')).updated).toBe('2026-03-02');
  });
});

test('any text comes back as it went in', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /^[^\p{C}\s]/u.test(text));
  fc.assert(
    fc.property(words, (title) => {
      const text = title.replace(/\p{C}/gu, '').trim();
      const feed = { ...archiveFeed(archive), title: text };
      expect(parseJsonFeed(toJsonFeed(archive, feed)).title?.trim()).toBe(text);
      expect(toAtom(archive, feed)).not.toMatch(/<title>[^<]*[<>&](?!amp;|lt;|gt;|quot;|\/title)/);
      expect(parseAtomFeed(toAtom(archive, feed)).title?.value?.trim()).toBe(text);
    }),
    { numRuns: 200 },
  );
});
