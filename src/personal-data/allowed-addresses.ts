import type { Site } from '../domain/site.ts';

/** The addresses of functions and not of people, as the publisher has listed them. */
export function allowedAddresses(site: Site): ReadonlySet<string> {
  const addresses = [
    site.contact,
    site.personalData.contact,
    site.security?.contact,
    ...(site.functionAddresses ?? []),
  ];
  return new Set(addresses.flatMap((address) => address?.toLowerCase() ?? []));
}
