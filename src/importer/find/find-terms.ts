import { clauseLexicon as lexicon } from '../../text/import-clause-lexicon.ts';
import { moneyLexicon } from '../../text/import-money-lexicon.ts';
import type { Json, Proposal } from '../proposal.ts';
import { clip, propose } from './propose.ts';
import type { Finder, Passage } from './reading.ts';
import { sentencesOf } from './sentences.ts';

/** Standard terms by what they say: extension, exit, dispute, changes, learning. The text is the document's own. */
export const findTerms: Finder = ({ passages }) => {
  const spoken = passages.filter(({ kind }) => kind !== 'heading');
  return Object.entries(lexicon.terms).flatMap(([term, rules]): Proposal[] => {
    const hits = spoken.flatMap((passage) =>
      rules.flatMap(([rule, pattern]) => hitOf(passage, rule, pattern)),
    );
    const [first] = hits;
    if (!first) return [];
    const { passage, text } = first;
    const rule =
      first.rule === 'possible' && hasDeadline(hits.map((hit) => hit.passage))
        ? 'possibleWithDate'
        : first.rule;
    const others = [
      ...new Map(hits.filter((hit) => hit.rule !== first.rule).map((hit) => [hit.rule, hit])).values(),
    ];
    const proposal = propose(
      `terms.${term}`,
      { rule, text: clip(text, 4000) },
      passage,
      text,
      others.length > 0 ? 'unsure' : 'likely',
    );
    const alternatives = others.map((hit) => ({
      value: { rule: hit.rule, text: hit.text } as Json,
      evidence: propose('', '', hit.passage, hit.text, 'likely').evidence,
    }));
    return [{ ...proposal, ...(alternatives.length > 0 && { alternatives }) }];
  });
};

function hitOf(
  passage: Passage,
  rule: string,
  pattern: RegExp,
): { rule: string; passage: Passage; text: string }[] {
  const whole = passage.cells ? passage.text : undefined;
  const text =
    whole !== undefined
      ? pattern.test(whole)
        ? whole
        : undefined
      : sentencesOf(passage.text).find((each) => pattern.test(each));
  return text === undefined ? [] : [{ rule, passage, text }];
}

const hasDeadline = (passages: readonly Passage[]): boolean =>
  passages.some(({ text }) =>
    sentencesOf(text).some((each) => lexicon.hasDeadline.test(each) && lexicon.extends.test(each)),
  );

/** What becomes of money that is left, and when money is to be paid back. */
export const findMoneyRules: Finder = ({ passages }) => {
  const sentences = passages
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((passage) => sentencesOf(passage.text).map((text) => ({ passage, text })));
  const unused = sentences.find(
    ({ text, passage }) =>
      (moneyLexicon.unused.test(text) || passage.topics[0] === 'oanvanda-medel') &&
      !moneyLexicon.terminated.test(text) &&
      (moneyLexicon.unusedRepay.test(text) || moneyLexicon.unusedReuse.test(text)),
  );
  const repaid = sentences.filter(({ text }) => moneyLexicon.repays.test(text) && text !== unused?.text);
  const causes = new Set(repaid.flatMap(({ text }) => causesIn(text)));
  const [first] = repaid.filter(({ text }) => causesIn(text).length > 0);
  return [
    ...(unused
      ? [
          propose(
            'money.unusedFunds',
            { rule: unusedRule(unused.text), text: unused.text },
            unused.passage,
            unused.text,
            'likely',
          ),
        ]
      : []),
    ...(first
      ? [
          propose(
            'money.repayment',
            {
              causes: [...causes],
              text: repaid
                .filter(({ text }) => causesIn(text).length > 0)
                .map(({ text }) => text)
                .join(' '),
            },
            first.passage,
            first.text,
            'likely',
          ),
        ]
      : []),
  ];
};

function unusedRule(text: string): string {
  const [repay, reuse] = [moneyLexicon.unusedRepay.test(text), moneyLexicon.unusedReuse.test(text)];
  return repay && reuse ? 'repayOrReuse' : repay ? 'repay' : 'reuse';
}

const causesIn = (text: string): string[] => [
  ...(moneyLexicon.terminated.test(text) ? ['termination'] : []),
  ...(moneyLexicon.leaves.test(text) ? ['leaving'] : []),
  ...(moneyLexicon.misuse.test(text) ? ['misuse'] : []),
];
