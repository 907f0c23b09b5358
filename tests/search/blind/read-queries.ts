/**
 * A query, the agreements that answer it and what else may be found without being wrong.
 * Written line by line as `query = wanted ~ also right`. What is wanted is patterns that an agreement's text must all
 * meet, joined by `&`, or the ids of the agreements after `@`.
 */
export interface BlindQuery {
  query: string;
  wanted: RegExp[];
  ids: string[];
  also: RegExp | undefined;
}

export interface BlindClass {
  /** The least mean share of the agreements wanted that are among the first ten. */
  bar: number;
  /** The least mean share among all hits, where search is asked for it. */
  barOfAll?: number;
  queries: BlindQuery[];
}

/** Read the lines of a class. */
export const readQueries = (lines: string): BlindQuery[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', answer = ''] = line.split(' = ');
      const [wanted = '', also] = answer.split(' ~ ');
      const ids = wanted.startsWith('@') ? wanted.slice(1).trim().split(',') : [];
      return {
        query: query.trim(),
        wanted: ids.length > 0 ? [] : wanted.split(' & ').map((text) => new RegExp(text.trim(), 'i')),
        ids,
        also: also === undefined ? undefined : new RegExp(also.trim(), 'i'),
      };
    });
