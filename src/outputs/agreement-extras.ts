import { formatWords } from '../text/format-words.ts';
import { urls } from '../text/urls.ts';
import type { Format } from './format.ts';
import { toBibtex } from './to-bibtex.ts';

/** A reference to an agreement, for reference managers. */
export const agreementBibtex: Format<'agreement'> = {
  id: 'agreement-bibtex',
  label: formatWords.bibtex,
  subject: 'agreement',
  mediaType: 'application/x-bibtex',
  extension: '.bib',
  urlOf: ({ id }) => urls.agreementFile(id, '.bib'),
  render: (node, { archive }) => toBibtex(archive, node),
};

/** A card about an agreement. What we only know of by name has nothing to show. */
export const agreementCard: Format<'agreement'> = {
  id: 'agreement-card',
  label: formatWords.embed,
  subject: 'agreement',
  mediaType: 'text/html',
  extension: 'index.html',
  urlOf: ({ id }) => `${urls.embed(id)}index.html`,
  appliesTo: ({ data }) => data.held !== 'mentioned',
  render: (node, { cardOf }) => cardOf(node),
};
