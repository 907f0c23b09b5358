import type { AgreementNode } from '../domain/archive.ts';
import { formatSpan } from '../text/format-date.ts';

/** Every agreement that can be compared, as its id and a name that is no other's: small enough to search in the browser. */
export function compareChoices(agreements: readonly AgreementNode[]): [id: string, label: string][] {
  const labels = agreements.map(labelOf);
  const counts = Map.groupBy(labels, (label) => label);
  return agreements.map(({ id }, index) => {
    const label = labels[index] ?? id;
    return [id, (counts.get(label)?.length ?? 0) > 1 ? `${label} (${id})` : label];
  });
}

function labelOf({ data, parties, span }: AgreementNode): string {
  const names = parties.map(({ organisation }) => organisation.data.name);
  const period = data.period === 'notStated' ? [] : [formatSpan(span)];
  return [data.shortTitle ?? data.title, ...names, ...period].join(', ');
}
