import { checkDigit } from '../personal-data/made-up-numbers.ts';

const numbered = (day: string): string => `${day}-980${checkDigit(`${day}980`)}`;

/** Numbers of nobody: birth numbers from 980 on are kept for tests. */
export const personalNumber = numbered('900101');
export const coordinationNumber = numbered('900161');
