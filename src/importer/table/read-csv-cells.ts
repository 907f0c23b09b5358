import papaparse from 'papaparse';

/** The cells of a CSV file. Swedish programs part them with semicolons; the sign is told by what parts most lines alike. */
export function readCsvCells(text: string): string[][] {
  const { data } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', '\t', ',', '|'],
  });
  return data;
}
