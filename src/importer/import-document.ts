import type { Known } from '../personal-data/find-contacts.ts';
import { wordsOfName } from '../personal-data/find-names.ts';
import { lexicon } from '../text/import-lexicon.ts';
import type { Block, Remark, SourceDocument } from './document.ts';
import { findAges } from './find/find-ages.ts';
import { findBudgetLines } from './find/find-budget-lines.ts';
import { findDeadlines } from './find/find-deadlines.ts';
import { findFinancing } from './find/find-financing.ts';
import { findAttachments, findDecisions, findJournalNumber } from './find/find-grounds.ts';
import { findTargetGroups, findThemes } from './find/find-groups.ts';
import { findMoney } from './find/find-money.ts';
import { findParticipants } from './find/find-participants.ts';
import { findParties } from './find/find-parties.ts';
import { findPayments, findUnitPrices } from './find/find-payments.ts';
import { findPeriod } from './find/find-period.ts';
import { findRedactions } from './find/find-redactions.ts';
import { findMoneyRules, findTerms } from './find/find-terms.ts';
import { findKind, findTitle } from './find/find-title.ts';
import { isOverview } from './find/is-overview.ts';
import { maskDocument } from './find/mask-personal-data.ts';
import { withNumbers } from './find/organisation-numbers.ts';
import { toPassages } from './find/passages.ts';
import type { Context, Finder, Reading } from './find/reading.ts';
import { planBody, type BodyPart } from './plan-body.ts';
import type { FoundOrganisation, LeftOut, Proposal } from './proposal.ts';

/** A document as the importer understands it. Personal data is gone from all of it. */
export interface Imported {
  blocks: Block[];
  remarks: Remark[];
  /** It lists several agreements, which belong in a table: then only its title and number are read. */
  isOverview: boolean;
  proposals: Proposal[];
  organisations: FoundOrganisation[];
  leftOut: LeftOut[];
  body: BodyPart[];
}

/** Read what a document says. Pure: the same document and archive give the same answer. */
export function importDocument(
  document: SourceDocument,
  context: Context,
  addresses: ReadonlySet<string> = new Set(),
): Imported {
  const known = knownWords(document, context, addresses);
  const { blocks, leftOut } = maskDocument(document.blocks, known);
  const passages = toPassages({ blocks });
  const overview = isOverview(passages);
  const { parties, proposals, organisations, names } = findParties(passages, context);
  const reading: Reading = { passages, names, parties, context };
  const found = (overview ? fewFinders : finders).flatMap((find) => find(reading));
  return {
    blocks,
    remarks: document.remarks,
    isOverview: overview,
    proposals: overview ? found : [...found, ...proposals],
    organisations: overview ? [] : withNumbers(organisations, passages, names, context),
    leftOut,
    body: planBody(blocks, reading),
  };
}

const fewFinders: readonly Finder[] = [findTitle, findJournalNumber];

const finders: readonly Finder[] = [
  findTitle,
  findKind,
  findJournalNumber,
  findPeriod,
  findThemes,
  findTargetGroups,
  findAges,
  findParticipants,
  findMoney,
  findBudgetLines,
  findFinancing,
  findPayments,
  findUnitPrices,
  findMoneyRules,
  findDeadlines,
  findDecisions,
  findTerms,
  findAttachments,
  findRedactions,
];

/** Words that belong to no person: the archive's names, and those of parties whose names say that they are organisations. */
export function knownWords(
  document: Pick<SourceDocument, 'blocks'>,
  context: Context,
  addresses: ReadonlySet<string>,
): Known {
  const { parties } = findParties(toPassages(document), context);
  const names = [
    ...[...context.organisations.values()].flatMap(({ name, variants = [], units = [], address }) => [
      name,
      ...variants,
      address?.street,
      address?.postal,
      ...units.flatMap((unit) => [unit.name, ...(unit.variants ?? [])]),
    ]),
    ...Object.values(context.vocabularies).flatMap((terms) => terms.map(({ label }) => label)),
    ...parties.filter(({ name }) => lexicon.organisationWords.test(name)).map(({ name }) => name),
  ];
  return {
    addresses,
    words: new Set(names.flatMap((name) => (name === undefined ? [] : wordsOfName(name)))),
  };
}
