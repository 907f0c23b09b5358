/**
 * Profiles lie several to a file: few enough to be fetched for the sake of one, and ten thousand agreements do not
 * become ten thousand files more. The reader's side works out in which file an agreement lies from its id alone.
 */
const mostInFile = 8;

/** How many files the profiles of some agreements make. */
export const countProfileFiles = (agreements: number): number => Math.ceil(agreements / mostInFile);

/** The file, from 0, in which an agreement's profile lies. */
export function profileFileOf(id: string, files: number): number {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1) sum = (sum * 31 + id.charCodeAt(index)) % 1_000_003;
  return sum % files;
}
