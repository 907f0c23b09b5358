import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/domain/problem.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { asJudged } from '../../src/review/publish-text.ts';
import { knownNames, type KnownNames } from '../../src/review/known-names.ts';
import type { Judgement } from '../../src/review/problems-html.ts';
import { explainProblem } from '../../src/text/explain-problem.ts';
import { pathOf, type DraftPlace } from './open-draft.ts';

/** What the gate says of a draft as if it were published. */
export interface Judged {
  problems: Problem[];
  /** How many errors there are in other files. */
  otherErrors: number;
  names: KnownNames;
}

/** Judge a draft as it would be published, with this text, whatever is saved. */
export function judgeDraft(place: DraftPlace, text: string, today: string): Judged {
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
