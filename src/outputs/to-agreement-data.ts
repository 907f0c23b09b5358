import { toAgreementColumns } from '../domain/agreement-columns.ts';
import type { Archive } from '../domain/archive.ts';
import type { Name, Names } from '../domain/name-list.ts';
import { toRecord } from '../domain/to-row.ts';
import { compareWords } from '../text/list-words.ts';

/**
 * What a browser needs to filter, sort and add up every agreement, those only mentioned too.
 * Agreements and names stand in the order of words, so that nothing needs sorting where it is read.
 */
export function toAgreementData({ agreements, mentioned, organisations, ...archive }: Archive): string {
  const records = [...agreements, ...mentioned]
    .map(toRecord)
    .sort((a, b) => compareWords(a.title, b.title) || (a.id < b.id ? -1 : 1));
  const used = new Set(
    records.flatMap(({ publicParties, civilParties, municipality, units }) => [
      ...[...publicParties, ...civilParties, ...units],
      ...(municipality === undefined ? [] : [municipality]),
    ]),
  );
  const parties = organisations.filter(({ id }) => used.has(id));
  const terms = (nodes: Archive['themes']): Name[] =>
    inOrder(nodes.map(({ term: { id, label } }) => ({ id, name: label })));
  const names: Names = {
    organisations: inOrder(parties.map(({ id, data }) => ({ id, name: data.name }))),
    units: inOrder(
      parties
        .flatMap((owner) => owner.units.map(({ id, unit }) => ({ id: `${owner.id}/${id}`, name: unit.name })))
        .filter(({ id }) => used.has(id)),
    ),
    themes: terms(archive.themes),
    targetGroups: terms(archive.targetGroups),
  };
  return JSON.stringify(toAgreementColumns(records, names));
}

const inOrder = (names: Name[]): Name[] =>
  names.sort((a, b) => compareWords(a.name, b.name) || (a.id < b.id ? -1 : 1));
