import type { Archive, UnitNode } from '../../domain/archive.ts';
import { findUnit } from '../../domain/link-organisations.ts';
import { unitsBehind, type MoneyPanel } from '../../domain/money-overview.ts';
import { sharedCosts, type SharedCost } from '../../domain/shared-costs.ts';
import { formatKronor } from '../../text/format-money.ts';
import { moneyPage as words } from '../../text/money-page.ts';
import { linkAgreement, linkPayer, linkUnit } from '../agreement/links.ts';
import { html, joinHtml, type Html } from '../markup/html.ts';
import { longTable, type LongTable } from '../overview/long-table.ts';

/** The costs of a panel that several payers share, agreement by agreement and then unit by unit. */
export function netTables(archive: Archive, { total, units }: MoneyPanel): LongTable[] {
  const { kind, basis } = total.money;
  const shared = kind === 'publicCost' ? sharedCosts(total.agreements) : [];
  if (shared.length === 0) return [];
  const { columns, slugs, net } = words;
  const byAgreement = longTable({
    id: `${slugs.net}-${slugs.bases[basis]}`,
    caption: net.caption(basis),
    columns: [{ name: columns.agreement }, { name: columns.gross, isFigure: true }, { name: columns.split }],
    items: shared,
    cells: ({ agreement, gross, ...parts }) => [
      linkAgreement(agreement),
      formatKronor(gross),
      splitOf(archive, gross, parts),
    ],
  });
  const byUnit = longTable({
    id: `${slugs.netUnits}-${slugs.bases[basis]}`,
    caption: net.unitCaption(basis),
    columns: [
      { name: words.names.unit },
      { name: columns.gross, isFigure: true },
      { name: columns.byOthers, isFigure: true },
      { name: columns.forOthers, isFigure: true },
      { name: columns.net, isFigure: true },
    ],
    items: unitSums(archive, units, shared),
    cells: ({ unit, gross, byOthers, forOthers }) => [
      linkUnit(unit),
      ...[gross, byOthers, forOthers].map((ore) => ore > 0 && formatKronor(ore)),
      formatKronor(gross - byOthers + forOthers),
    ],
  });
  return [byAgreement, byUnit];
}

function splitOf(
  archive: Archive,
  gross: number,
  { payer, net, others }: Pick<SharedCost, 'payer' | 'net' | 'others'>,
): Html {
  const parts = [...(payer ? [{ payer, ore: net, share: net / gross }] : []), ...others];
  return joinHtml(
    parts.map(({ payer: who, ore, share }) => html`${linkPayer(archive, who)}${words.net.part(ore, share)}`),
    ', ',
  );
}

interface UnitSum {
  unit: UnitNode;
  gross: number;
  byOthers: number;
  forOthers: number;
}

/** Every unit that shares a cost with another: all that stands as its cost, and what is borne by whom. */
function unitSums(
  { organisationById }: Archive,
  units: MoneyPanel['units'],
  shared: readonly SharedCost[],
): UnitSum[] {
  const sums = new Map<UnitNode, UnitSum>();
  const sumOf = (unit: UnitNode): UnitSum => {
    const gross = units.find(({ key }) => key === unit)?.ore ?? 0;
    const sum = sums.get(unit) ?? { unit, gross, byOthers: 0, forOthers: 0 };
    sums.set(unit, sum);
    return sum;
  };
  for (const { agreement, gross, net, others } of shared) {
    const [main, ...rest] = unitsBehind(agreement, organisationById);
    if (main && rest.length === 0) sumOf(main).byOthers += gross - net;
    for (const { payer, ore } of others) {
      const organisation = organisationById.get(payer.organisation.id);
      const unit = organisation && payer.unit !== undefined && findUnit(organisation, payer.unit);
      if (unit) sumOf(unit).forOthers += ore;
    }
  }
  return [...sums.values()];
}
