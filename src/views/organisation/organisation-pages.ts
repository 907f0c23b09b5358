import type { Archive } from '../../domain/archive.ts';
import { urls } from '../../text/urls.ts';
import type { AgreementLists } from '../agreement-lists.ts';
import type { PageMaker } from '../frame/page-maker.ts';
import { organisationPage } from './organisation-page.ts';

/** The pages of all organisations. */
export const organisationPages = (archive: Archive, lists: AgreementLists): PageMaker[] =>
  archive.organisations.map((organisation) => ({
    path: urls.organisation(organisation.id),
    make: () => organisationPage(organisation, { archive, lists }),
  }));
