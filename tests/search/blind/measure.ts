import { blindAbsentWords, blindQueries } from './blind-queries.ts';
import type { Truth } from './read-truth.ts';

/** What a query found: addresses of plain hits, best first. Nearest hits are no answers. */
export type Find = (query: string) => Promise<string[]>;

export interface ClassResult {
  name: string;
  queries: number;
  /** Mean share of the agreements wanted among the first ten, and among all. */
  ten: number;
  all: number;
  /** Mean share of the hits that are right. */
  precision: number;
  weak: string[];
}

/** Every class of queries, measured. */
export async function measure(find: Find, truth: Truth): Promise<ClassResult[]> {
  const results: ClassResult[] = [];
  for (const [name, { queries }] of Object.entries(blindQueries)) {
    const rows: { ten: number; all: number; precision: number | undefined; told: string }[] = [];
    for (const query of queries) {
      const wanted = truth.wanted(query);
      if (wanted.length === 0) throw new Error(`No agreement answers ${query.query}: it measures nothing.`);
      const urls = await find(query.query);
      const agreements = urls.filter((url) => url.startsWith('/avtal/'));
      const right = (list: readonly string[]): number => wanted.filter((url) => list.includes(url)).length;
      const ten = right(agreements.slice(0, 10)) / Math.min(10, wanted.length);
      const all = right(agreements) / wanted.length;
      const wrong = urls.filter((url) => !truth.isRight(query, url));
      const precision = urls.length === 0 ? undefined : 1 - wrong.length / urls.length;
      const told = `${query.query}: ten ${ten.toFixed(2)} all ${all.toFixed(2)} of ${wanted.length}, precision ${precision?.toFixed(2) ?? '-'} of ${urls.length}`;
      rows.push({ ten, all, precision, told });
    }
    results.push({
      name,
      queries: rows.length,
      ten: mean(rows.map(({ ten }) => ten)),
      all: mean(rows.map(({ all }) => all)),
      precision: mean(rows.flatMap(({ precision }) => precision ?? [])),
      weak: rows.flatMap(({ ten, precision, told }) => (ten < 1 || (precision ?? 1) < 0.85 ? [told] : [])),
    });
  }
  return results;
}

/** The absent words that nevertheless have plain hits. */
export async function wronglyFound(find: Find): Promise<string[]> {
  const found: string[] = [];
  for (const word of blindAbsentWords) {
    if ((await find(word)).length > 0) found.push(word);
  }
  return found;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
