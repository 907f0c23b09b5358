import type { WebSite, WithContext } from 'schema-dts';
import type { Site } from '../domain/site.ts';
import { layoutText } from '../text/layout.ts';
import { absolute, urls } from '../text/urls.ts';

/** The site as a whole, for its first page. */
export const websiteJsonLd = ({ title, description, baseUrl }: Site): WithContext<WebSite> => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: title,
  description,
  url: absolute(baseUrl, urls.home),
  inLanguage: layoutText.language,
});
