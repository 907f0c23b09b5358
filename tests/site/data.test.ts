import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import papaparse from 'papaparse';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { runValidators } from '../../scripts/validate/run-validators.ts';
import { outputFiles } from '../../src/outputs/output-files.ts';
import { formatKronor } from '../../src/text/format-money.ts';
import { contextOf } from '../outputs/content-context.ts';
import { runBuild } from './build-sites.ts';
import { filesOf, readPages, visibleText } from './read-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { fixture, shipped, trial } = inject('sites');
const folder = join(trial, 'unpacked');
const rebuilt = join(trial, 'rebuilt');
afterAll(() => [folder, rebuilt].forEach((each) => rmSync(each, { recursive: true, force: true })));

type Row = Record<string, string>;

const rowsOf = (site: string, table: string): Row[] =>
  papaparse.parse<Row>(readFileSync(join(site, 'data/v1', `${table}.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe.each([
  ['fixture', fixture],
  ['shipped', shipped],
] as const)('open data of %s', (_name, site) => {
  test('every file of the list is written, and no other beneath /data/v1/', () => {
    const { archive } = contextOf(site.content);
    const listed = [...outputFiles(archive)].map(({ url }) => url.slice(1));
    expect(listed.filter((file) => !existsSync(join(site.folder, file)))).toEqual([]);
    const written = filesOf(site.folder).filter((file) => file.startsWith('data/v1/'));
    expect(written.filter((file) => !listed.includes(file))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('everyone who is asked has nothing to object to', async () => {
    const told: string[] = [];
    const { green, all } = await runValidators(site.folder, (line) => told.push(line));
    expect(green, told.join('\n')).toBe(all);
  });

  test('every amount of the tables stands on the page of its agreement, to the krona', () => {
    const pages = new Map(readPages(site.folder).map(({ url, tree }) => [url, visibleText(tree)]));
    const columns = [
      ['avtal', 'hela_summan_for_perioden', 'hela_summan_per_ar', 'offentlig_kostnad_for_perioden'],
      [
        'avtal',
        'offentlig_kostnad_per_ar',
        'partnerskapets_varde_for_perioden',
        'partnerskapets_varde_per_ar',
      ],
      ['avtal', 'offentlig_kostnad_netto_for_perioden', 'offentlig_kostnad_netto_per_ar'],
      ['budgetrader', 'belopp_for_perioden', 'belopp_per_ar', 'belopp_utan_angiven_tid'],
      ['finansiering', 'belopp_for_perioden', 'belopp_per_ar', 'belopp_utan_angiven_tid'],
      ['betalningar', 'belopp'],
      ['styckpriser', 'belopp'],
    ];
    const missing = columns.flatMap(([table = '', ...names]) =>
      rowsOf(site.folder, table).flatMap((row) =>
        names.flatMap((name) => {
          const cell = row[name] ?? '';
          const words = formatKronor(Number(cell) * 100).replaceAll('\u00a0', ' ');
          const page = pages.get(`/avtal/${row['avtal_id']}/`) ?? '';
          return cell === '' || page.includes(words) ? [] : [`${row['avtal_id']} ${name} ${words}`];
        }),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('a site built from a downloaded arkiv.json', () => {
  const run = (...options: string[]): { status: number | null; text: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/unpack.ts', ...options], {
      cwd: root,
      encoding: 'utf8',
    });
    return { status, text: stdout + stderr };
  };
  const source = join(shipped.folder, 'data/v1/arkiv.json');

  test('shows the same facts on every page', () => {
    expect(run(source, folder)).toMatchObject({ status: 0 });
    const { status, log: said } = runBuild(
      root,
      ['--content', folder, '--out', rebuilt, '--preview'],
      // Nobody searches here, and the index is the dearest part.
      { ARCHIVE_SEARCH: 'off' },
    );
    expect(status, said).toBe(0);
    const factsOf = (site: string): [string, string][] =>
      readPages(site)
        .filter(({ url }) =>
          /^\/(avtal|parter|teman|pengar|kalender|uppfoljning|klausuler|kvalitet)\//.test(url),
        )
        .map(({ url, tree }) => [url, withoutHistory(visibleText(tree))]);
    const [first, second] = [factsOf(shipped.folder), factsOf(rebuilt)];
    expect(second.map(([url]) => url)).toEqual(first.map(([url]) => url));
    const changed = first.filter(([, text], index) => second[index]?.[1] !== text).map(([url]) => url);
    expect(changed).toEqual([]);
    expect(readFileSync(join(rebuilt, 'data/v1/arkiv.json'), 'utf8')).toBe(readFileSync(source, 'utf8'));
  });

  // When something was published, and the bytes of the file it came from, are the site's own and not the archive's.
  const withoutHistory = (text: string): string =>
    text.replace(/Historik Publicerat .*?Så kontrollerar du/, 'Historik');

  test.each([
    [[source, fixture.content], 'är inte tom'],
    [[join(trial, 'nowhere.json'), join(trial, 'x')], 'går inte att läsa (ENOENT)'],
    [[join(shipped.folder, 'data/v1/avtal.csv'), join(trial, 'x')], 'inte hel JSON'],
    [[source], 'Ange filen och mappen'],
    [[source, join(trial, 'x'), 'y'], 'Ange filen och mappen'],
  ])('npm run unpack %j says what is wrong and writes nothing', (options, told) => {
    const { status, text } = run(...options);
    expect(status).toBe(1);
    expect(text).toContain(told);
    expect(existsSync(join(trial, 'x'))).toBe(false);
  });
});
