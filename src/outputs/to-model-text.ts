import type { AgreementNode, Archive } from '../domain/archive.ts';
import { dataPage } from '../text/data-page.ts';
import { formatPeriod } from '../text/format-date.ts';
import { layoutText } from '../text/layout.ts';
import { modelText as words } from '../text/model-text.ts';
import { absolute, urls } from '../text/urls.ts';

/** What the site holds and how it must be read, for programs that read text (llms.txt). */
export function toModelText({ site, agreements, mentioned }: Archive): string {
  const link = (name: string, path: string, about: string): string =>
    `- [${name}](${absolute(site.baseUrl, path)}): ${about}`;
  const list = (nodes: readonly AgreementNode[]): string[] =>
    nodes
      .slice(0, mostListed)
      .map(({ id, data, span }) => link(data.title, urls.agreementFile(id, '.md'), formatPeriod(span)));
  const { nav } = layoutText;
  return `${[
    `# ${site.title}`,
    `> ${site.description}`,
    `## ${words.rules}`,
    words.ruleList.map((rule) => `- ${rule}`).join('\n'),
    `## ${words.data}`,
    [
      link(dataPage.title, urls.data, dataPage.description),
      link(dataPage.whole, urls.dataFile('arkiv.json'), dataPage.wholeText),
    ].join('\n'),
    `## ${words.agreements}`,
    list(agreements).join('\n'),
    ...(mentioned.length > 0 ? [`## ${words.mentioned}`, list(mentioned).join('\n')] : []),
    `## ${words.overviews}`,
    [nav.money, nav.calendar, nav.clauses]
      .map((name, at) => `- [${name}](${absolute(site.baseUrl, overviews[at] ?? urls.home)})`)
      .join('\n'),
  ].join('\n\n')}\n`;
}

/** A text that nobody reads to the end helps nobody: the rest is in the data. */
const mostListed = 500;
const overviews = [urls.money, urls.calendar, urls.clauses];
