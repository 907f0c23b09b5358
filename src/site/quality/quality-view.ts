import type { AgreementNode, Archive } from '../../domain/archive.ts';
import { qualityOverview, type QualityOverview } from '../../domain/quality-overview.ts';
import { compareWords, sortByWord } from '../../text/list-words.ts';
import { getArchive } from '../archive.ts';

const built = new WeakMap<Archive, QualityOverview>();

/** The quality of every record, also of those only mentioned, by title. */
export async function getQuality(): Promise<QualityOverview> {
  const archive = await getArchive();
  const overview = built.get(archive) ?? buildQuality(archive);
  built.set(archive, overview);
  return overview;
}

function buildQuality({ agreements, mentioned }: Archive): QualityOverview {
  const titleOf = ({ data }: AgreementNode): string => data.shortTitle ?? data.title;
  const overview = qualityOverview(sortByWord([...agreements, ...mentioned], titleOf));
  const municipalities = [...overview.municipalities].sort((a, b) =>
    compareWords(a.municipality.data.name, b.municipality.data.name),
  );
  return { ...overview, municipalities };
}
