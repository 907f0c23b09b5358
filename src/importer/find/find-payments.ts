import { moneyLexicon as lexicon } from '../../text/import-money-lexicon.ts';
import { timeLexicon } from '../../text/import-time-lexicon.ts';
import type { Json, Proposal } from '../proposal.ts';
import { toWhen } from './find-deadlines.ts';
import { propose } from './propose.ts';
import { readAmounts } from './read-amounts.ts';
import { readTimes, type TimeRead } from './read-times.ts';
import type { Finder, Passage } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** When money is paid, how much of it, and on what condition where the sentence says so. */
export const findPayments: Finder = ({ passages }) =>
  passages
    .filter(({ kind, topics }) => kind !== 'heading' && topics[0] !== 'bakgrund')
    .flatMap((passage) =>
      sentencesOf(passage.text)
        .filter(isPayment)
        .flatMap((sentence) => readPayments(sentence, passage)),
    )
    .map((proposal, index) => ({ ...proposal, path: `money.payments.${index}` }));

const isPayment = (sentence: string): boolean =>
  lexicon.paid.test(sentence) && !lexicon.repays.test(sentence) && !lexicon.unusedRepay.test(sentence);

function readPayments(sentence: string, passage: Passage): Proposal[] {
  const times = readTimes(sentence);
  const count = instalmentsIn(sentence);
  return times.map((time, index): Proposal => {
    const around = aroundTime(sentence, times, index);
    const amount = readAmounts(around).find(({ value }) => value >= 1000);
    const share = amount ? undefined : shareIn(around, count);
    const value: Json = {
      due: toWhen(time),
      ...(amount && { amount: amount.value }),
      ...(share !== undefined && { share }),
      ...(lexicon.requisition.test(sentence) && { onRequisition: true }),
    };
    return propose('', value, passage, sentence, 'likely');
  });
}

/** What is said of one payment stands between the time before it and its own. */
function aroundTime(sentence: string, times: readonly TimeRead[], index: number): string {
  const from = times[index - 1]?.end ?? 0;
  return sentence.slice(from, times[index]?.end);
}

function shareIn(text: string, instalments: number | undefined): number | undefined {
  if (lexicon.half.test(text)) return 0.5;
  const percent = Number(lexicon.percent.exec(text)?.[1]);
  if (percent > 0 && percent <= 100) return percent / 100;
  return instalments === undefined ? undefined : Math.round(1e4 / instalments) / 1e4;
}

function instalmentsIn(sentence: string): number | undefined {
  const word = lexicon.instalments.exec(sentence)?.[1]?.toLowerCase();
  const count = word === undefined ? Number.NaN : (timeLexicon.smallNumbers[word] ?? Number(word));
  return count > 1 ? count : undefined;
}

/** Prices per person or thing that the document itself states. */
export const findUnitPrices: Finder = ({ passages }) =>
  passages
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((passage) =>
      readAmounts(passage.text).flatMap(({ value, index, end, written }): Proposal[] => {
        const unit = lexicon.perUnit.exec(passage.text.slice(index, end + 40));
        if (!unit || unit.index > written.length) return [];
        const per = (unit[1] ?? '').split(' ')[0] ?? '';
        return [
          propose(
            '',
            { amount: value, per },
            passage,
            sentencesOf(passage.text).find((each) => each.includes(written)) ?? written,
            'likely',
          ),
        ];
      }),
    )
    .map((proposal, index) => ({ ...proposal, path: `money.unitPrices.${index}` }));
