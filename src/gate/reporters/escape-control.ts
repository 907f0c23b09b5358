import { codePointOf } from '../code-point.ts';

/** Text that can do nothing to a terminal or a log: what cannot be seen is written as its code point. */
export const escapeControl = (text: string): string => text.replace(hidden, codePointOf);

const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
