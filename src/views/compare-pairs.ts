import type { AgreementNode, Archive } from '../domain/archive.ts';
import { urls } from '../text/urls.ts';

/** Two agreements of which one follows the other, and where they are compared. */
export interface ComparePair {
  before: AgreementNode;
  after: AgreementNode;
  path: string;
}

/** Every step of every chain whose agreements we both hold, the latest first. */
export const comparePairs = ({ agreements }: Archive): ComparePair[] =>
  agreements
    .flatMap((after) => after.predecessors.flatMap(({ agreement }) => pairOf(agreement, after) ?? []))
    .sort((a, b) => compareText(startOf(b.after), startOf(a.after)) || compareText(a.path, b.path));

/** A step of a chain; undefined where one of the two is only mentioned. */
export const pairOf = (before: AgreementNode, after: AgreementNode): ComparePair | undefined =>
  before.data.held === 'mentioned' || after.data.held === 'mentioned'
    ? undefined
    : { before, after, path: urls.comparePair(before.id, after.id) };

const startOf = ({ span }: AgreementNode): string => span.start?.earliest ?? '';
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
