import { criteriaKeys } from '../../domain/grounds.ts';
import type { ProfileRow } from '../../domain/profile.ts';
import { agreementSections } from '../../text/agreement-sections.ts';
import { capital } from '../../text/capital.ts';
import { choices } from '../../text/choices.ts';
import { formatWhen } from '../../text/format-date.ts';
import { profileWords as words } from '../../text/profile-words.ts';
import { basisAt, makeRow, type ProfileSource } from './make-row.ts';

/** What the agreement rests on, and what usually tells a partnership from a purchase: the words of the record, no verdict. */
export function groundRows({ node }: ProfileSource): ProfileRow[] {
  const { decisions = [], criteria } = node.data;
  const anchor = agreementSections.grounds.id;
  const conflicts = decisions.flatMap(({ conflict }) => conflict ?? []);
  const decisionTexts = decisions.map(({ body, title, date }) =>
    [title, body, date && formatWhen(date)].filter(Boolean).join(', '),
  );
  return [
    makeRow('criteria', 'decisions', words.decisions, decisionTexts, { details: conflicts, anchor }),
    ...criteriaKeys.map((key) => {
      const index = criteria?.findIndex(({ criterion }) => criterion === key) ?? -1;
      const found = criteria?.[index];
      return makeRow(
        'criteria',
        key,
        capital(choices.criterion[key]),
        [found && capital(choices.criterionStatus[found.status])],
        {
          details: found?.text === undefined ? [] : [found.text],
          basis: found && basisAt(node, `criteria.${index}`),
        },
      );
    }),
  ];
}
