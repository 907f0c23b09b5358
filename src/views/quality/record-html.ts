import type { RecordQuality } from '../../domain/quality-overview.ts';
import type { Agreement } from '../../domain/agreement.ts';
import type { RecordGap } from '../../domain/record-gaps.ts';
import type { RecordIssue } from '../../domain/record-issue.ts';
import { capital } from '../../text/capital.ts';
import { explainProblem } from '../../text/explain-problem.ts';
import { gapText, qualityPage } from '../../text/quality-page.ts';
import { linkAgreement } from '../agreement/links.ts';
import { emptyHtml, html, type Html } from '../markup/html.ts';
import { letterFor } from './letter.ts';

const { record: words, kinds } = qualityPage;

/** One record: what is to be said about it, and a letter that asks for what is missing. */
export function recordHtml({ agreement, gaps }: RecordQuality): Html {
  const { data, body, notes, id } = agreement;
  const missing = [...new Set(body.missing)];
  const items = [
    ...plainGaps(gaps),
    ...(missing.length > 0 ? [itemOf(kinds.named, missing)] : []),
    ...gaps.flatMap((gap) => (gap.kind === 'issue' ? [issueItem(gap.issue, data)] : [])),
    ...notes.map((note) => itemOf(kinds.note, [explainProblem(note, 'sv').what])),
  ];
  const list = items.length > 0 ? html`<ul class="bare">${items}</ul>` : html`<p>${words.nothing}</p>`;
  return html`<section class="record" id="${id}"><h3>${linkAgreement(agreement)}</h3><p class="q">${capital(words.held[data.held])}</p>${list}${letterHtml(agreement)}</section>`;
}

/** Gaps of one kind stand together. */
const plainGaps = (gaps: readonly RecordGap[]): Html[] =>
  [...Map.groupBy(gaps, ({ kind }) => kind)].flatMap(([kind, same]) =>
    kind === 'issue' ? [] : [itemOf(kinds[kind], textsOf(same))],
  );

const textsOf = (gaps: readonly RecordGap[]): string[] => gaps.flatMap((gap) => gapText(gap) ?? []);

function issueItem({ type, text, source }: RecordIssue, { sources }: Agreement): Html {
  const found = sources.find(({ id }) => id === source);
  return itemOf(kinds[`issue.${type}`], [text], found && words.source(found.title));
}

const itemOf = (kind: string, texts: readonly string[], source?: string): Html =>
  html`<li><span class="gap">${kind}</span>${texts.length > 0 && `: ${texts.join('; ')}`}${source !== undefined && html` <span class="q">${source}</span>`}</li>`;

function letterHtml(agreement: RecordQuality['agreement']): Html {
  const letter = letterFor(agreement);
  if (!letter) return emptyHtml;
  return html`<details><summary>${words.letter(letter.documents)}</summary><p class="q">${words.howTo}</p><copy-text><pre class="letter">${letter.text}</pre><button class="copy" type="button" hidden>${words.copy}</button><p role="status" data-copied="${words.copied}" data-refused="${words.refused}"></p></copy-text></details>`;
}
