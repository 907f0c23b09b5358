import type { AgreementNode, Archive } from '../../domain/archive.ts';
import { evidenceOf } from '../../domain/evidence-of.ts';
import type { CompareGroup, ProfileRow, Silence } from '../../domain/profile.ts';

/** What the rows of a profile are made from. */
export interface ProfileSource {
  node: AgreementNode;
  archive: Archive;
  /** The day of the build. */
  today: string;
}

type More = Partial<Omit<ProfileRow, 'group' | 'key' | 'label' | 'values'>>;

/** A row of a profile; one without values says why instead. */
export function makeRow(
  group: CompareGroup,
  key: string,
  label: string,
  values: readonly (string | undefined)[],
  { silence = 'notStated', details = [], ...more }: More = {},
): ProfileRow {
  const said = values.filter((value) => value !== undefined && value !== '') as string[];
  const row = { group, key, label, values: said, ...(details.length > 0 && { details }) };
  return said.length === 0 ? { ...row, silence } : { ...row, ...more };
}

/** What silence means in this agreement: a full text does not mention it, a summary cannot tell. */
export const silenceIn = ({ data }: AgreementNode): Silence =>
  data.held === 'fullText' ? 'notMentioned' : 'summaryOnly';

/** How the value at a path is known; undefined where it simply stands in the document. */
export function basisAt({ data }: AgreementNode, path: string): ProfileRow['basis'] {
  const basis = evidenceOf(data, path)?.basis;
  return basis === 'stated' ? undefined : basis;
}
