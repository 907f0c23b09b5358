import { checkContent } from '../../src/gate/check-content.ts';
import { readContentFiles } from '../../src/gate/content-files.ts';
import { toKnown } from './find-organisation.ts';
import type { Held } from './understand-answers.ts';

/** What a content folder already has, or nothing where it is no content folder. */
export function readHeld(content: string): Held | undefined {
  const { files } = readContentFiles(content);
  if (files.length === 0) return undefined;
  const { sources } = checkContent(content);
  return {
    organisations: sources.organisations.map(toKnown),
    taken: new Set([
      ...files.filter(({ kind }) => kind === 'agreement').map(({ id }) => id),
      ...sources.agreements.flatMap(({ data }) => data.aliases ?? []),
      ...(sources.withdrawn ?? []).map(({ id }) => id),
    ]),
  };
}
