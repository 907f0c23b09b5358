import { judgeRow, type AgreementRecord, type AgreementRow } from './agreement-row.ts';
import type { AgreementNode } from './archive.ts';
import { netPublicCost } from './derived-money.ts';

/** The row of an agreement of the archive as it stands on a day. */
export const toRow = (node: AgreementNode, today: string): AgreementRow => judgeRow(toRecord(node), today);

/** What lists need to know of an agreement, whatever the day is. */
export function toRecord(node: AgreementNode): AgreementRecord {
  const { data, municipality, parties, publicMoney } = node;
  const { wording: _, ...span } = node.span;
  const partiesOf = (isCivil: boolean): string[] =>
    parties.filter(({ side }) => (side === 'civil') === isCivil).map(({ organisation }) => organisation.id);
  return {
    id: node.id,
    title: data.title,
    held: data.held,
    municipality: municipality?.id,
    municipalityName: municipality?.data.name,
    publicParties: partiesOf(false),
    civilParties: partiesOf(true),
    units: parties.flatMap(({ organisation, units }) => units.map(({ id }) => `${organisation.id}/${id}`)),
    themes: node.themes.map(({ term }) => term.id),
    targetGroups: node.targetGroups.map(({ term }) => term.id),
    referrals: [...new Set((data.referrals ?? []).map(({ path }) => path))],
    followUp: followUpOf(node),
    span,
    succeeded: node.statusFacts.succeeded,
    money: publicMoney,
    unknownMoney: unknownMoney(node),
    netOre: publicMoney?.kind === 'publicCost' ? netPublicCost(data.money) : undefined,
  };
}

function followUpOf({ data, deadlines }: AgreementNode): AgreementRecord['followUp'] {
  if (data.followUps?.some(({ received }) => received === 'yes')) return 'received';
  const isReport = deadlines.some(
    ({ deadline: { type } }) => type === 'interimReport' || type === 'finalReport',
  );
  return isReport ? 'promised' : undefined;
}

function unknownMoney({ publicMoney, data: { money } }: AgreementNode): AgreementRecord['unknownMoney'] {
  if (publicMoney) return undefined;
  const state = (money?.total ?? money?.publicCost)?.amount.state ?? 'notStated';
  return state === 'known' || state === 'zero' ? undefined : state;
}
