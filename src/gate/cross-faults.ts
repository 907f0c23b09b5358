import { findBodyFaults } from './body-references.ts';
import type { ContentFile } from './content-files.ts';
import { findDateFaults } from './dates.ts';
import { findImageFaults } from './images.ts';
import { findLinkFaults } from './links.ts';
import { findNumberFault, findOrganisationFaults } from './organisation-faults.ts';
import { goneAddresses } from './lasting-pages.ts';
import type { ContentReading } from './read-content.ts';
import { findDuplicates, findReferenceFaults } from './references.ts';
import { findReserved } from './reserved-names.ts';

/** Add to every file what can only be judged when all have been read. */
export function addCrossFaults(content: ContentReading, files: readonly ContentFile[]): void {
  const { known, site } = content;
  for (const { data, faults } of content.vocabularies) {
    const ids = data?.terms.map(({ id }) => id) ?? [];
    faults.push(...findDuplicates(ids, 'terms'), ...findReserved(ids, 'terms'));
  }
  const number = site?.data?.publisher.organisationNumber;
  if (number !== undefined)
    site?.faults.push(...findNumberFault(number, ['publisher', 'organisationNumber']));
  for (const { data, faults } of content.organisations) {
    if (data) faults.push(...findOrganisationFaults(data, known));
  }
  addToAgreements(content, files);
}

function addToAgreements(content: ContentReading, files: readonly ContentFile[]): void {
  const { agreements, known } = content;
  const gone = goneAddresses(content);
  const images = new Set(files.filter(({ kind }) => kind === 'image').map(({ path }) => path));
  const anchors = new Map(
    agreements.flatMap((reading) => (reading.anchors ? [[reading.file.id, reading.anchors]] : [])),
  );
  for (const { file, data, body, faults, found } of agreements) {
    if (data) faults.push(...findReferenceFaults(data, known), ...findDateFaults(data));
    if (!body) continue;
    if (data) found.push(...findBodyFaults(data, body, known));
    found.push(
      ...findLinkFaults(file.id, body, { known, anchors, gone }),
      ...findImageFaults(file.path, body, images, known.propose),
    );
  }
}
