import type { Cause, ProblemCode } from '../domain/problem.ts';

/** What is wrong and what to do about it, in whole sentences. */
export interface Explanation {
  what: string;
  fix: string;
}

/** A sentence pair for every code: a code without words does not compile. */
export type Words = { [Code in ProblemCode]: (cause: Extract<Cause, { code: Code }>) => Explanation };

/** The words for some of the codes. */
export type SomeWords<Codes extends ProblemCode> = Pick<Words, Codes>;

/** The languages problems can be told in. */
export const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];
