import { buildSteps } from './build-steps.ts';
import type { Lookup } from './entry.ts';
import { loadGuessing } from './load-later.ts';
import { quoted, type Plan, type Said } from './plan.ts';
import type { PreparedLexicon } from './prepare-lexicon.ts';
import { readQuery, type Query } from './read-query.ts';
import { resolveRun, type IsIdle } from './resolve-run.ts';
import type { Resolved } from './resolve-term.ts';
import type { Token } from './tokens.ts';

/** What to ask Pagefind for when someone has typed this, and what to tell them about it. */
export async function plan(written: string, lexicon: PreparedLexicon, lookup: Lookup): Promise<Plan> {
  const query = await readQuery(written, lexicon.facts);
  const said: Said[] = query.isShortened ? [{ kind: 'shortened' }] : [];
  const isQuestion = query.endsInQuestionMark || isAsked(query.runs, lexicon);
  const isIdle = idleWords(query, lexicon, isQuestion);
  const resolved = [
    ...query.phrases.map(ofPhrase),
    ...query.facts,
    ...(await Promise.all(query.runs.map((run) => resolveRun(run, isIdle, lexicon, lookup)))).flat(),
  ];
  const found = resolved.filter(isFound);
  const unknown = resolved.flatMap((term) => (isFound(term) ? [] : [term.words]));
  const nothing = { steps: [], said, unknown, suggestions: [] };
  if (resolved.length === 0) return { ...nothing, said: [...said, { kind: 'empty' }] };
  if (unknown.length > 0 && (!isQuestion || found.length === 0)) {
    const { suggestQueries } = await loadGuessing();
    return { ...nothing, suggestions: await suggestQueries(resolved, lookup) };
  }
  said.push(...found.flatMap((term) => term.said));
  if (isQuestion && found.length > 1) said.push({ kind: 'question', words: found.map(({ words }) => words) });
  return { ...nothing, steps: buildSteps(found, isQuestion) };
}

const isFound = ({ groups }: Resolved): boolean => groups.length > 0;

/** A question word alone is only a word. */
function isAsked([run = []]: readonly Token[][], lexicon: PreparedLexicon): boolean {
  const [first, second] = run;
  return first !== undefined && second !== undefined && lexicon.isQuestionWord(first);
}

/**
 * Which words to pass over: those that every page has, and those that only make a question of it.
 * When there is nothing else, they are what was asked for.
 */
function idleWords({ phrases, facts, runs }: Query, lexicon: PreparedLexicon, isQuestion: boolean): IsIdle {
  const isIdle: IsIdle = (token) =>
    lexicon.isStopword(token) || (isQuestion && lexicon.isQuestionWord(token));
  const hasMore = phrases.length + facts.length > 0 || runs.flat().some((token) => !isIdle(token));
  return hasMore ? isIdle : () => false;
}

const ofPhrase = (phrase: string): Resolved => ({
  words: phrase,
  how: 'asked',
  groups: [[{ text: quoted(phrase), distance: 0 }]],
  said: [{ kind: 'phrase', words: phrase }],
  spread: 0,
});
