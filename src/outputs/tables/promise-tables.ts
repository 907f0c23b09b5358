import type { Archive } from '../../domain/archive.ts';
import type { Clause, Commitment } from '../../domain/body-facts.ts';
import { absolute, anchor, urls } from '../../text/urls.ts';
import { itemsOf, numberedColumns, type RowItem } from './shared-columns.ts';
import { defineTable, required, text, typed } from './table.ts';

const topicName = (topic: string | undefined, { clauseTopicById }: Archive): string | undefined =>
  topic === undefined ? undefined : clauseTopicById.get(topic)?.term.label;

const placeOf = ({ node, value }: RowItem<Clause | Commitment>, { site }: Archive): string =>
  absolute(site.baseUrl, anchor(urls.agreement(node.id), value.anchor));

/** One row for each commitment, with the party that makes it. */
export const commitmentsTable = defineTable<RowItem<Commitment>>(
  'commitments',
  ['id', 'number'],
  [
    ...numberedColumns<RowItem<Commitment>>(),
    required('party', ({ value }) => value.party),
    text('partyName', ({ value }, { organisationById }) => organisationById.get(value.party)?.data.name),
    text('unit', ({ value }, { organisationById }) => {
      const units = organisationById.get(value.party)?.units;
      return units?.find(({ id }) => id === value.unit)?.unit.name;
    }),
    text('topic', ({ value }) => value.topic),
    text('topicName', ({ value }, archive) => topicName(value.topic, archive)),
    typed('place', 'address', placeOf),
    required('text', ({ value }) => value.text),
  ],
  (node) => itemsOf(node, node.body.commitments),
);

/** One row for each clause. */
export const clausesTable = defineTable<RowItem<Clause>>(
  'clauses',
  ['id', 'number'],
  [
    ...numberedColumns<RowItem<Clause>>(),
    required('topic', ({ value }) => value.topic),
    text('topicName', ({ value }, archive) => topicName(value.topic, archive)),
    typed('place', 'address', placeOf),
    required('text', ({ value }) => value.text),
  ],
  (node) => itemsOf(node, node.body.clauses),
);
