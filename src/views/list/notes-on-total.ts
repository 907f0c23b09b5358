import { oreOf } from '../../domain/amount.ts';
import type { AgreementNode, Archive, Total } from '../../domain/archive.ts';
import { netPublicCost } from '../../domain/derived-money.ts';
import { formatKronor } from '../../text/format-money.ts';
import { totalWords } from '../../text/money-totals.ts';

/** So many agreements can be told one by one; a sum of more is told as a sum. */
const most = 20;

/** What a reader must know before using a sum: what is shared, and what others pay of it. */
export function notesOnTotal({ agreements }: Total, archive: Archive, organisation?: string): string[] {
  if (agreements.length > most) return [];
  return agreements.flatMap((agreement) => [
    ...sharedWith(agreement, organisation),
    ...paidByOthers(agreement, archive),
  ]);
}

function sharedWith({ data, parties }: AgreementNode, organisation: string | undefined): string[] {
  const civil = parties.filter(({ side }) => side === 'civil');
  const others = civil.filter((party) => party.organisation.id !== organisation);
  if (others.length === civil.length || others.length === 0) return [];
  return [
    totalWords.shared(
      data.shortTitle ?? data.title,
      others.map((party) => party.organisation.data.name),
    ),
  ];
}

function paidByOthers({ data }: AgreementNode, { organisationById }: Archive): string[] {
  const gross = data.money?.publicCost && oreOf(data.money.publicCost.amount);
  const net = netPublicCost(data.money);
  if (gross === undefined || net === undefined) return [];
  const payers = (data.money?.financing ?? [])
    .filter(({ of, share }) => of === 'publicCost' && share !== undefined)
    .map(({ payer }) => {
      const node = organisationById.get(payer.organisation.id);
      return (
        node?.units.find(({ id }) => id === payer.unit)?.unit.name ?? node?.data.name ?? payer.organisation.id
      );
    });
  return [totalWords.paidByOthers(data.shortTitle ?? data.title, formatKronor(gross - net), payers)];
}
