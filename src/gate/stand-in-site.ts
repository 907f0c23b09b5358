import type { Site } from '../domain/site.ts';

/** Takes the place of a site.yaml with faults, so that the archive's own checks still run. Faults stop publishing, so no page ever shows it. */
export const standInSite: Site = {
  title: '-',
  description: '-',
  baseUrl: 'https://site.invalid/',
  publisher: { name: '-' },
  contact: 'contact@site.invalid',
  licence: { name: '-', url: 'https://site.invalid/' },
  accessibility: {
    actor: '-',
    service: '-',
    conformance: 'none',
    shortcomings: [],
    disproportionateBurden: [],
    outsideTheLaw: [],
    assessed: '1970-01-01',
    updated: '1970-01-01',
    method: 'self',
    methodText: '-',
    feedback: '-',
  },
  personalData: { controller: '-', contact: 'contact@site.invalid', text: '-' },
};
