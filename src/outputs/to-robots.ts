import type { Site } from '../domain/site.ts';
import { absolute, urls } from '../text/urls.ts';

/** Everybody may read everything: that is what the site is for. */
export const toRobots = ({ baseUrl }: Site): string =>
  `User-agent: *
Disallow:

Sitemap: ${absolute(baseUrl, urls.sitemap)}
`;
