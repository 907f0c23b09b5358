import type { AgreementNode } from '../../domain/archive.ts';
import { monthlyOre, netPublicCost } from '../../domain/derived-money.ts';
import { choices } from '../../text/choices.ts';
import { columnChoices } from '../../text/columns.ts';
import type { CsvCell } from '../../text/format-csv.ts';
import { formatWhen } from '../../text/format-date.ts';
import { absolute, urls } from '../../text/urls.ts';
import { figureBasis, figureColumns } from './money-columns.ts';
import { agreementColumns, statedColumns, timeBases, timeColumns, yesNo, yesOrNo } from './shared-columns.ts';
import { choice, defineTable, text, typed, type Column } from './table.ts';

interface Item {
  node: AgreementNode;
}

const listOf = (words: readonly string[], separator = ' '): CsvCell => words.join(separator) || undefined;

const partiesOf = (isCivil: boolean, { node }: Item): AgreementNode['parties'] =>
  node.parties.filter(({ side }) => (side === 'civil') === isCivil);

const sideColumns = (
  isCivil: boolean,
  [ids, names]: ['civilParties', 'civilPartyNames'] | ['publicParties', 'publicPartyNames'],
): Column<Item>[] => [
  text(ids, (item) => listOf(partiesOf(isCivil, item).map(({ organisation }) => organisation.id))),
  text(names, (item) =>
    listOf(
      partiesOf(isCivil, item).map(({ organisation }) => organisation.data.name),
      ', ',
    ),
  ),
];

const identity: Column<Item>[] = [
  ...agreementColumns<Item>(),
  text('municipalityName', ({ node }) => node.municipality?.data.name),
  typed('address', 'address', ({ node }, { site }) => absolute(site.baseUrl, urls.agreement(node.id))),
  text('shortTitle', ({ node }) => node.data.shortTitle),
  choice('kind', choices.agreementKind, ({ node }) => choices.agreementKind[node.data.kind]),
  choice('held', choices.held, ({ node }) => choices.held[node.data.held]),
  text('asOf', ({ node: { data } }) => data.asOf && formatWhen(data.asOf)),
  ...statedColumns<Item>(
    ['journalNumber', 'journalNumberState'],
    ({ node }) => mainSource(node)?.journalNumber ?? 'notStated',
  ),
];

const mainSource = ({
  data: { sources },
}: AgreementNode): AgreementNode['data']['sources'][number] | undefined =>
  sources.find(({ role }) => role === 'canonical') ?? sources[0];

const people: Column<Item>[] = [
  ...sideColumns(false, ['publicParties', 'publicPartyNames']),
  ...sideColumns(true, ['civilParties', 'civilPartyNames']),
  text('unitNames', ({ node }) =>
    listOf(
      node.parties.flatMap(({ units }) => units.map(({ unit }) => unit.name)),
      ', ',
    ),
  ),
  text('themes', ({ node }) => listOf(node.themes.map(({ term }) => term.id))),
  text('targetGroups', ({ node }) => listOf(node.targetGroups.map(({ term }) => term.id))),
  text('places', ({ node }) => listOf(node.data.places ?? [], ', ')),
];

const time: Column<Item>[] = [
  choice(
    'periodState',
    columnChoices.periodState,
    ({ node }) => columnChoices.periodState[node.data.period === 'notStated' ? 'notStated' : 'stated'],
  ),
  text('periodWording', ({ node }) => node.span.wording),
  ...timeColumns<Item>(['start', 'startFirst', 'startLast', 'startBasis'], ({ node }) => node.span.start),
  ...timeColumns<Item>(['end', 'endFirst', 'endLast', 'endBasis'], ({ node }) => node.span.end),
  choice('asAgreed', yesNo, ({ node }) =>
    node.data.period === 'notStated' ? undefined : yesOrNo(node.span.orAsAgreed),
  ),
  typed('months', 'integer', ({ node }) => node.span.months?.months),
  choice('monthsBasis', timeBases, ({ node }) => timeBases[node.span.months?.basis ?? 'notStated']),
];

const money: Column<Item>[] = [
  text('currency', ({ node }) => node.data.money?.currency ?? 'SEK'),
  choice('vat', choices.vat, ({ node }) => choices.vat[node.data.money?.vat ?? 'notStated']),
  ...figureColumns('total'),
  ...figureColumns('publicCost'),
  ...figureColumns('totalValue'),
  typed('netPeriod', 'amount', ({ node }) => netOf(node, 'period')),
  typed('netYear', 'amount', ({ node }) => netOf(node, 'year')),
  typed('perMonth', 'amount', ({ node }) => wholeOre(monthlyOre(node))),
];

const netOf = (node: AgreementNode, basis: 'period' | 'year'): CsvCell =>
  figureBasis(node, 'publicCost') === basis ? wholeOre(netPublicCost(node.data.money)) : undefined;

const wholeOre = (ore: number | undefined): CsvCell =>
  ore === undefined ? undefined : Math.round(ore) / 100;

const links: Column<Item>[] = [
  text('follows', ({ node }) => listOf(node.predecessors.map(({ agreement }) => agreement.id))),
  text('amends', ({ node }) => listOf(node.amends.map(({ id }) => id))),
];

/** One row for each agreement. Those only mentioned are not agreements and have none. */
export const agreementsTable = defineTable<Item>(
  'agreements',
  ['id'],
  [...identity, ...people, ...time, ...money, ...links],
  (node) => [{ node }],
);
