import type { Found } from '../domain/found.ts';
import { findCharacterFaults } from './characters.ts';
import type { ContentFile } from './content-files.ts';
import { decodeText } from './encoding.ts';
import { findSecrets } from './secrets.ts';
import { locateFaults } from './text-position.ts';

/** A file as text with what is wrong with its letters. Without `text` nothing more can be said of it. */
export interface TextReading {
  text?: string;
  found: Found[];
}

/** Read a file's bytes as text, whatever it is for. */
export function readText({ bytes, kind, isUnread }: ContentFile): TextReading {
  if (isUnread) return { found: [] };
  const decoded = decodeText(bytes);
  if ('cause' in decoded) return { found: [{ cause: decoded.cause, line: 1, column: 1 }] };
  const { text } = decoded;
  const conflict = /^<{7}(?: |$)/m.exec(text);
  if (conflict && /^>{7}(?: |$)/m.test(text)) {
    return { found: locateFaults(text, [{ cause: { code: 'merge-conflict' }, offset: conflict.index }]) };
  }
  const names = { from: 0, to: kind === 'agreement' ? frontmatterEnd(text) : text.length };
  const found = locateFaults(text, [...findCharacterFaults(text, names), ...findSecrets(text)]);
  const isUnreadable = found.some(({ cause }) => cause.code === 'character' && cause.kind === 'control');
  // A control character would stop the next reader too, for the same cause; it has been told.
  return { text: isUnreadable ? text.replace(unreadable, ' ') : text, found };
}

const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

/** Where the fields end and the running text begins. */
function frontmatterEnd(text: string): number {
  const end = text.search(/\n---[ \t]*\r?(?:\n|$)/);
  return end < 0 ? text.length : end;
}
