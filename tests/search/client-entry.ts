/** All that a browser needs to plan a search and run it over Pagefind. */
export { openVocabulary } from '../../src/search/open-vocabulary.ts';
export { plan } from '../../src/search/planner.ts';
export { prepareLexicon } from '../../src/search/prepare-lexicon.ts';
export { runPlan } from '../../src/search/run-plan.ts';
export { searchLexicon } from '../../src/text/search-lexicon.ts';
