import type { Answer } from '../../search/search-session.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import { make } from './make.ts';

/** What the search did with the words, and what to try instead. */
export function answerLines({ told, plan }: Answer, texts: SearchTexts, action = ''): Node[] {
  const lines = told.length > 0 ? [make('p', {}, told.join(' '))] : [];
  if (plan.suggestions.length === 0) return lines;
  const items = plan.suggestions.map((query) => {
    const href = `${action}?${new URLSearchParams({ q: query })}`;
    return make('li', {}, make('a', { href }, query));
  });
  return [...lines, make('p', {}, `${texts.suggestions}:`), make('ul', { class: 'suggestions' }, ...items)];
}
