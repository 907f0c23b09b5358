import type { AgreementNode, Archive } from '../../domain/archive.ts';
import type { RenderedBody } from '../../markdown/render-body.ts';
import { agreementJsonLd } from '../../outputs/agreement-json-ld.ts';
import { layoutText } from '../../text/layout.ts';
import { absolute, urls } from '../../text/urls.ts';
import { filesOf } from '../frame/page-data.ts';
import type { PageView } from '../frame/page-facts.ts';
import { html } from '../markup/html.ts';
import { agreementView } from './agreement-view.ts';
import { aside } from './aside.ts';
import { picturesOf } from './pictures.ts';
import { sectionList } from './section-list.ts';

/** The page of an agreement. */
export function agreementPage(
  node: AgreementNode,
  { archive, body, today }: { archive: Archive; body: RenderedBody; today: string },
): PageView {
  const { data, municipality } = node;
  const path = urls.agreement(node.id);
  const { facts, sections, footnotes } = agreementView({
    node,
    archive,
    body,
    today,
    pictures: picturesOf(node),
  });
  return {
    title: data.title,
    description: data.lead,
    path,
    crumbs: [
      { label: layoutText.nav.agreements, href: urls.agreements },
      ...(municipality ? [{ label: municipality.data.name, href: urls.organisation(municipality.id) }] : []),
      { label: data.shortTitle ?? data.title },
    ],
    files: filesOf('agreement', node),
    jsonLd: agreementJsonLd(node, absolute(archive.site.baseUrl, path)),
    content: html`<h1>${data.title}</h1><p class="lead">${data.lead}</p>${facts}<div class="cols"><div>${sectionList(node, archive.site, sections)}${footnotes}</div>${aside(node, sections)}</div>`,
  };
}
