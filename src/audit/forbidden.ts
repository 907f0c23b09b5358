import type { AuditFault } from '../domain/audit-fault.ts';

/** A text that must be in no byte of what is published, and what it comes from. */
export interface Forbidden {
  code: 'draft' | 'withdrawn' | 'machine';
  text: string;
  /** The file it stands in. */
  of: string;
}

/** Makes a search for all forbidden texts at once: a site is large, and is gone through a single time. */
export function forbiddenFinder(
  forbidden: readonly Forbidden[],
): (file: string, text: string) => AuditFault | undefined {
  if (forbidden.length === 0) return () => undefined;
  // As they stand, in markup, in data, and as their bytes look where a file is no text.
  const forms = new Map(
    forbidden.flatMap((each) =>
      [each.text, escaped(each.text), inJson(each.text), asBytes(each.text)].map((form) => [form, each]),
    ),
  );
  const pattern = new RegExp([...forms.keys()].map(escapePattern).join('|'));
  return (file, text) => {
    const found = forms.get(pattern.exec(text)?.[0] ?? '');
    return found && { code: found.code, file, of: found.of };
  };
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const asBytes = (text: string): string => latin1.decode(new TextEncoder().encode(text));

const latin1 = new TextDecoder('latin1');
