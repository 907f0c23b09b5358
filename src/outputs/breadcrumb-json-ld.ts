import type { BreadcrumbList, WithContext } from 'schema-dts';

/** The way to a page, for those who show search results. The last step is the page itself. */
export const breadcrumbJsonLd = (
  steps: readonly { name: string; url?: string | undefined }[],
): WithContext<BreadcrumbList> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name,
    ...(url !== undefined && { item: url }),
  })),
});
