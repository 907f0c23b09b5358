import type { AgreementKind, Held, WrittenAgreement } from '../domain/agreement.ts';
import type { DeadlineType } from '../domain/deadline.ts';
import type { EvidenceBasis } from '../domain/evidence.ts';
import type { ChoiceTexts } from '../domain/field-path.ts';
import type { CriterionKey } from '../domain/grounds.ts';
import type { Comparator, ParticipantKind } from '../domain/participants.ts';
import type { OtherRole, PartyRole } from '../domain/party.ts';
import type { IssueType } from '../domain/record-issue.ts';
import type { Collection } from '../domain/reference.ts';
import { moneyChoices } from './choices-money.ts';
import { organisationChoices } from './choices-organisation.ts';
import { personalDataChoices } from './choices-personal-data.ts';

type Choice<Path extends keyof ChoiceTexts<WrittenAgreement>> = ChoiceTexts<WrittenAgreement>[Path];
type Texts<Word extends string> = Record<Word, string>;

/** The reader's word for every fixed word of the schemas, lower case so that it can stand in a sentence. */
export const choices = {
  ...organisationChoices,
  ...personalDataChoices,
  ...moneyChoices,
  agreementKind: {
    agreement: 'avtal',
    amendment: 'ändring',
    extension: 'förlängning',
  } satisfies Texts<AgreementKind>,
  held: {
    fullText: 'hela avtalet',
    summaryOnly: 'bara en sammanfattning',
    mentioned: 'bara omnämnt',
  } satisfies Texts<Held>,
  titleSource: {
    stated: 'står i källan',
    fileName: 'från filnamnet',
    editorial: 'arkivets titel',
  } satisfies Choice<'titleSource'>,
  sourceKind: {
    agreement: 'avtal',
    memo: 'tjänsteskrivelse',
    decision: 'beslut',
    report: 'rapport',
    web: 'webbsida',
  } satisfies Choice<'sources.kind'>,
  sourceRole: {
    canonical: 'huvudkälla',
    variant: 'annan avskrift',
    secondHand: 'andrahandskälla',
  } satisfies Choice<'sources.role'>,
  yesNo: { yes: 'ja', no: 'nej', unknown: 'okänt' } satisfies Choice<'sources.signed'>,
  quality: {
    good: 'bra',
    damaged: 'skadad',
    unknown: 'okänd',
  } satisfies Choice<'sources.transcription.quality'>,
  evidenceBasis: {
    stated: 'står i källan',
    derived: 'uträknat',
    inferred: 'vår tolkning',
    editorial: 'arkivets val',
  } satisfies Texts<EvidenceBasis>,
  silence: { notStated: 'anges inte', withheld: 'uppgiften lämnas inte ut' },
  partyRole: {
    public: 'offentlig part',
    coPublic: 'ytterligare offentlig part',
    civil: 'idéburen part',
  } satisfies Texts<PartyRole>,
  otherRole: {
    subRecipient: 'får del av pengarna',
    evaluator: 'utvärderar',
    coFinancier: 'är med och betalar',
    referrer: 'anvisar deltagare',
    collaborator: 'samarbetar',
    network: 'ingår i nätverket',
    mentioned: 'nämns',
  } satisfies Texts<OtherRole>,
  rank: {
    primary: 'i första hand',
    secondary: 'i andra hand',
    later: 'senare',
  } satisfies Choice<'targetGroups.rank'>,
  participantKind: {
    target: 'mål',
    capacity: 'kapacitet',
    actual: 'utfall',
    context: 'bakgrund',
  } satisfies Texts<ParticipantKind>,
  comparator: {
    exactly: 'exakt',
    about: 'ungefär',
    atLeast: 'minst',
    atMost: 'högst',
    moreThan: 'mer än',
    lessThan: 'mindre än',
    barelyAbove: 'drygt',
  } satisfies Texts<Comparator>,
  per: {
    week: 'i veckan',
    month: 'i månaden',
    year: 'per år',
    period: 'under avtalstiden',
  } satisfies Choice<'participants.per'>,
  gender: {
    women: 'kvinnor',
    men: 'män',
    other: 'annat',
    notStated: 'inte uppdelat på kön',
  } satisfies Choice<'participants.gender'>,
  referralPath: {
    self: 'på eget initiativ',
    unit: 'genom en kommunal enhet',
    other: 'genom någon annan',
  } satisfies Choice<'referrals.path'>,
  goalLevel: { overall: 'övergripande mål', sub: 'delmål' } satisfies Choice<'goals.level'>,
  anchor: {
    start: 'avtalets början',
    end: 'avtalets slut',
  } satisfies Choice<'deadlines.due.relative.anchor'>,
  deadlineType: {
    interimReport: 'delrapport',
    finalReport: 'slutrapport',
    review: 'avstämning',
    extensionDialogue: 'samtal om förlängning',
    politicalDecision: 'politiskt beslut',
    renegotiation: 'omförhandling',
    payment: 'betalning',
    meeting: 'möte',
  } satisfies Texts<DeadlineType>,
  criterion: {
    civilInitiative: 'initiativet kommer från den idéburna sidan',
    politicalProgramme: 'ingår i ett politiskt program',
    notGrant: 'är inte ett vanligt bidrag',
    noMarket: 'det finns ingen marknad',
    bothContribute: 'alla parter bidrar',
    notDetailRegulated: 'är inte detaljstyrt',
    longTerm: 'är långsiktigt',
    jointFollowUp: 'följs upp gemensamt',
  } satisfies Texts<CriterionKey>,
  criterionStatus: {
    stated: 'står om avtalet',
    assertedGenerally: 'sägs allmänt',
    notStated: 'anges inte',
    contradicted: 'källan säger emot',
  } satisfies Choice<'criteria.status'>,
  extensionRule: {
    possible: 'möjlig, utan datum',
    possibleWithDate: 'möjlig, med datum',
    notPossible: 'inte möjlig',
  } satisfies Choice<'terms.extension.rule'>,
  exitRule: {
    leaveLastResort: 'parten får lämna som sista utväg',
    terminateUnlessRectified: 'avtalet får hävas om felet inte rättas',
    notice: 'uppsägning med viss tid',
  } satisfies Choice<'terms.exit.rule'>,
  disputeRule: {
    dialogueFirst: 'samtal först',
    court: 'domstol',
    arbitration: 'skiljenämnd',
  } satisfies Choice<'terms.dispute.rule'>,
  amendmentRule: {
    annexes: 'genom tilläggsbilagor',
    written: 'skriftligt',
  } satisfies Choice<'terms.amendments.rule'>,
  learningRule: {
    bothLearn: 'alla parter lär',
    onePartyLearns: 'en part lär',
  } satisfies Choice<'terms.learning.rule'>,
  issueType: {
    contradiction: 'motsägelse',
    transcription: 'avskriftsfel',
    arithmetic: 'räkning',
    timeLogic: 'tidsordning',
    missing: 'saknas',
    ambiguity: 'oklarhet',
    wording: 'ordval',
  } satisfies Texts<IssueType>,
  collection: {
    agreements: 'avtal',
    organisations: 'organisationer',
    themes: 'teman',
    'target-groups': 'målgrupper',
    'clause-topics': 'klausulämnen',
    'budget-categories': 'budgetkategorier',
  } satisfies Texts<Collection>,
} as const;
