/** Where names lead. The page gives the patterns, so that addresses are joined in one place of the project only. */
export interface Addresses {
  agreement: (id: string) => string;
  organisation: (id: string) => string;
}

/** Addresses from patterns such as `/avtal/:id/`. */
export function readAddresses({ agreement = '', organisation = '' }: DOMStringMap): Addresses {
  const fill =
    (pattern: string) =>
    (id: string): string =>
      pattern.replace(':id', encodeURIComponent(id));
  return { agreement: fill(agreement), organisation: fill(organisation) };
}
