import type { AgreementNode } from '../../domain/archive.ts';
import type { Site } from '../../domain/site.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { html, type Html } from '../markup/html.ts';
import type { Section } from './agreement-view.ts';
import { mailAbout } from './mail-about.ts';

/** The sections of an agreement's page, each with a link to report an error in just that place. */
export const sectionList = (node: AgreementNode, site: Site, sections: readonly Section[]): Html =>
  html`${sections.map(
    ({ id, title, content }) =>
      html`<section id="${id}"><a class="tip" href="${mailAbout(node, site, id)}">${agreementPage.reportError}</a><h2>${title}</h2>${content}</section>`,
  )}`;
