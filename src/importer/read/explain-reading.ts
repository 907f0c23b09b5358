import { remarkWords, unreadableWords } from '../../text/import-read-words.ts';
import type { Remark } from '../document.ts';
import type { UnreadableDocument } from './unreadable-document.ts';

/** Why a document could not be read and what to do, in Swedish. */
export const explainUnreadable = ({ code }: UnreadableDocument): { what: string; fix: string } =>
  unreadableWords[code];

/** What the reader noticed, in Swedish: the sentence, and what it concerns where that is known. */
export const explainRemark = ({ code, detail }: Remark): string =>
  detail === undefined ? remarkWords[code] : `${remarkWords[code]} (${detail})`;
