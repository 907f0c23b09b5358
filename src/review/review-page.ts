import type { WorkRecord } from '../importer/work-record.ts';
import { explainRemark } from '../importer/read/explain-reading.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { reviewWords as words } from '../text/review-words.ts';
import { absentHtml, itemHtml, removedHtml } from './item-html.ts';
import { problemsHtml, type Judgement } from './problems-html.ts';
import { nameLists } from './name-lists.ts';
import type { KnownNames } from './known-names.ts';
import type { Review } from './review-items.ts';
import { sourceHtml } from './source-html.ts';

/** Everything the page shows. */
export interface PageModel {
  id: string;
  title: string | undefined;
  review: Review;
  record: WorkRecord | undefined;
  judgements: readonly Judgement[];
  names: KnownNames;
  /** What is sent back with each answer: who asks, and which text was seen. */
  token: string;
  version: string;
  /** What became of the last answer, and where to go on. */
  said?: Said;
}

export interface Said {
  text: string;
  /** The answer was not saved. */
  isRefused: boolean;
  /** The value to go on with; nothing when all is answered. */
  next?: string | undefined;
  /** What was typed and refused, so that nothing has to be typed again. */
  typed?: { path: string; form: unknown; faults: readonly Judgement[] };
}

/** The page where a draft is compared with its document. It needs no script; the script only shows places and faults sooner. */
export function reviewPage(model: PageModel): string {
  const { id, title = words.untitled, review, record, judgements, said } = model;
  const { items, removed, missing } = review;
  const open = items.filter(({ isConfirmed }) => !isConfirmed);
  const section = (name: string, heading: string, parts: readonly string[], help = ''): string =>
    parts.length === 0
      ? ''
      : `<section aria-labelledby="${name}"><h2 id="${name}">${heading} (${parts.length})</h2>${help && `<p>${help}</p>`}${parts.join('')}</section>`;
  const itemsOf = (some: typeof items): string[] => some.map((item) => itemHtml(item, model));
  const places = [...items.map(({ path }) => path), ...missing];
  const done = items.filter(({ isConfirmed }) => isConfirmed);
  const main = [
    section('osakra', words.unsure, itemsOf(open.filter(({ isUnsure }) => isUnsure))),
    section('bekrafta', words.likely, itemsOf(open.filter(({ isUnsure }) => !isUnsure))),
    section(
      'saknas',
      words.missing,
      missing.map((field) => absentHtml(field, model)),
      words.missingHelp,
    ),
    section(
      'borttagna',
      words.removed,
      removed.map((proposal) => removedHtml(proposal, model)),
      words.removedHelp,
    ),
    section('bekraftade', record ? words.confirmed : words.stated, itemsOf(done)),
  ];
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(words.title(open.length, title))}</title>
<link rel="icon" href="/public/favicon.svg">
<link rel="stylesheet" href="/src/styles/tokens.css">
<link rel="stylesheet" href="/scripts/review/page/review.css">
<link rel="stylesheet" href="/scripts/review/page/document.css">
<script type="module" src="/scripts/review/page/review.js"></script>
</head>
<body>
<header>
<h1>${escapeHtml(words.heading(title))}</h1>
${said ? saidHtml(said) : ''}
<p id="progress" tabindex="-1"${said && !said.isRefused && said.next === undefined ? ' autofocus' : ''}>${statusOf(id, items.length, open, judgements, record)}</p>
${record ? `<p>${words.intro} <span class="quiet">${words.keys}</span></p>` : ''}
</header>
<div class="${record ? 'both' : 'one'}">
<main>
<section aria-labelledby="kontroll"><h2 id="kontroll">${words.check}</h2>${problemsHtml(judgements, places) || `<p>${words.checkGood}</p>`}</section>
${record ? noticesHtml(record, model.names) : ''}${main.join('\n')}
${nameLists(model.names)}</main>
${record ? `<aside id="text" tabindex="0" aria-labelledby="handling"><h2 id="handling">${words.openRecord}</h2>${sourceHtml(record.blocks)}</aside>` : ''}
</div>
</body>
</html>
`;
}

/** What is refused without anything typed has nothing else to go on with. */
const saidHtml = ({ text, isRefused, typed }: Said): string =>
  isRefused
    ? `<p id="said" class="refused" role="alert"${typed ? '' : ' tabindex="-1" autofocus'}>${escapeHtml(text)}</p>`
    : `<p id="said" class="said" role="status">${escapeHtml(text)}</p>`;

function statusOf(
  id: string,
  all: number,
  open: Review['items'],
  judgements: readonly Judgement[],
  record: WorkRecord | undefined,
): string {
  if (!record) return words.handMade;
  const progress = words.progress(all - open.length, all, open.filter(({ isUnsure }) => isUnsure).length);
  if (open.length > 0) return progress;
  const hasFaults = judgements.some(({ severity }) => severity === 'error');
  return `${progress} ${hasFaults ? words.faultsLeft : escapeHtml(words.allConfirmed(id))}`;
}

function noticesHtml({ remarks, organisations }: WorkRecord, names: KnownNames): string {
  const unknown = organisations.filter(({ id }) => !names['organisations']?.has(id));
  const list = (heading: string, lines: readonly string[]): string =>
    lines.length === 0
      ? ''
      : `<section><h2>${heading}</h2><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul></section>`;
  return [
    list(words.remarks, remarks.map(explainRemark)),
    list(
      words.organisations,
      unknown.map(({ name, id, nearest }) => words.unknownOrganisation(name, id, nearest)),
    ),
  ].join('');
}
