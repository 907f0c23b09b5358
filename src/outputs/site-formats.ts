import { formatWords } from '../text/format-words.ts';
import { urls } from '../text/urls.ts';
import type { Format } from './format.ts';
import { toModelText } from './to-model-text.ts';
import { toRobots } from './to-robots.ts';
import { toSecurityText } from './to-security-text.ts';
import { toSitemap } from './to-sitemap.ts';

/** Small files that programs look for at fixed places. */
export const siteFormats: readonly Format<'archive'>[] = [
  {
    id: 'sitemap',
    label: formatWords.sitemap,
    subject: 'archive',
    mediaType: 'application/xml',
    extension: '.xml',
    urlOf: () => urls.sitemap,
    render: toSitemap,
  },
  {
    id: 'robots',
    label: formatWords.robots,
    subject: 'archive',
    mediaType: 'text/plain',
    extension: '.txt',
    urlOf: () => urls.robots,
    render: ({ site }) => toRobots(site),
  },
  {
    id: 'security-text',
    label: formatWords.securityText,
    subject: 'archive',
    mediaType: 'text/plain',
    extension: '.txt',
    urlOf: () => urls.securityText,
    appliesTo: ({ site }) => site.security !== undefined,
    render: ({ site }) => toSecurityText(site),
  },
  {
    id: 'model-text',
    label: formatWords.modelText,
    subject: 'archive',
    mediaType: 'text/plain',
    extension: '.txt',
    urlOf: () => urls.modelText,
    render: toModelText,
  },
];
