import { agreementFacets } from '../../domain/agreement-facets.ts';
import {
  columnUrlWords,
  explorerUrlWords as words,
  rangeUrlWords,
  viewUrlWords,
} from '../../text/explorer-url-words.ts';
import { facetUrlWords, toUrlWord } from '../../text/url-words.ts';
import { rangeNames, startState, type ExplorerState } from './explorer-state.ts';

/** The reader's choices as the query of an address: nothing for what has not been changed, always in one order. */
export function writeAddress(state: ExplorerState, compared: readonly string[] = []): string {
  const parts: [key: string, values: readonly string[]][] = agreementFacets.map(({ name }) => [
    facetUrlWords[name],
    (state.selection[name] ?? []).map((value) => toUrlWord(name, value)),
  ]);
  for (const name of rangeNames) {
    const { from = '', to = '' } = state.ranges[name] ?? {};
    parts.push([rangeUrlWords[name], state.ranges[name] ? [`${from}-${to}`] : []]);
  }
  const isSorted = state.sort !== startState.sort || state.isReversed;
  const areOtherColumns = state.columns.join() !== startState.columns.join();
  parts.push(
    [words.sort, isSorted ? [columnUrlWords[state.sort]] : []],
    [words.order, state.isReversed ? [words.reversed] : []],
    [words.view, state.view === startState.view ? [] : [viewUrlWords[state.view]]],
    [words.columns, areOtherColumns ? columnWords(state) : []],
    [words.compare, compared],
  );
  const query = parts.flatMap(([key, values]) =>
    values.length > 0 ? [`${key}=${values.map(encode).join(',')}`] : [],
  );
  return query.length > 0 ? `?${query.join('&')}` : '';
}

/** The title is always shown, and is only named when it stands alone. */
function columnWords({ columns }: ExplorerState): string[] {
  const others = columns.filter((name) => name !== 'title');
  return (others.length > 0 ? others : ['title' as const]).map((name) => columnUrlWords[name]);
}

/** A slash, as in `kommun/enhet`, may stand as it is in a query. */
const encode = (value: string): string => encodeURIComponent(value).replaceAll('%2F', '/');
