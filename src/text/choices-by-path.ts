import type { WrittenAgreement } from '../domain/agreement.ts';
import type { ChoiceTexts } from '../domain/field-path.ts';
import type { WrittenOrganisation } from '../domain/organisation.ts';
import type { WrittenSite } from '../domain/written.ts';
import type { WrittenWithdrawal } from '../domain/withdrawn.ts';
import { choices } from './choices.ts';
import { withdrawnChoices } from './choices-withdrawn.ts';
import type { RecordKind } from './fields.ts';

const at = <const Path extends string, Texts>(paths: readonly Path[], texts: Texts): Record<Path, Texts> =>
  Object.fromEntries(paths.map((path) => [path, texts])) as Record<Path, Texts>;

const agreement = {
  titleSource: choices.titleSource,
  kind: choices.agreementKind,
  held: choices.held,
  period: choices.silence,
  'sources.kind': choices.sourceKind,
  'sources.role': choices.sourceRole,
  'sources.transcription.quality': choices.quality,
  'parties.role': choices.partyRole,
  'others.role': choices.otherRole,
  'targetGroups.rank': choices.rank,
  ...at(['participants.kind', 'participants.orKind'], choices.participantKind),
  ...at(['participants.comparator', 'intensity.comparator'], choices.comparator),
  ...at(['participants.per', 'intensity.per', 'money.lines.calculation.per'], choices.per),
  ...at(['participants.gender', 'followUps.metrics.gender'], choices.gender),
  'referrals.path': choices.referralPath,
  'goals.level': choices.goalLevel,
  'money.vat': choices.vat,
  ...at(['money.total.basis', 'money.publicCost.basis', 'money.totalValue.basis'], choices.moneyBasis),
  ...at(
    [
      'others.amount',
      'money.total.amount',
      'money.publicCost.amount',
      'money.totalValue.amount',
      'money.lines.amount',
      'money.lines.calculation.rate',
      'money.financing.amount',
      'money.payments.amount',
      'money.unitPrices.amount',
    ],
    choices.amountState,
  ),
  'money.financing.kind': choices.contributionKind,
  'money.financing.of': choices.figureKind,
  'money.unusedFunds.rule': choices.unusedFundsRule,
  'money.repayment.causes': choices.repaymentCause,
  'deadlines.type': choices.deadlineType,
  ...at(['sources.signed', 'followUps.received'], choices.yesNo),
  'criteria.criterion': choices.criterion,
  'criteria.status': choices.criterionStatus,
  'terms.extension.rule': choices.extensionRule,
  'terms.exit.rule': choices.exitRule,
  'terms.dispute.rule': choices.disputeRule,
  'terms.amendments.rule': choices.amendmentRule,
  'terms.learning.rule': choices.learningRule,
  'redactions.by': choices.redactedBy,
  'redactions.kinds': choices.redactionKind,
  'redactions.ground': choices.redactionGround,
  'personalData.kind': choices.contactKind,
  'personalData.ground': choices.personalDataGround,
  'issues.type': choices.issueType,
  ...at(
    [
      'asOf.relative.anchor',
      'sources.dated.relative.anchor',
      'sources.obtained.relative.anchor',
      'period.start.relative.anchor',
      'period.end.relative.anchor',
      'money.payments.due.relative.anchor',
      'deadlines.due.relative.anchor',
      'followUps.date.relative.anchor',
      'followUps.covers.relative.anchor',
      'followUps.deviations.from.relative.anchor',
      'followUps.deviations.to.relative.anchor',
      'decisions.date.relative.anchor',
      'signatures.date.relative.anchor',
    ],
    choices.anchor,
  ),
} satisfies ChoiceTexts<WrittenAgreement>;

const organisation = {
  kind: choices.organisationKind,
  'units.kind': choices.unitKind,
  ...at(['abbreviation.basis', 'units.abbreviation.basis'], choices.abbreviationBasis),
  'register.status': choices.yesNo,
} satisfies ChoiceTexts<WrittenOrganisation>;

const site = {
  'accessibility.conformance': choices.conformance,
  'accessibility.method': choices.assessmentMethod,
  'publisher.type': choices.publisherType,
} satisfies ChoiceTexts<WrittenSite>;

const withdrawn = {
  kind: withdrawnChoices.pageKind,
  reason: withdrawnChoices.reason,
} satisfies ChoiceTexts<WrittenWithdrawal>;

/** The reader's words for the fixed words of each field. A new word in a schema does not compile until it is here. */
export const choicesByPath: Record<RecordKind, Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  agreement,
  organisation,
  site,
  withdrawn,
  vocabulary: {},
  compounds: {},
};
