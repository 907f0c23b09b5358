import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, readPages, visibleText } from './read-site.ts';

/** What the overviews say of the documents, read off the built pages. */
const { folder } = inject('sites').shipped;
const pages = new Map(readPages(folder).map((page) => [page.url, page.tree]));

function treeAt(url: string): NonNullable<ReturnType<typeof pages.get>> {
  const tree = pages.get(url);
  if (!tree) throw new Error(`There is no page at ${url}.`);
  return tree;
}
const textAt = (url: string): string => visibleText(treeAt(url));

/** The cells of a table, row by row. */
function rowsOf(url: string, id: string): string[][] {
  const table = elements(treeAt(url), 'table').find((each) => attribute(each, 'id') === id);
  if (!table) throw new Error(`There is no table ${id} at ${url}.`);
  return elements(table, 'tbody')
    .flatMap((body) => elements(body, 'tr'))
    .map((row) => elements(row, 'th', 'td').map((cell) => visibleText(cell)));
}
const kronor = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));
const linkoping = [
  'Bromodellen',
  'Hoppfull framtid',
  'Inkludering på lika villkor',
  'Kompletterande språkträning',
  'Språkvänner',
];

describe('money', () => {
  test('the budgets of Östersund over calendar years, as the method says', () => {
    expect(rowsOf('/pengar/', 'kalenderar-budget-perioder-sek')).toEqual([
      ['2017', '92 308 kr'],
      ['2018', '1 233 072 kr'],
      ['2019', '1 509 283 kr'],
      ['2020', '1 510 857 kr'],
    ]);
    expect(textAt('/pengar/')).toContain('Åren summerar till 4 345 520 kr');
    expect(textAt('/pengar/')).toContain('delad lika på periodens månader');
  });

  test('periods and years have a panel each, and no sum mixes them', () => {
    expect(rowsOf('/pengar/', 'kommun-budget-perioder')).toEqual([
      ['Östersunds kommun', '3', '4 345 520 kr'],
    ]);
    expect(rowsOf('/pengar/', 'kommun-kostnad-ar')).toEqual([['Linköpings kommun', '5', '3 670 000 kr']]);
  });

  test('categories add up to the budgets', () => {
    const sums = rowsOf('/pengar/', 'kategori-budget-perioder').map((row) => kronor(row[2]));
    expect(sums.reduce((sum, one) => sum + one, 0)).toBe(4_345_520);
  });

  test('a cost that two boards share is gross, split and net', () => {
    expect(rowsOf('/pengar/', 'brutto-och-netto-ar')).toEqual([
      [
        'Kompletterande språkträning',
        '590 000 kr',
        'Arbetsmarknadsnämnden 295 000 kr (50 %), BIN 295 000 kr (50 %)',
      ],
    ]);
    const units = rowsOf('/pengar/', 'brutto-och-netto-per-enhet-ar');
    expect(units).toEqual([
      ['Arbetsmarknadsnämnden', '3 670 000 kr', '295 000 kr', '', '3 375 000 kr'],
      ['BIN', '', '', '295 000 kr', '295 000 kr'],
    ]);
    expect(units.reduce((sum, row) => sum + kronor(row[4]), 0)).toBe(3_670_000);
  });

  test('cost against value, with the guideline the document states', () => {
    expect(rowsOf('/pengar/', 'kostnad-och-varde').map((row) => [row[0], row[3]])).toEqual([
      ['Bromodellen', '64,2 %'],
      ['Hoppfull framtid', '52,9 %'],
      ['Inkludering på lika villkor', '50,7 %'],
      ['Kompletterande språkträning', '65,7 %'],
      ['Språkvänner', '55,7 %'],
    ]);
    expect(textAt('/pengar/')).toContain('I 5 avtal är andelen 50,7–65,7 %.');
    expect(textAt('/pengar/')).toContain('ska stå för ungefär hälften av värdet');
  });

  test('three years in a row per party, and those that cannot be counted so are named', () => {
    expect(rowsOf('/pengar/', 'tre-ar-i-rad').map((row) => row.slice(0, 4))).toEqual([
      ['Hej främling!', '2018–2020', '2', '3 751 692 kr'],
      ['Enter Sweden', '2018–2020', '1', '501 520 kr'],
    ]);
    expect(textAt('/pengar/')).toMatch(/går inte att räkna så: Bilda, Erikshjälpen, .*IKF\./);
  });

  test('what is not costed is said, never 0', () => {
    const rows = rowsOf('/pengar/', 'utan-belopp');
    expect(rows.map((row) => [row[1], row[2], row[3]])).toEqual([
      ['Jamtli', 'får del av pengarna', 'anges inte'],
      ['Vuxenskolan', 'får del av pengarna', 'anges inte'],
      ['Hej främling!', 'Ideella timmar', 'inte värderat i kronor'],
      ['Östersunds kommun', 'Tjänstemäns arbetstid', 'inte värderat i kronor'],
    ]);
    expect(rows.flat().some((cell) => /\b0 kr/.test(cell))).toBe(false);
  });

  test('the files give the same figures as the page', () => {
    const data = JSON.parse(readFileSync(join(folder, 'pengar/data.json'), 'utf8')) as {
      amounts: { agreement: string; kind: string; basis: string; amount?: number }[];
      calendarYears: { how: string; years: { year: number; amount: number }[] }[];
    };
    const sumOf = (kind: string, basis: string): number =>
      data.amounts
        .filter((row) => row.kind === kind && row.basis === basis)
        .reduce((sum, row) => sum + (row.amount ?? 0), 0);
    expect([sumOf('total', 'period'), sumOf('publicCost', 'year')]).toEqual([4_345_520, 3_670_000]);
    const derived = data.calendarYears.find(({ how }) => how === 'derived');
    expect(derived?.years.map(({ year, amount }) => [String(year), Math.round(amount)])).toEqual(
      rowsOf('/pengar/', 'kalenderar-budget-perioder-sek').map(([year, sum]) => [year, kronor(sum)]),
    );
    const csv = readFileSync(join(folder, 'pengar/data.csv'), 'utf8');
    expect(csv.split('\r\n')).toHaveLength(data.amounts.length + 2);
    expect(csv).toContain(
      'liva-ostersund-2019,LivA: stöd till unga vuxna på Tingshuset,ostersund,hej-framling,total,period,2644000,known,SEK,,2019-04-01,2020-12-31,21',
    );
  });
});

describe('calendar', () => {
  test('every end and duty stands under its year', () => {
    const counts = ['2018', '2019', '2020'].map((year) => rowsOf('/kalender/', `ar-${year}`).length);
    expect(counts).toEqual([9, 8, 3]);
    expect(rowsOf('/kalender/', 'ar-2020').at(-1)?.slice(0, 4)).toEqual([
      '31 december 2020',
      'Avtalet slutar',
      'LivA 2019–2020',
      'Östersunds kommun, Hej främling!',
    ]);
    expect(rowsOf('/kalender/', 'ar-2020')[1]).toContain('30 november 2020');
  });

  test('when someone must decide on the extension', () => {
    const rows = rowsOf('/kalender/', 'ar-2019').filter((row) => row[2] === 'IT-guide');
    for (const [when, what] of [
      ['maj 2019', 'Samtal om förlängning'],
      ['augusti 2019', 'Politiskt beslut'],
      ['september 2019', 'Omförhandling'],
    ])
      expect(rows.some((row) => row[0] === when && row[1] === what)).toBe(true);
  });

  test('agreements without a period are listed as such', () => {
    expect(rowsOf('/kalender/', 'utan-slut').map(([name]) => name)).toEqual(linkoping);
  });

  test('a report due after the decision it should inform is pointed out', () => {
    expect(textAt('/kalender/')).toContain(
      'IT-guide: Slutrapport ska lämnas senast 1 september 2019. Den ska ligga till grund för politiskt beslut, som ska vara klart senast augusti 2019.',
    );
  });
});

describe('follow-up', () => {
  test('ten reports were promised and none is in the archive', () => {
    const rows = rowsOf('/uppfoljning/', 'redovisningar');
    expect(rows).toHaveLength(10);
    expect(new Set(rows.map((row) => row[4]))).toEqual(new Set(['okänt: finns inte i arkivet']));
    expect(textAt('/uppfoljning/')).toContain(
      '3 avtal utlovar tillsammans 10 redovisningar. Ingen av dem finns i arkivet.',
    );
  });

  test('targets and outcomes are kept apart, and what is not stated is said', () => {
    const rows = new Map(rowsOf('/uppfoljning/', 'mal-och-utfall').map(([name, ...rest]) => [name, rest]));
    expect(rows.get('IT-guide')?.[0]).toMatch(/ungefär 250–350 personer under avtalstiden/);
    expect(rows.get('IT-guide')?.[1]).toBe('finns inte i arkivet');
    expect(rows.get('Språkvänner')?.[1]).toMatch(/44 personer \(i Skäggetorp, 2020, kön anges inte\)/);
    expect(rows.get('Hoppfull framtid')?.[1]).toMatch(/39 deltagare.*utfall eller kapacitet/);
    expect([...rows.keys()]).not.toContain('LivA 2019–2020');
    expect(textAt('/uppfoljning/')).toContain('Inget tal i arkivet är uppdelat på kön.');
  });

  test('the deviations of five agreements, with their interval', () => {
    const rows = rowsOf('/uppfoljning/', 'avvikelser');
    expect([...new Set(rows.map(([name]) => name))]).toEqual(linkoping);
    expect(rows.some((row) => row[2] === 'från 23 mars 2020 till och med juni 2020')).toBe(true);
  });
});

describe('quality', () => {
  test('five of five listed attachments and ten of ten reports are not held', () => {
    expect(rowsOf('/kvalitet/', 'handlingar')).toEqual([
      ['Linköpings kommun', '5', '0', '0 av 5', 'inga räknas upp'],
      ['Östersunds kommun', '3', '3', 'inga räknas upp', '0 av 10'],
    ]);
  });

  test('every missing document is in a letter to a municipality and to no person', () => {
    const letters = elements(treeAt('/kvalitet/'), 'pre').map((letter) => visibleText(letter));
    expect(letters).toHaveLength(9);
    for (const letter of letters) {
      expect(letter).toMatch(/^Till (Östersunds|Linköpings) kommun, registrator Begäran om allmän handling/);
      expect(letter).not.toMatch(/@/);
    }
    for (const name of [
      'IOP Bilda.pdf',
      'IOP Linköping Södra Röda korset',
      'Projektplanen som överenskommelsen hänvisar till',
      'Delrapport, som skulle lämnas senast 30 april 2020',
    ])
      expect(letters.some((letter) => letter.includes(name))).toBe(true);
  });

  test('contradictions and redactions are told with their source', () => {
    expect(textAt('/kvalitet/')).toMatch(
      /Motsägelse i handlingen: Avsnittet Bakgrund säger att kommunfullmäktige.*Källa: Information om idéburet/,
    );
    expect(textAt('/kvalitet/')).toMatch(/Kontaktpersonernas namn .* \(borttaget, av: källan\)/);
  });
});
