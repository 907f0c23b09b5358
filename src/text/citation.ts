import type { AgreementNode } from '../domain/archive.ts';
import { agreementPage } from './agreement-page.ts';
import { listWords } from './list-words.ts';

/** How to refer to an agreement's page in running text. The day is that of the publication referred to. */
export const citation = (
  { data, parties }: AgreementNode,
  publisher: string,
  day: string,
  address: string,
): string =>
  agreementPage.cite.text(
    data.title,
    listWords(parties.map(({ organisation }) => organisation.data.name)),
    publisher,
    day,
    address,
  );
