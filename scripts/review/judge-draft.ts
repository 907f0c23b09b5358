import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Problem } from '../../src/domain/problem.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { asJudged } from '../../src/review/publish-text.ts';
import { freshProblems } from '../../src/review/fresh-problems.ts';
import { knownNames, type KnownNames } from '../../src/review/known-names.ts';
import type { Judgement } from '../../src/review/problems-html.ts';
import { withStandIns } from '../../src/review/stand-ins.ts';
import { explainProblem } from '../../src/text/explain-problem.ts';
import { pathOf, type DraftPlace } from './open-draft.ts';

/** What the gate says of a draft as if it were published. */
export interface Judged {
  problems: Problem[];
  /** How many errors there are in other files. */
  otherErrors: number;
  names: KnownNames;
}

/** Judge a draft as it would be published, with this text, whatever is saved: every fault at once. */
export function judgeDraft(place: DraftPlace, text: string, today: string): Judged {
  const judged = judgeText(place, text, today);
  const filled = withStandIns(text, judged.names);
  if (filled === undefined) return judged;
  const more = freshProblems(judged.problems, judgeText(place, filled, today).problems);
  return { ...judged, problems: [...judged.problems, ...more.filter(({ path }) => path !== undefined)] };
}

/** The same, remembering what was judged for as long as nothing else in the content folder has changed. */
export function rememberingJudge(place: DraftPlace, today: string): (text: string) => Judged {
  const known = new Map<string, Judged>();
  let seen = '';
  return (text) => {
    const now = stateOf(place);
    if (now !== seen || known.size >= mostKnown) known.clear();
    seen = now;
    const judged = known.get(text) ?? judgeDraft(place, text, today);
    known.set(text, judged);
    return judged;
  };
}

const mostKnown = 20;

/** Changes when any other file of the content does. */
function stateOf(place: DraftPlace): string {
  const names = readdirSync(place.content, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name !== normalize(pathOf(place)))
    .map((name) => {
      const { mtimeMs, size } = lstatSync(join(place.content, name), { throwIfNoEntry: false }) ?? {};
      return `${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

function judgeText(place: DraftPlace, text: string, today: string): Judged {
  const own = join(place.content, pathOf(place));
  const { problems, sources } = checkContent(place.content, undefined, today, (path) =>
    path === own ? Buffer.from(asJudged(text)) : readFileSync(path),
  );
  return {
    problems: problems.filter(({ file }) => file === pathOf(place)),
    otherErrors: problems.filter(({ file, severity }) => file !== pathOf(place) && severity === 'error')
      .length,
    names: knownNames(sources),
  };
}

/** A problem in the words of `npm run check`. */
export const toJudgement = (problem: Problem): Judgement => ({
  severity: problem.severity,
  path: problem.path ?? '',
  ...(problem.line !== undefined && { line: problem.line }),
  ...explainProblem(problem, 'sv'),
});
