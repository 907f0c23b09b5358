import type { Agreement } from './agreement.ts';
import type { BodyFacts, Clause } from './body-facts.ts';
import type { Deadline, FollowUp } from './deadline.ts';
import type { History } from './history.ts';
import type { Interval } from './interval.ts';
import type { Money } from './money.ts';
import type { Organisation, Side, Unit } from './organisation.ts';
import type { OtherOrganisation, OtherRole, Party, PartyRole } from './party.ts';
import type { Problem } from './problem.ts';
import type { Span } from './resolve-when.ts';
import type { Site } from './site.ts';
import type { StatusFacts } from './status.ts';
import type { Term } from './vocabulary.ts';
import type { Withdrawn } from './withdrawn.ts';

/** Everything, with every link followed once and both ways. Pages, files, feeds and search are views of it. */
export interface Archive {
  site: Site;
  /** The agreements we hold in full or in summary, by id. */
  agreements: readonly AgreementNode[];
  /** Partnerships that another document only mentions: never counted as agreements. */
  mentioned: readonly AgreementNode[];
  organisations: readonly OrganisationNode[];
  agreementById: ReadonlyMap<string, AgreementNode>;
  organisationById: ReadonlyMap<string, OrganisationNode>;
  /** By every name and variant, folded as by `foldName`. */
  organisationByName: ReadonlyMap<string, OrganisationNode>;
  municipalities: readonly OrganisationNode[];
  themes: readonly TermNode[];
  targetGroups: readonly TermNode[];
  clauseTopics: readonly ClauseTopicNode[];
  clauseTopicById: ReadonlyMap<string, ClauseTopicNode>;
  budgetCategories: ReadonlyMap<string, Term>;
  chains: readonly Chain[];
  /** What has been published and when, from the log of publications. */
  history: History;
  /** What stands in the place of pages that were published and are not any more. */
  withdrawn: readonly Withdrawn[];
}

export interface AgreementNode {
  id: string;
  file: string;
  data: Agreement;
  body: BodyFacts;
  span: Span;
  statusFacts: StatusFacts;
  parties: readonly PartyNode[];
  others: readonly OtherNode[];
  municipality: OrganisationNode | undefined;
  themes: readonly TermNode[];
  targetGroups: readonly TermNode[];
  predecessors: readonly ChainLink[];
  successors: readonly ChainLink[];
  chain: Chain | undefined;
  amends: readonly AgreementNode[];
  amendments: readonly AgreementNode[];
  deadlines: readonly DeadlineNode[];
  /** The public side's sum: the budget of the period, or the yearly cost where that is what is stated. */
  publicMoney: Money | undefined;
  totalValue: Money | undefined;
  related: readonly AgreementNode[];
  /** What the record shows about the document's own sums and dates. */
  notes: readonly Problem[];
}

export interface PartyNode {
  organisation: OrganisationNode;
  role: PartyRole;
  side: Side;
  units: readonly UnitNode[];
  written: Party;
}

export interface OtherNode {
  organisation: OrganisationNode;
  role: OtherRole;
  units: readonly UnitNode[];
  written: OtherOrganisation;
}

/** A step in a chain: the other agreement and the whole months between the two, negative where they overlap. */
export interface ChainLink {
  agreement: AgreementNode;
  gapMonths: number | undefined;
  note: string | undefined;
}

/** Agreements that follow each other, oldest first. */
export interface Chain {
  id: string;
  agreements: readonly AgreementNode[];
}

export interface DeadlineNode {
  deadline: Deadline;
  agreement: AgreementNode;
  due: Interval | undefined;
  responsible: readonly OrganisationNode[];
  followUp: FollowUp | undefined;
}

export interface OrganisationNode {
  id: string;
  file: string;
  data: Organisation;
  side: Side;
  units: readonly UnitNode[];
  parent: OrganisationNode | undefined;
  children: readonly OrganisationNode[];
  /** Agreements by the role the organisation has in them. A role is never mixed with another. */
  roles: readonly Role[];
  /** Partnerships it is said to be a party to, of which we hold nothing. */
  mentionedIn: readonly AgreementNode[];
  /** Sums of the agreements it is a party to, kept apart by what they are. */
  totals: readonly Total[];
}

export interface Role {
  role: PartyRole | OtherRole;
  agreements: readonly AgreementNode[];
}

/** A sum of like money, the agreements behind it, and whether some of it is shared with another party. */
export interface Total {
  money: Money;
  agreements: readonly AgreementNode[];
  shared: boolean;
}

export interface UnitNode {
  id: string;
  unit: Unit;
  organisation: OrganisationNode;
  parent: UnitNode | undefined;
  /** Agreements where it acts for its organisation as a party. */
  agreements: readonly AgreementNode[];
  /** Agreements that name it in another role or as a way in. */
  namedIn: readonly AgreementNode[];
}

export interface TermNode {
  term: Term;
  agreements: readonly AgreementNode[];
  totals: readonly Total[];
}

export interface ClauseTopicNode {
  term: Term;
  clauses: readonly { agreement: AgreementNode; clause: Clause }[];
  /** Full-text agreements whose published text does not mention the topic. */
  silent: readonly AgreementNode[];
}
