import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layers } from './architecture/layers.ts';
import { importsOf, layerOf, sourceFiles, type Import } from './architecture/source-files.ts';

const ours = sourceFiles('src', 'scripts');
const all = [...ours, ...sourceFiles('tests')];
// The benchmark's peer is another project, kept as text.
const imports = ours.filter(({ path }) => path !== 'scripts/bench/peer-files.ts').flatMap(importsOf);
const inLayers = imports.filter(({ from }) => from.includes('/') && layerOf(from) !== 'content.config.ts');
const show = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('layers', () => {
  test('every folder of code has its row in the table', () => {
    const folders = new Set(ours.map(({ path }) => layerOf(path)).filter((layer) => !layer.includes('.')));
    expect([...folders].filter((folder) => !(folder in layers))).toEqual([]);
  });

  test('a layer imports only the layers it may', () => {
    const strangers = inLayers.filter(({ from, to, isOwn }) => {
      const [own, other] = [layerOf(from), layerOf(to)];
      return isOwn && own !== other && !layers[own]?.layers.includes(other);
    });
    expect(strangers.map(show)).toEqual([]);
  });

  test('a layer imports only the packages it may', () => {
    const strangers = inLayers.filter(({ from, to, isOwn }) => {
      const allowed = layers[layerOf(from)]?.packages ?? [];
      return !isOwn && !allowed.some((name) => to === name || (/[:/]$/.test(name) && to.startsWith(name)));
    });
    expect(strangers.map(show)).toEqual([]);
  });

  test('astro:content is read in one folder', () => {
    const readers = imports.filter(({ to }) => to === 'astro:content').map(({ from }) => from);
    expect(readers.filter((path) => layerOf(path) !== 'site' && path !== 'src/content.config.ts')).toEqual(
      [],
    );
    expect(readers.length).toBeGreaterThan(0);
  });

  test('what runs in the browser never brings zod with it', () => {
    const edges = Map.groupBy(
      imports.filter(({ isType }) => !isType),
      ({ from }) => from,
    );
    const seen = new Set<string>();
    const queue = ours.map(({ path }) => path).filter((path) => layerOf(path) === 'client');
    for (let path = queue.pop(); path; path = queue.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      queue.push(...(edges.get(path) ?? []).map(({ to }) => to));
    }
    expect([...seen].filter((name) => name === 'zod' || name.startsWith('node:'))).toEqual([]);
  });

  test('imports of our own files name the file whole', () => {
    expect(
      imports.filter(({ to, isOwn }) => isOwn && !/\.(ts|astro|css|mjs|json)(\?url)?$/.test(to)).map(show),
    ).toEqual([]);
  });
});

describe('files', () => {
  test('none is longer than 250 lines', () => {
    const long = all
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });

  test('half of them are short', () => {
    const lengths = ours.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(65);
  });

  test('names say what is inside', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|shared|misc|lib|manager|index)(\/|\.ts$)/;
    expect(ours.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });

  test('code is kebab-case, components are PascalCase', () => {
    const isWellNamed = (path: string): boolean => {
      if (path.startsWith('src/pages/')) return true;
      if (path.endsWith('.astro')) return /^[A-Z][A-Za-z]*\.astro$/.test(basename(path));
      return /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))?\.(ts|css|mjs|mdx)$/.test(basename(path));
    };
    expect(all.map(({ path }) => path).filter((path) => !isWellNamed(path))).toEqual([]);
  });
});

describe('text', () => {
  test('Swedish letters stand only where Swedish belongs', () => {
    const isSwedish = (path: string): boolean =>
      path.startsWith('src/text/') || /^src\/pages\/om\/.*\.mdx$/.test(path);
    expect(
      ours.filter(({ path, text }) => !isSwedish(path) && /[åäöÅÄÖ]/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('nothing is run that was read', () => {
    const evaluates = /\beval\s*\(|\bnew Function\b|node:vm\b/;
    expect(ours.filter(({ text }) => evaluates.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('nothing is left for later', () => {
    const leftovers = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', 'lorem ' + 'ipsum', '\\.sk' + 'ip\\(', '\\.on' + 'ly\\('].join('|'),
    );
    expect(all.filter(({ text }) => leftovers.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('no file knows the machine it was written on', () => {
    const machines = new RegExp(
      `(^|[\\s'"\`(=])/(${['wo' + 'rk', 'ro' + 'ot', 'ho' + 'me', 'Us' + 'ers'].join('|')})/`,
      'm',
    );
    expect(all.filter(({ text }) => machines.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
