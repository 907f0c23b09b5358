import type { AgreementNode, Archive } from './archive.ts';
import { noHistory } from './history.ts';
import { indexNames } from './index-names.ts';
import { indexClauses, indexTerms, termNodes } from './index-terms.ts';
import { linkAgreement } from './link-agreements.ts';
import { linkChains } from './link-chains.ts';
import { linkOrganisations } from './link-organisations.ts';
import { linkRoles } from './link-roles.ts';
import type { Problem } from './problem.ts';
import { recordNotes } from './record-notes.ts';
import { relateAgreements } from './relate-agreements.ts';
import type { Sources } from './sources.ts';

/** Follow every link, once and both ways; what cannot be followed becomes a problem, not an exception. */
export function buildArchive(sources: Sources): { archive: Archive; problems: Problem[] } {
  const problems: Problem[] = [];
  const organisations = linkOrganisations(sources.organisations, problems);
  const themes = termNodes(sources.vocabularies.themes);
  const targetGroups = termNodes(sources.vocabularies['target-groups']);
  const lookup = { organisations, themes, targetGroups, problems };

  const byId = new Map(sources.agreements.map((source) => [source.id, linkAgreement(source, lookup)]));
  const chains = linkChains(byId, problems);
  const all = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const agreements = all.filter(({ data }) => data.held !== 'mentioned');
  const mentioned = all.filter(({ data }) => data.held === 'mentioned');

  linkRoles(agreements, mentioned, organisations);
  indexTerms(agreements, (agreement) => agreement.themes);
  indexTerms(agreements, (agreement) => agreement.targetGroups);
  const clauseTopics = indexClauses(sources.vocabularies['clause-topics'], agreements, problems);
  relateAgreements(agreements);
  for (const node of all) node.notes = recordNotes(node);
  problems.push(...all.flatMap(({ notes }) => notes));

  const archive: Archive = {
    site: sources.site,
    agreements,
    mentioned,
    organisations: [...organisations.values()],
    agreementById: byId,
    organisationById: organisations,
    organisationByName: indexNames(organisations.values(), problems),
    municipalities: [...new Set(agreements.flatMap(({ municipality }: AgreementNode) => municipality ?? []))],
    themes: [...themes.values()],
    targetGroups: [...targetGroups.values()],
    clauseTopics: [...clauseTopics.values()],
    clauseTopicById: clauseTopics,
    budgetCategories: new Map(sources.vocabularies['budget-categories'].map((term) => [term.id, term])),
    chains,
    history: sources.history ?? noHistory,
    withdrawn: sources.withdrawn ?? [],
  };
  return { archive, problems };
}
