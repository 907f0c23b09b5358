import type { Site } from '../domain/site.ts';

/** The address that stands for the licence among machines: a Creative Commons licence has one, whatever page explains it. */
export const licenceAddress = ({ licence }: Site): string =>
  licence.url.replace(/^https:(\/\/creativecommons\.org\/.+\/)(?:(?:deed|legalcode)[.\w-]*)?$/, 'http:$1');
