import type { AgreementNode } from '../../domain/archive.ts';
import type { Site } from '../../domain/site.ts';
import { agreementPage } from '../../text/agreement-page.ts';

/** A letter to the publisher about one place on an agreement's page: the subject names the agreement and the section by their lasting addresses. */
export const mailAbout = ({ id }: AgreementNode, { contact }: Site, section?: string): string =>
  `mailto:${contact}?subject=${agreementPage.errorSubject}%20${id}${section === undefined ? '' : `%23${section}`}`;
