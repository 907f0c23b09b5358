import { agreementFacets } from '../../domain/agreement-facets.ts';
import {
  columnUrlWords,
  explorerUrlWords,
  rangeUrlWords,
  viewUrlWords,
} from '../../text/explorer-url-words.ts';
import { facetUrlWords, fromUrlWord } from '../../text/url-words.ts';
import {
  rangeNames,
  startState,
  withChoice,
  withColumn,
  withRange,
  type ExplorerState,
} from './explorer-state.ts';

/** A control that has changed: its name and value are the words that also stand in addresses. */
export interface Control {
  name: string;
  value: string;
  isChecked: boolean;
}

/** What the reader has chosen after a control has changed; undefined for a control that chooses nothing. */
export function chooseBy(
  state: ExplorerState,
  { name, value, isChecked }: Control,
): ExplorerState | undefined {
  const facet = agreementFacets.find((one) => facetUrlWords[one.name] === name)?.name;
  if (facet) return withChoice(state, facet, fromUrlWord(facet, value), isChecked);
  if (name === explorerUrlWords.order) return { ...state, isReversed: isChecked };
  if (name === explorerUrlWords.sort)
    return { ...state, sort: nameOf(columnUrlWords, value) ?? startState.sort, isReversed: false };
  if (name === explorerUrlWords.view)
    return { ...state, view: nameOf(viewUrlWords, value) ?? startState.view };
  const column = name === explorerUrlWords.columns ? nameOf(columnUrlWords, value) : undefined;
  return column && withColumn(state, column, isChecked);
}

/** Let go of one choice: a value of a facet, or a range. */
export function dropChoice(state: ExplorerState, key: string, value: string): ExplorerState {
  const range = rangeNames.find((name) => rangeUrlWords[name] === key);
  if (range) return withRange(state, range, {});
  const facet = agreementFacets.find(({ name }) => facetUrlWords[name] === key)?.name;
  return facet ? withChoice(state, facet, value, false) : state;
}

const nameOf = <Name extends string>(words: Readonly<Record<Name, string>>, word: string): Name | undefined =>
  (Object.keys(words) as Name[]).find((name) => words[name] === word);
