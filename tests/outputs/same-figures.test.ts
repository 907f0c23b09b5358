import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { wholeOf, type FormatContext } from '../../src/outputs/format.ts';
import { outputFiles } from '../../src/outputs/output-files.ts';
import { formatKronor } from '../../src/text/format-money.ts';
import { contentFolders, contextOf } from './content-context.ts';

/** A sum with what it covers, however it was written down: kronor, or the word for why there is no number. */
type Figure = readonly [what: string, basis: string | undefined, amount: number | string];

interface Money {
  total?: { amount: number | string; basis: string };
  publicCost?: { amount: number | string; basis: string };
  totalValue?: { amount: number | string; basis: string };
  lines?: { amount: number | string; deduction?: true }[];
  financing?: { amount: number | string; of?: 'total' | 'publicCost' | 'totalValue' }[];
  payments?: { amount?: number | string }[];
  unitPrices?: { amount: number | string }[];
}

/** The figures of a file as another YAML reader sees them, with nothing of ours between. */
function figuresIn(folder: string, file: string): Figure[] {
  const [, yaml = ''] = /^---\n([^]*?)\n---\n/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
  const { money = {}, others = [] } = parseYaml(yaml, { version: '1.2', schema: 'core' }) as {
    money?: Money;
    others?: { amount?: number | string }[];
  };
  const signed = (amount: number | string, isMinus?: true): number | string =>
    isMinus && typeof amount === 'number' ? -amount : amount;
  return [
    ...(['total', 'publicCost', 'totalValue'] as const).flatMap((kind): Figure[] => {
      const figure = money[kind];
      return figure ? [[words.figures[kind], words.bases[figure.basis], figure.amount]] : [];
    }),
    ...(money.lines ?? []).map(({ amount, deduction }): Figure => [
      'budgetrad',
      words.bases[money.total?.basis ?? 'open'],
      signed(amount, deduction),
    ]),
    ...(money.financing ?? []).map(({ amount, of }): Figure => [
      'insats',
      words.bases[(of && money[of]?.basis) ?? 'open'],
      amount,
    ]),
    ...(money.payments ?? []).map(({ amount }): Figure => ['betalning', 'anges inte', amount ?? 'none']),
    ...(money.unitPrices ?? []).map(({ amount }): Figure => ['styckpris', 'anges inte', amount]),
    ...others.flatMap(({ amount }): Figure[] =>
      amount === undefined ? [] : [['del till annan organisation', 'anges inte', amount]],
    ),
  ];
}

/** What the tables say for what is written in a file. */
const words = {
  figures: { total: 'hela summan', publicCost: 'offentlig kostnad', totalValue: 'partnerskapets värde' },
  bases: { period: 'för hela avtalstiden', year: 'per år', open: 'anges inte' } as Record<string, string>,
  states: {
    withheld: 'beloppet lämnas inte ut',
    notStated: 'anges inte',
    notMonetary: 'inte värderat i pengar',
    none: 'ingen uppgift',
  } as Record<string, string>,
};

const stateOf = (amount: number | string): string =>
  typeof amount === 'string' ? (words.states[amount] ?? '') : amount === 0 ? 'noll kronor' : 'känt belopp';

type Row = Record<string, string>;

const csv = (text: string, delimiter = ','): Row[] =>
  papaparse.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, delimiter, skipEmptyLines: true }).data;

/** The amount of a row, from the column that its basis points out; the others must be empty. */
function amountIn(row: Row, read: (text: string) => number = Number): number | undefined {
  const filled = ['belopp_for_perioden', 'belopp_per_ar', 'belopp_utan_angiven_tid', 'belopp'].filter(
    (name) => (row[name] ?? '') !== '',
  );
  const place = { 'för hela avtalstiden': 'belopp_for_perioden', 'per år': 'belopp_per_ar' }[
    row['belopp_avser'] ?? ''
  ];
  if (filled.length > 0 && row['belopp_avser'] !== undefined)
    expect(filled).toEqual([place ?? 'belopp_utan_angiven_tid']);
  return filled[0] === undefined ? undefined : read(row[filled[0]] ?? '');
}

const commaNumber = (text: string): number => Number(text.replace(',', '.'));

describe.each(Object.entries(contentFolders))('every figure of %s is the same', (_name, folder) => {
  const context: FormatContext = contextOf(folder);
  const { agreements } = context.archive;
  const files = new Map([...outputFiles(context.archive)].map((file) => [file.url, file]));
  const textAt = (url: string): string => {
    const file = files.get(url);
    if (!file) throw new Error(`There is no ${url}.`);
    return String(wholeOf(file.render(context)));
  };

  test.each(agreements.map(({ id, file }) => [id, file] as const))('in the files of %s', (id, file) => {
    const figures = figuresIn(folder, file);
    const rows = csv(textAt(`/data/v1/avtal/${id}.csv`));
    expect(rows.map((row) => [row['belopp_slag'], row['belopp_avser'], row['belopp_tillstand']])).toEqual(
      figures.map(([what, basis, amount]) => [what, basis, stateOf(amount)]),
    );
    expect(rows.map((row) => amountIn(row))).toEqual(
      figures.map(([, , amount]) => (typeof amount === 'number' ? amount : undefined)),
    );

    const { data, derived } = JSON.parse(textAt(`/data/v1/avtal/${id}.json`)) as {
      data: { money?: Money };
      derived: { sumOfLines?: number };
    };
    const written = figuresIn(folder, file)
      .filter(([what]) => what === 'budgetrad')
      .map(([, , amount]) => amount);
    expect(
      (data.money?.lines ?? []).map(({ amount, deduction }) =>
        deduction && typeof amount === 'number' ? -amount : amount,
      ),
    ).toEqual(written);
    expect(data.money?.total?.amount).toEqual(figures.find(([what]) => what === 'hela summan')?.[2]);
    if (written.length > 0 && written.every((amount) => typeof amount === 'number'))
      expect(derived.sumOfLines).toBeCloseTo(
        written.reduce((sum, amount) => sum + amount, 0),
        2,
      );

    const markdown = textAt(`/data/v1/avtal/${id}.md`);
    for (const [what, , amount] of figures)
      if (typeof amount === 'number' && (what === 'budgetrad' || Object.values(words.figures).includes(what)))
        expect(markdown).toContain(formatKronor(amount * 100));

    const chart = `/data/v1/avtal/${id}.svg`;
    if (files.has(chart))
      for (const amount of written)
        if (typeof amount === 'number') expect(textAt(chart)).toContain(formatKronor(amount * 100));
  });

  test.each([
    ['budgetrader', 'budgetrad'],
    ['finansiering', 'insats'],
    ['betalningar', 'betalning'],
    ['styckpriser', 'styckpris'],
  ])('in %s, also as Swedish Excel reads it', (table, what) => {
    const expected = agreements.flatMap(({ id, file }) =>
      figuresIn(folder, file)
        .filter((figure) => figure[0] === what)
        .map(([, , amount]) => [id, stateOf(amount), typeof amount === 'number' ? amount : undefined]),
    );
    const read = (rows: Row[], toNumber?: (text: string) => number): unknown[] =>
      rows.map((row) => [row['avtal_id'], row['belopp_tillstand'], amountIn(row, toNumber)]);
    expect(read(csv(textAt(`/data/v1/${table}.csv`)))).toEqual(expected);
    expect(read(csv(textAt(`/data/v1/${table}-excel.csv`), ';'), commaNumber)).toEqual(expected);
  });

  test('in avtal.csv, where no column mixes what is per year with what is for the period', () => {
    const rows = csv(textAt('/data/v1/avtal.csv'));
    const expected = agreements.map(({ id, file }) => {
      const figures = figuresIn(folder, file);
      return [
        id,
        ...Object.values(words.figures).flatMap((what) => {
          const [, basis, amount = 'none'] = figures.find((figure) => figure[0] === what) ?? [];
          const at = (place: string): string =>
            basis === place && typeof amount === 'number' ? String(amount) : '';
          return [at('för hela avtalstiden'), at('per år'), stateOf(amount), basis ?? ''];
        }),
      ];
    });
    const names = ['hela_summan', 'offentlig_kostnad', 'partnerskapets_varde'];
    expect(
      rows.map((row) => [
        row['avtal_id'],
        ...names.flatMap((name) =>
          ['for_perioden', 'per_ar', 'tillstand', 'avser'].map((part) => row[`${name}_${part}`]),
        ),
      ]),
    ).toEqual(expected);
  });

  test('in the workbook, as numbers that can be counted with', async () => {
    const bytes = wholeOf(files.get('/data/v1/arkiv.xlsx')?.render(context) ?? '');
    const sheets = await readWorkbook(Buffer.from(bytes));
    const sheet = sheets.find((each) => each.sheet === 'Budgetrader')?.data ?? [];
    const [head = [], ...rows] = sheet;
    const columns = ['belopp_for_perioden', 'belopp_per_ar', 'belopp_utan_angiven_tid'].map((name) =>
      head.indexOf(name),
    );
    expect(rows.map((row) => columns.map((column) => row[column]).find((cell) => cell !== null))).toEqual(
      agreements.flatMap(({ file }) =>
        figuresIn(folder, file)
          .filter(([what]) => what === 'budgetrad')
          .map(([, , amount]) => (typeof amount === 'number' ? amount : undefined)),
      ),
    );
  });

  test('in the totals of parties and themes, counted anew from the tables', () => {
    const rows = csv(textAt('/data/v1/avtal.csv'));
    const sumOf = (ids: readonly string[], name: string): number =>
      rows
        .filter((row) => ids.includes(row['avtal_id'] ?? ''))
        .reduce((sum, row) => sum + Number(row[name] ?? 0), 0);
    const columns: Record<string, string> = {
      'total/period': 'hela_summan_for_perioden',
      'total/year': 'hela_summan_per_ar',
      'publicCost/period': 'offentlig_kostnad_for_perioden',
      'publicCost/year': 'offentlig_kostnad_per_ar',
    };
    let compared = 0;
    for (const url of files.keys()) {
      if (!/^\/data\/v1\/(parter|teman)\/[^.]*\.json$/.test(url)) continue;
      const { totals } = JSON.parse(textAt(url)) as {
        totals: { amount: number; kind: string; basis: string; agreements: string[] }[];
      };
      for (const { amount, kind, basis, agreements: ids } of totals) {
        expect(amount).toBeCloseTo(sumOf(ids, columns[`${kind}/${basis}`] ?? ''), 2);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(3);
  });
});

test('the sums that are known from the documents', () => {
  const { archive, ...rest } = contextOf(contentFolders.shipped);
  const file = [...outputFiles(archive)].find(({ url }) => url === '/data/v1/avtal.csv');
  const rows = csv(String(wholeOf(file?.render({ archive, ...rest }) ?? '')));
  const sum = (name: string): number => rows.reduce((total, row) => total + Number(row[name] ?? 0), 0);
  expect(rows).toHaveLength(8);
  expect(sum('hela_summan_for_perioden')).toBe(4_345_520);
  expect(sum('hela_summan_per_ar')).toBe(0);
  expect(sum('offentlig_kostnad_per_ar')).toBe(3_670_000);
  expect(sum('offentlig_kostnad_netto_per_ar')).toBe(295_000);
});
