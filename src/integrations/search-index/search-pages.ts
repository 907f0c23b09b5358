import type { AgreementNode, Archive, OrganisationNode, UnitNode } from '../../domain/archive.ts';
import { toRow } from '../../domain/to-row.ts';
import type { Term } from '../../domain/vocabulary.ts';
import { urls } from '../../text/urls.ts';
import { formatPeriod } from '../../text/format-date.ts';
import { formatBasis, formatMoney } from '../../text/format-money.ts';
import { commitmentOf, searchKeys as keys, searchKinds } from '../../text/search-kinds.ts';
import { statusWords } from '../../text/status-words.ts';

export type SearchKind = keyof typeof searchKinds;

/** A page that can be searched: where it lies, and what the archive knows about it besides its text. */
export interface SearchPage {
  url: string;
  kind: SearchKind;
  /** The names it is found by, whole. */
  names: readonly string[];
  /** The names it mentions, of those it is not about. */
  mentions: readonly string[];
  /** Organisation numbers of those it is about. */
  organisationNumbers: readonly string[];
  /** Shown with a hit and searched, by key. */
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  sorts: Readonly<Record<string, string>>;
  /** Headings of places that have none of their own, by anchor. */
  titles: ReadonlyMap<string, string>;
}

const proseUrls = [urls.about, urls.method, urls.accessibility, urls.personalData];

/** Every page that can be searched: agreements, parties, units, themes, clauses and the site's own prose. Lists stay out. */
export const searchPages = (archive: Archive, today: string): SearchPage[] => [
  ...[...archive.agreements, ...archive.mentioned].map((node) => agreementPage(node, today)),
  ...archive.organisations.map(organisationPage),
  ...archive.organisations.flatMap(({ units }) => units.map(unitPage)),
  ...archive.themes.map(({ term }) => termPage('theme', urls.theme(term.id), term)),
  ...archive.clauseTopics.map(({ term }) => termPage('clause', urls.clauseTopic(term.id), term)),
  ...proseUrls.map((url) => ({ ...bare('prose', url), names: [] })),
];

function agreementPage(node: AgreementNode, today: string): SearchPage {
  const { id, data, municipality, parties, others, publicMoney, span, themes, targetGroups, body } = node;
  const row = toRow(node, today);
  const organisations = parties.map(({ organisation }) => organisation);
  const names = organisations.map((organisation) => organisation.data.name);
  // Those an agreement may come to be for are found by the words of its own text.
  const later = new Set(
    data.targetGroups?.flatMap(({ rank, group }) => (rank === 'later' ? [group.id] : [])),
  );
  const terms = [...themes, ...targetGroups].map(({ term }) => term).filter(({ id }) => !later.has(id));
  const partyNames = new Map(organisations.map((organisation) => [organisation.id, organisation.data.name]));
  return {
    ...bare('agreement', urls.agreement(id)),
    names: [...titlesOf(data), ...organisations.flatMap(withParent).flatMap(namesOf)],
    mentions: others.flatMap(({ organisation }) => withParent(organisation)).flatMap(namesOf),
    organisationNumbers: organisations.flatMap(numberOf),
    meta: {
      [keys.parties]: names.join(', '),
      [keys.period]: formatPeriod(span),
      [keys.year]: row.years.join(' '),
      ...(publicMoney && { [keys.money]: `${formatMoney(publicMoney)} ${formatBasis(publicMoney)}` }),
      [keys.alsoCalled]: [...terms.flatMap(wordsFor), ...organisations.flatMap(addressOf)].join(', '),
    },
    filters: {
      [keys.kind]: [searchKinds.agreement],
      [keys.municipality]: municipality ? [municipality.data.name] : [],
      [keys.party]: names,
      [keys.theme]: themes.map(({ term }) => term.label),
      [keys.year]: row.years,
      [keys.state]: [statusWords[row.state]],
    },
    sorts: {
      ...(row.start && { [keys.start]: row.start }),
      ...(row.periodOre !== undefined && { [keys.periodMoney]: sortable(row.periodOre) }),
      ...(row.yearOre !== undefined && { [keys.yearMoney]: sortable(row.yearOre) }),
    },
    titles: new Map(
      body.commitments.map(({ anchor, party }) => [anchor, commitmentOf(partyNames.get(party) ?? party)]),
    ),
  };
}

/** What an agreement is called, also without what stands after the colon. */
const titlesOf = ({ title, shortTitle }: AgreementNode['data']): string[] =>
  [title, shortTitle ?? title].flatMap((name) => [name, name.split(/[:\u2013]/)[0] ?? name]);

function organisationPage(organisation: OrganisationNode): SearchPage {
  const { data } = organisation;
  return {
    ...bare('organisation', urls.organisation(organisation.id)),
    names: namesOf(organisation),
    organisationNumbers: numberOf(organisation),
    meta: { [keys.alsoCalled]: namesOf(organisation).slice(1).join(', ') },
    filters: { [keys.kind]: [searchKinds.organisation], [keys.party]: [data.name] },
  };
}

function unitPage({ id, unit, organisation }: UnitNode): SearchPage {
  const others = [...(unit.variants ?? []), unit.abbreviation?.expanded ?? ''].filter(Boolean);
  return {
    ...bare('organisation', urls.unit(organisation.id, id)),
    names: [unit.name, ...others],
    meta: { [keys.parties]: organisation.data.name, [keys.alsoCalled]: others.join(', ') },
    filters: { [keys.kind]: [searchKinds.organisation], [keys.party]: [organisation.data.name] },
  };
}

function termPage(kind: 'theme' | 'clause', url: string, term: Term): SearchPage {
  return {
    ...bare(kind, url),
    meta: { [keys.alsoCalled]: (term.alternatives ?? []).join(', ') },
    filters: { [keys.kind]: [searchKinds[kind]], ...(kind === 'theme' && { [keys.theme]: [term.label] }) },
  };
}

const bare = (kind: SearchKind, url: string): SearchPage => ({
  url,
  kind,
  names: [],
  mentions: [],
  organisationNumbers: [],
  meta: {},
  filters: { [keys.kind]: [searchKinds[kind]] },
  sorts: {},
  titles: new Map(),
});

const namesOf = ({ data }: OrganisationNode): string[] =>
  [data.name, ...(data.variants ?? []), data.abbreviation?.expanded ?? ''].filter(Boolean);

const withParent = (organisation: OrganisationNode): OrganisationNode[] =>
  organisation.parent ? [organisation, ...withParent(organisation.parent)] : [organisation];

const addressOf = ({ data: { address } }: OrganisationNode): string[] =>
  address ? [address.street ?? '', address.postal ?? ''].filter(Boolean) : [];

const numberOf = ({ data }: OrganisationNode): string[] =>
  data.organisationNumber === 'notStated' ? [] : [data.organisationNumber];

const wordsFor = ({ label, alternatives = [] }: Term): string[] => [label, ...alternatives];

/** Padded, so that numbers and letters sort alike. */
const sortable = (ore: number): string => String(ore).padStart(15, '0');
