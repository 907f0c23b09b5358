import type { BreadcrumbList, WithContext } from 'schema-dts';
import type { Site } from '../../domain/site.ts';
import { breadcrumbJsonLd } from '../../outputs/breadcrumb-json-ld.ts';
import { absolute, urls } from '../../text/urls.ts';
import type { PageFacts } from './page-facts.ts';

/** The way to a page for search engines. The first page, and a page that nobody should find, have none. */
export function wayJsonLd(
  { title, path, crumbs = [], isUnlisted }: PageFacts,
  { baseUrl }: Site,
): WithContext<BreadcrumbList> | undefined {
  if (path === urls.home || isUnlisted) return undefined;
  const steps = crumbs.length > 0 ? crumbs : [{ label: title, href: undefined }];
  return breadcrumbJsonLd(
    steps.map(({ label, href }) => ({ name: label, url: href && absolute(baseUrl, href) })),
  );
}
