/** What a registry says of known weaknesses; an answer that could not be had is not the answer that there are none. */
export type Audit =
  { known: true; weaknesses: number; bySeverity: Record<string, number> } | { known: false; reason: string };

/** Read what `npm audit --json` printed, whatever it did. */
export function readAudit(printed: string): Audit {
  let answer: { metadata?: { vulnerabilities?: unknown }; message?: unknown } | null;
  try {
    answer = JSON.parse(printed) as typeof answer;
  } catch {
    return { known: false, reason: printed.trim().slice(0, 200) || 'no answer' };
  }
  if (answer === null) return { known: false, reason: 'no answer' };
  const { metadata, message } = answer;
  const counts = metadata?.vulnerabilities;
  if (!isCounts(counts)) return { known: false, reason: typeof message === 'string' ? message : 'no counts' };
  const { total, ...bySeverity } = counts;
  return { known: true, weaknesses: total, bySeverity };
}

const isCounts = (value: unknown): value is Record<string, number> & { total: number } =>
  typeof value === 'object' &&
  value !== null &&
  'total' in value &&
  Object.values(value).every((count) => Number.isInteger(count) && (count as number) >= 0);
