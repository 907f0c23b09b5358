import type { ProfileRow } from '../../domain/profile.ts';
import { agreementSections } from '../../text/agreement-sections.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { listWords } from '../../text/list-words.ts';
import { profileWords as words } from '../../text/profile-words.ts';
import { basisAt, makeRow, silenceIn, type ProfileSource } from './make-row.ts';

/** What happens to money that is left over, and when money must be paid back. */
export function moneyRuleRows({ node }: ProfileSource): ProfileRow[] {
  const { unusedFunds, repayment } = node.data.money ?? {};
  const anchor = agreementSections.money.id;
  const silence = silenceIn(node);
  const causes = repayment?.causes.map((cause) => choices.repaymentCause[cause]);
  return [
    makeRow(
      'money',
      'unused',
      words.unused,
      [unusedFunds && capital(choices.unusedFundsRule[unusedFunds.rule])],
      {
        silence,
        details: unusedFunds ? [unusedFunds.text] : [],
        anchor,
        basis: basisAt(node, 'money.unusedFunds'),
      },
    ),
    makeRow('money', 'repayment', words.repayment, [causes && words.causes(listWords(causes))], {
      silence,
      details: repayment ? [repayment.text] : [],
      anchor,
      basis: basisAt(node, 'money.repayment'),
    }),
  ];
}
