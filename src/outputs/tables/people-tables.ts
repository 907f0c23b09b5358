import type { AgreementNode, OtherNode, PartyNode } from '../../domain/archive.ts';
import type { Participants } from '../../domain/participants.ts';
import { choices } from '../../text/choices.ts';
import { evidenceColumns, kronorOf, stateColumn, withAmounts, type WithAmount } from './money-columns.ts';
import { itemsOf, numberedColumns, statedColumns, yesNo, yesOrNo, type RowItem } from './shared-columns.ts';
import { choice, defineTable, required, text, typed, type Column } from './table.ts';

/** Who an organisation in an agreement is. */
const organisationColumns = <Item extends RowItem<PartyNode | OtherNode>>(): Column<Item>[] => [
  required('organisation', ({ value }) => value.organisation.id),
  required('organisationName', ({ value }) => value.organisation.data.name),
  choice(
    'organisationKind',
    choices.organisationKind,
    ({ value }) => choices.organisationKind[value.organisation.data.kind],
  ),
  ...statedColumns<Item>(
    ['organisationNumber', 'organisationNumberState'],
    ({ value }) => value.organisation.data.organisationNumber,
  ),
  text('units', ({ value }) => value.units.map(({ id }) => id).join(' ') || undefined),
  text('unitNames', ({ value }) => value.units.map(({ unit }) => unit.name).join(', ') || undefined),
  text('asWritten', ({ value }) => value.written.asWritten),
  text('note', ({ value }) => value.written.note),
];

/** One row for each party. */
export const partiesTable = defineTable<RowItem<PartyNode>>(
  'parties',
  ['id', 'number'],
  [
    ...numberedColumns<RowItem<PartyNode>>(),
    choice('role', choices.partyRole, ({ value }) => choices.partyRole[value.role]),
    ...organisationColumns<RowItem<PartyNode>>(),
  ],
  (node) => itemsOf(node, node.parties),
);

type OtherItem = WithAmount<RowItem<OtherNode>>;

/** One row for each organisation that is named and is no party. */
export const othersTable = defineTable<OtherItem>(
  'others',
  ['id', 'number'],
  [
    ...numberedColumns<OtherItem>(),
    choice('role', choices.otherRole, ({ value }) => choices.otherRole[value.role]),
    ...organisationColumns<OtherItem>(),
    typed('amount', 'amount', ({ value }) => kronorOf(value.written.amount)),
    stateColumn('amountState', ({ value }) => value.written.amount),
    text('currency', ({ node }) => node.data.money?.currency ?? 'SEK'),
    ...evidenceColumns<OtherItem>(),
  ],
  (node) =>
    withAmounts(itemsOf(node, node.others), ({ value, index }) => ({
      amount: value.written.amount,
      basis: undefined,
      path: `others.${index}`,
    })),
);

type CountItem = RowItem<Participants>;

/** One row for each number of people. */
export const participantsTable = defineTable<CountItem>(
  'participants',
  ['id', 'number'],
  [
    ...numberedColumns<CountItem>(),
    choice('participantKind', choices.participantKind, ({ value }) => kindOf(value)),
    required('group', ({ value }) => value.group),
    text('targetGroup', ({ value }) => value.targetGroup?.id),
    required('measure', ({ value }) => value.unit),
    typed('least', 'number', ({ value }) => value.min),
    typed('most', 'number', ({ value }) => value.max),
    choice('comparator', choices.comparator, ({ value }) => choices.comparator[value.comparator]),
    choice('isPart', yesNo, ({ value }) => yesOrNo(value.part ?? false)),
    choice('countedPer', choices.per, ({ value }) => value.per && choices.per[value.per]),
    typed('ofYear', 'integer', ({ value }) => value.year),
    choice('gender', choices.gender, ({ value }) => value.gender && choices.gender[value.gender]),
    text('wording', ({ value }) => value.wording),
    text('note', ({ value }) => value.note),
  ],
  (node: AgreementNode) => itemsOf(node, node.data.participants),
);

const kindOf = ({ kind }: Participants): string => choices.participantKind[kind];
