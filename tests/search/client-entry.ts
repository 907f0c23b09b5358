/** All that a browser needs to plan a search, run it over Pagefind and choose what to show. */
export { choosePages } from '../../src/search/choose-pages.ts';
export { countChoices } from '../../src/search/count-choices.ts';
export { openSearch } from '../../src/search/open-search.ts';
export { showPage } from '../../src/search/show-page.ts';
export { tellSaid } from '../../src/search/tell-said.ts';
