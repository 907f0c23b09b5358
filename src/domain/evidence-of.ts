import type { Agreement } from './agreement.ts';
import type { Evidence } from './evidence.ts';

/** What a value rests on: its own evidence, or that of the nearest field above it. */
export function evidenceOf(agreement: Agreement, path: string): (Evidence & { path: string }) | undefined {
  const entries = agreement.evidence;
  if (!entries) return undefined;
  for (let at = path; at; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
    const found = entries[at];
    if (found) return { ...found, path: at };
  }
  return undefined;
}
