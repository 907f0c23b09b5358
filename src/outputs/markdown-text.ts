import { escapeText } from '../markdown/escape-text.ts';

/** Text that means itself in Markdown, also at the beginning of a line and in a table. Most texts already do. */
export const markdownText = (text: string): string => (plain.test(text) ? text : escapeText(text));

/** Words, spaces and the signs that never mean anything else. */
const plain = /^[\p{L}(”](?:[\p{L}\p{N} .,;!?()%/–—…”’\u00A0'-]|:(?!\/))*$/u;
