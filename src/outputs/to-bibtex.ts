import type { AgreementNode, Archive } from '../domain/archive.ts';
import { absolute, urls } from '../text/urls.ts';

/** A reference to an agreement for reference managers. The parties stand as authors, whole, so that no name is turned about. */
export function toBibtex({ site, history }: Archive, { id, data, parties }: AgreementNode): string {
  const day = history.byAgreement.get(id)?.[0]?.date;
  const fields = {
    title: whole(data.title),
    author: parties.map(({ organisation }) => whole(organisation.data.name)).join(' and '),
    howpublished: escape(site.title),
    ...(day !== undefined && { year: day.slice(0, 4), date: day }),
    url: absolute(site.baseUrl, urls.agreement(id)),
    language: 'swedish',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

const whole = (text: string): string => `{${escape(text)}}`;

const escape = (text: string): string =>
  text
    .replace(/\\/g, '\u0000')
    .replace(/[&%$#_{}]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}')
    .replaceAll('\u0000', '\\textbackslash{}');
