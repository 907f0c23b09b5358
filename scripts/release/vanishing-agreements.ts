import { readMarker, type SiteMarker } from './site-marker.ts';

/** The agreements that stand published and would not any more, where there would be fewer than before. */
export function vanishingAgreements(out: string, next: SiteMarker): string[] {
  const standing = readMarker(out)?.agreements ?? [];
  const staying = new Set(next.agreements);
  return standing.length > staying.size ? standing.filter((id) => !staying.has(id)) : [];
}
