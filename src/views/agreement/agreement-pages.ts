import type { AgreementNode, Archive } from '../../domain/archive.ts';
import type { RenderedBody } from '../../markdown/render-body.ts';
import { urls } from '../../text/urls.ts';
import type { PageMaker } from '../frame/page-maker.ts';
import { agreementPage } from './agreement-page.ts';

/** The pages of all agreements, also of those that are only mentioned. */
export const agreementPages = (
  archive: Archive,
  bodies: ReadonlyMap<string, RenderedBody>,
  today: string,
): PageMaker[] =>
  [...archive.agreements, ...archive.mentioned].map((node) => ({
    path: urls.agreement(node.id),
    make: () => agreementPage(node, { archive, body: bodyOf(node, bodies), today }),
  }));

function bodyOf({ id, file }: AgreementNode, bodies: ReadonlyMap<string, RenderedBody>): RenderedBody {
  const body = bodies.get(id);
  if (!body) throw new Error(`The text of ${file} was not rendered when it was checked.`);
  return body;
}
