import type { Archive } from '../../domain/archive.ts';
import type { PageKind, Withdrawn } from '../../domain/withdrawn.ts';
import { formatDay } from '../../text/format-date.ts';
import { gonePage as words } from '../../text/gone-page.ts';
import { absolute, lastingAddress, urls } from '../../text/urls.ts';
import type { PageView } from '../frame/page-facts.ts';
import { factList } from '../markup/fact-list.ts';
import { html } from '../markup/html.ts';

/** What answers on every address where something was published once: why it is gone, or where it is now. */
export function gonePages(archive: Archive): PageView[] {
  const aliases = [...archive.agreementById.values()].flatMap(({ id, data }) =>
    (data.aliases ?? []).map((alias) => movedPage('agreement', alias, id, archive)),
  );
  const withdrawn = archive.withdrawn.map((each) =>
    each.replacedBy === undefined
      ? withdrawnPage(each, archive)
      : movedPage(each.kind, each.id, each.replacedBy, archive),
  );
  // An agreement that keeps an old name answers for it, also where a withdrawal does.
  const taken = new Set(aliases.map(({ path }) => path));
  return [...aliases, ...withdrawn.filter(({ path }) => !taken.has(path))];
}

/** The place of a page that has been withdrawn. Nothing that stood on it is said here, not even its title. */
function withdrawnPage({ kind, id, reason, date, decision }: Withdrawn, { site }: Archive): PageView {
  const { turn } = words;
  const facts = factList([
    [words.reason, words.because(reason)],
    [words.decision, decision],
    [words.date, formatDay(date)],
  ]);
  const title = words.titles[kind];
  return {
    title,
    description: words.description,
    path: lastingAddress(kind, id),
    isUnlisted: true,
    content: html`<h1>${title}</h1><p class="lead">${words.lead}</p>${facts}<h2>${turn.title}</h2><p>${turn.ask} <a href="mailto:${site.contact}">${site.contact}</a>.${kind === 'agreement' && ` ${turn.document}`}</p><p><a href="${urls.changes}">${turn.changes}</a></p>`,
  };
}

/** A page that leads on by itself, with a link for who is not led. */
function movedPage(kind: PageKind, id: string, to: string, { site }: Archive): PageView {
  const { title, description, lead } = words.moved;
  const address = lastingAddress(kind, to);
  return {
    title,
    description,
    path: lastingAddress(kind, id),
    isUnlisted: true,
    movedTo: address,
    content: html`<h1>${title}</h1><p class="lead">${lead}</p><p><a href="${address}">${absolute(site.baseUrl, address)}</a></p>`,
  };
}
