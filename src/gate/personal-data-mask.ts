import type { Problem } from '../domain/problem.ts';
import { maskPersonalNumbers } from '../personal-data/find-personal-numbers.ts';

/** A problem that repeats no personal number, though it quotes what was read and names the file. */
export const maskProblem = (problem: Problem): Problem => mask(problem) as Problem;

function mask(value: unknown): unknown {
  if (typeof value === 'string') return maskPersonalNumbers(value);
  if (Array.isArray(value)) return value.map(mask);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mask(inner)]));
}
