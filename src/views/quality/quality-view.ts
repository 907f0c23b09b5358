import type { AgreementNode, Archive } from '../../domain/archive.ts';
import { qualityOverview, type QualityOverview } from '../../domain/quality-overview.ts';
import { compareWords, sortByWord } from '../../text/list-words.ts';

/** The quality of every record, also of those only mentioned, by title. */
export function qualityView({ agreements, mentioned }: Archive): QualityOverview {
  const titleOf = ({ data }: AgreementNode): string => data.shortTitle ?? data.title;
  const overview = qualityOverview(sortByWord([...agreements, ...mentioned], titleOf));
  const municipalities = [...overview.municipalities].sort((a, b) =>
    compareWords(a.municipality.data.name, b.municipality.data.name),
  );
  return { ...overview, municipalities };
}
