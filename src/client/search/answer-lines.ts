import type { Plan } from '../../search/plan.ts';
import { tellSaid } from '../../search/tell-said.ts';
import { nothingSaid, searchSaid } from '../../text/search-said.ts';
import { searchPage as words } from '../../text/search-page.ts';
import { el, type Tree } from '../compare/tree.ts';

/** What the search did with the words, and what to try instead. */
export function answerLines({ said, unknown, suggestions }: Plan, hasFound: boolean, action = ''): Tree {
  const sentences = said.map((each) => tellSaid(each, searchSaid));
  if (unknown.length > 0 && !hasFound) sentences.push(nothingSaid(unknown));
  return [
    sentences.length > 0 && el('p', {}, sentences.join(' ')),
    suggestions.length > 0 && [
      el('p', {}, `${words.suggestions}:`),
      el(
        'ul',
        { class: 'suggestions' },
        suggestions.map((query) =>
          el('li', {}, el('a', { href: `${action}?${new URLSearchParams({ q: query })}` }, query)),
        ),
      ),
    ],
  ];
}
