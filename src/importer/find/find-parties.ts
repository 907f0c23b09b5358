import { nearest } from '../../domain/nearest.ts';
import { sideOf } from '../../domain/organisation.ts';
import { lexicon } from '../../text/import-lexicon.ts';
import type { FoundOrganisation, Proposal } from '../proposal.ts';
import { NameIndex } from './name-index.ts';
import { partyCandidates, type Candidate } from './party-candidates.ts';
import { evidenceFrom } from './propose.ts';
import type { Context, FoundParty, Passage } from './reading.ts';

/** Who makes the agreement, and every name that the rest of the document may call them by. */
export interface PartiesFound {
  parties: FoundParty[];
  organisations: FoundOrganisation[];
  proposals: Proposal[];
  names: NameIndex;
}

/** Parties are read first: who promises and pays can be told only when they are known. */
export function findParties(passages: readonly Passage[], context: Context): PartiesFound {
  const names = new NameIndex(context.organisations);
  const merged = mergeById(partyCandidates(passages, names, context), context);
  const found = merged.map(({ id, all }) => toParty(id, all, context, names));
  for (const { party, all } of found)
    addNames(
      names,
      party,
      all,
      found.map((each) => each.party),
    );
  return {
    parties: found.map(({ party }) => party),
    organisations: found.map(({ organisation }) => organisation),
    proposals: found.map(({ proposal }, index) => ({ ...proposal, path: `parties.${index}` })),
    names,
  };
}

function mergeById(
  candidates: readonly Candidate[],
  { toSlug }: Context,
): { id: string; all: Candidate[] }[] {
  const byId = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const id = candidate.organisation ?? toSlug(candidate.name);
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), candidate]);
  }
  return [...byId].map(([id, all]) => ({ id, all }));
}

function toParty(id: string, all: readonly Candidate[], context: Context, names: NameIndex) {
  const [first] = all as [Candidate];
  const data = context.organisations.get(id);
  const side = data ? sideOf(data.kind) : lexicon.publicWords.test(first.name) ? 'public' : 'civil';
  const isPublic = side === 'public';
  const units = all
    .flatMap(({ around }) => names.find(around))
    .flatMap(({ organisation, unit }) => (organisation === id && unit ? [unit] : []));
  const evidence = evidenceFrom(first.passage, first.around);
  const party: FoundParty = { id, name: first.name, isPublic, isKnown: data !== undefined };
  const near = data ? undefined : nearest(first.name, namesOfArchive(context));
  const organisation: FoundOrganisation = {
    id,
    isKnown: party.isKnown,
    name: first.name,
    ...(near !== undefined && { nearest: near }),
    evidence,
  };
  const proposal: Proposal = {
    path: '',
    value: {
      organisation: id,
      role: isPublic ? 'public' : 'civil',
      ...(units.length > 0 && { units: [...new Set(units)] }),
      ...(data?.name !== first.name && data && { asWritten: first.name }),
    },
    evidence,
    confidence: data ? (first.isListed ? 'sure' : 'likely') : first.isListed ? 'likely' : 'unsure',
  };
  return { party, organisation, proposal, all };
}

const namesOfArchive = ({ organisations }: Context): string[] =>
  [...organisations.values()].flatMap(({ name, variants = [] }) => [name, ...variants]);

/** What a party is called further on: its own name, a short form, and ”kommunen” where there is only one. */
function addNames(
  names: NameIndex,
  party: FoundParty,
  all: readonly Candidate[],
  parties: readonly FoundParty[],
): void {
  const isOnly = parties.filter(({ isPublic }) => isPublic === party.isPublic).length === 1;
  const words = party.name.replace(/!$/, '').split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const generic = lexicon.genericNames[party.isPublic ? 'public' : 'civil'];
  const endings = lexicon.articles.map((article) => `${last.toLowerCase()}${article}`);
  const definite = lexicon.organisationWords.test(last) || endings.length === 0 ? endings : [];
  const short = words.length > 1 && lexicon.organisationWords.test(first) ? words.slice(1).join(' ') : '';
  const beforePlace = / i \p{Lu}\p{L}+$/u.test(party.name) ? party.name.replace(/ i \p{Lu}\p{L}+$/u, '') : '';
  const aliases = all.flatMap(({ around }) => lexicon.alias.exec(around)?.[1] ?? []);
  const own = generic.filter(
    (word) =>
      isOnly ||
      (parties.filter(({ name }) => isCalled(name, word)).length === 1 && isCalled(party.name, word)),
  );
  for (const name of [party.isKnown ? '' : party.name, short, beforePlace, ...definite, ...aliases, ...own]) {
    if (name.length > 3) names.add(name, party.id);
  }
}

/** `Stiftelsen Ljuset` is called the foundation, and `Region Norr` the region. */
const isCalled = (name: string, word: string): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((each) => each.length > 4 && (each === word || word.startsWith(each)));
