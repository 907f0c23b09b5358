import { moneyLexicon as lexicon } from '../../text/import-money-lexicon.ts';
import type { Json, Proposal } from '../proposal.ts';
import { propose } from './propose.ts';
import { readAmounts, readBareAmounts } from './read-amounts.ts';
import type { Finder, Passage, Reading } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** Who contributes what: sums by party, and work and rooms that nobody has put a price on. */
export const findFinancing: Finder = (reading) =>
  reading.passages
    .flatMap((passage) => [
      ...(passage.cells ? fromRow(passage, reading) : fromSentences(passage, reading)),
      ...sharesIn(passage, reading),
    ])
    .filter((each, index, all) => all.findIndex((other) => keyOf(other) === keyOf(each)) === index)
    .map((proposal, index) => ({ ...proposal, path: `money.financing.${index}` }));

const keyOf = ({ value }: Proposal): string => JSON.stringify(value);

/** A row of a table of financiers: a party and a sum. */
function fromRow(passage: Passage, { names, parties }: Reading): Proposal[] {
  const { cells = [], head } = passage;
  if (!head || !lexicon.financierColumn.test(head[0] ?? '') || !passage.topics.includes('finansiering'))
    return [];
  const payer = names
    .find(cells[0] ?? '')
    .find(({ organisation }) => parties.some(({ id }) => id === organisation));
  const amount = cells
    .slice(1)
    .flatMap((cell) => readBareAmounts(cell))
    .at(-1);
  return payer && amount
    ? [propose('', toValue(payer.organisation, 'cash', amount.value), passage, passage.text, 'likely')]
    : [];
}

function fromSentences(passage: Passage, { names, parties }: Reading): Proposal[] {
  if (passage.kind === 'heading' || !isAboutMoney(passage)) return [];
  return sentencesOf(passage.text)
    .filter((sentence) => lexicon.contributes.test(sentence))
    .flatMap((sentence) =>
      clausesOf(sentence).flatMap((clause): Proposal[] => {
        const payer = names
          .find(clause)
          .find(({ organisation, unit }) => !unit && parties.some(({ id }) => id === organisation));
        if (!payer) return [];
        const after = clause.slice(payer.end);
        const amount = readAmounts(after).find(({ value }) => value >= 1000);
        const kind = amount
          ? 'cash'
          : lexicon.inTime.test(after)
            ? 'time'
            : lexicon.premises.test(after)
              ? 'premises'
              : undefined;
        return kind === undefined
          ? []
          : [
              propose(
                '',
                toValue(payer.organisation, kind, amount?.value ?? 'notMonetary'),
                passage,
                sentence,
                'likely',
              ),
            ];
      }),
    );
}

/** `varav h\u00E4lften finansieras av`: a share of what the public side pays, by whom where the archive knows the name. */
function sharesIn(passage: Passage, { names }: Reading): Proposal[] {
  return [...passage.text.matchAll(lexicon.shareOf)].flatMap(({ 0: written, groups = {} }): Proposal[] => {
    const payer = names.find(groups['payer'] ?? '')[0];
    const share = groups['percent'] === undefined ? 0.5 : Number(groups['percent']) / 100;
    if (!payer || !(share > 0 && share <= 1)) return [];
    const { organisation, unit } = payer;
    const value: Json = {
      payer: { organisation, ...(unit !== undefined && { unit }) },
      kind: 'cash',
      amount: 'notStated',
      share,
      of: 'publicCost',
      wording: written,
    };
    return [propose('', value, passage, written, 'likely')];
  });
}

const isAboutMoney = ({ topics, text }: Passage): boolean =>
  topics.some((topic) => moneyTopics.has(topic)) || lexicon.givesMoney.test(text);

const moneyTopics = new Set(['finansiering', 'budget', 'betalning']);

/** `F\u00F6reningen bidrar med tid och kommunen med lokaler`: each party has a clause of its own. */
const clausesOf = (sentence: string): string[] => sentence.split(lexicon.nextGiver);

const toValue = (organisation: string, kind: string, amount: number | string): Json => ({
  payer: { organisation },
  kind,
  amount,
});
