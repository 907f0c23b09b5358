import type { TextFault } from './text-position.ts';

/** Keys and tokens by which anyone could act in the publisher's name. They are never repeated. */
export const findSecrets = (text: string): TextFault[] =>
  likely.test(text)
    ? [...text.matchAll(secret)].map(({ index }) => ({ cause: { code: 'secret' }, offset: index }))
    : [];

/** The marks that issuers put first so that a leaked key can be told from other text. */
const marks = [
  String.raw`-----BEGIN [A-Z ]{0,20}PRIVATE KEY`,
  String.raw`\bA[KS]IA[A-Z\d]{16}\b`,
  String.raw`\bgh[oprsu]_[A-Za-z\d]{36}`,
  String.raw`\bgithub_pat_\w{40}`,
  String.raw`\bglpat-[\w-]{20}`,
  String.raw`\bxox[abeprs]-[\w-]{10}`,
  String.raw`\bsk-[\w-]{32}`,
  String.raw`\bAIza[\w-]{35}`,
  String.raw`\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}`,
];

const secret = new RegExp(marks.join('|'), 'g');
/** A cheap sign that the rest is worth its time. It begins at the rarest letter of each mark and looks back from there. */
const likely =
  /[_\-JAY](?<=gh[oprsu]_|github_pat_|glpat-|xox[abeprs]-|\bsk-|\beyJ|\bA[KS]IA|PRIVATE KEY)|\bAIza/;
