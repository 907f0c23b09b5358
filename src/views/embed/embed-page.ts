import type { AgreementNode } from '../../domain/archive.ts';
import type { FigureKind } from '../../domain/money-block.ts';
import type { Site } from '../../domain/site.ts';
import { contentSecurityPolicy } from '../../outputs/security-headers.ts';
import { agreementPage } from '../../text/agreement-page.ts';
import { capital } from '../../text/capital.ts';
import { embedWords as words } from '../../text/embed-words.ts';
import { formatSpan } from '../../text/format-date.ts';
import { formatAmount, formatBasis, formatMoneyKind } from '../../text/format-money.ts';
import { layoutText } from '../../text/layout.ts';
import { listWords } from '../../text/list-words.ts';
import { absolute, urls } from '../../text/urls.ts';
import { factList } from '../markup/fact-list.ts';
import { html, joinHtml, type Html } from '../markup/html.ts';

/** A card about an agreement to show on another site: a whole page without menu, so light that thousands cost little. */
export function embedPage(node: AgreementNode, site: Site): string {
  const { id, data, parties, span } = node;
  const address = absolute(site.baseUrl, urls.agreement(id));
  const link = (label: string, href: string): Html => html`<a href="${href}" target="_top">${label}</a>`;
  const names = parties.map(({ organisation }) => organisation.data.name);
  const facts = factList([
    [agreementPage.facts.between, capital(listWords(names))],
    [agreementPage.facts.period, capital(formatSpan(span))],
    [agreementPage.facts.money, moneyOf(node)],
  ]);
  return html`<!doctype html><html lang="${layoutText.language}"><head><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(true)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title(data.title)}</title><meta name="description" content="${words.description(data.title)}"><meta name="robots" content="noindex"><link rel="canonical" href="${address}"><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="${urls.embedStyle}"></head><body><main><h1>${link(data.title, urls.agreement(id))}</h1><p>${data.lead}</p>${facts}<p>${link(words.more, urls.agreement(id))}. ${words.from} ${link(site.title, urls.home)}.</p></main></body></html>`
    .text;
}

/** Every sum with what it is; sums of different kinds stand on lines of their own. */
function moneyOf({ data }: AgreementNode): Html | string {
  const lines = kinds.flatMap((kind) => {
    const figure = data.money?.[kind];
    return figure
      ? `${capital(formatMoneyKind({ kind }))}: ${formatAmount(figure.amount)} ${formatBasis(figure)}`
      : [];
  });
  return lines.length > 0 ? joinHtml(lines, html`<br>`) : capital(agreementPage.notStated);
}

const kinds = ['total', 'publicCost', 'totalValue'] as const satisfies readonly FigureKind[];
