import { editWords as words } from '../../../src/text/edit-words.ts';
import type { FileCheck } from '../check-file.ts';
import type { PageState } from '../preview-site.ts';
import { ask, savedChannel } from './local-folder.ts';

const find = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(selector);
  return found;
};
const form = find<HTMLIFrameElement>('#form');
const check = find('#check');
const preview = find<HTMLIFrameElement>('#preview');
const link = find<HTMLAnchorElement>('#open');
const token = find<HTMLMetaElement>('meta[name=editor-token]').content;

interface Answer extends FileCheck {
  page: PageState;
}

let shown: string | undefined;
let asked = 0;

/** Show what the check says of a file, and its page. Only the latest question is answered. */
async function show(path: string): Promise<void> {
  shown = path;
  const question = ++asked;
  check.replaceChildren(paragraph(words.checking));
  try {
    const response = await ask(`/redigera/kontroll?fil=${encodeURIComponent(path)}`, token);
    const answer = (await response.json()) as Answer;
    if (question === asked) showAnswer(path, answer);
  } catch {
    if (question === asked) check.replaceChildren(paragraph(words.stopped));
  }
}

function showAnswer(path: string, { problems, otherErrors, isDraft, page }: Answer): void {
  const list = document.createElement('ul');
  list.append(
    ...problems.map(({ severity, field, what, fix }) => {
      const item = document.createElement('li');
      const kind = document.createElement('strong');
      kind.textContent = `${words.severities[severity]}: `;
      item.append(kind, `${field && `${field}: `}${what} ${words.fix}: ${fix}`);
      return item;
    }),
  );
  const address = pageOf(path);
  check.replaceChildren(
    ...(isDraft ? [paragraph(words.isDraft)] : []),
    problems.length > 0 ? list : paragraph(words.good),
    ...(otherErrors > 0 ? [paragraph(words.others(otherErrors))] : []),
    ...(address && page !== 'shown' ? [paragraph(words.pages[page])] : []),
  );
  const url = address && page === 'shown' ? `${preview.dataset['origin']}${address}` : undefined;
  [preview.hidden, link.hidden] = [!url, !url];
  if (page === 'building') setTimeout(() => shown === path && void show(path), 2000);
  if (!url) return;
  link.href = url;
  preview.src = url;
}

/** Where the site shows what the file is about. */
function pageOf(path: string): string | undefined {
  const [, folder, id] = /^(agreements|organisations)\/(.+)\.\w+$/.exec(path) ?? [];
  if (folder === 'agreements') return `/avtal/${id}/`;
  return folder === 'organisations' ? `/parter/${id}/` : undefined;
}

/** The file that is open in the form, by the form's own address. */
function fileOf(hash: string): string | undefined {
  const [, collection, id] = /^#\/collections\/([\w-]+)\/entries\/([\w-]+)/.exec(hash) ?? [];
  if (collection === 'agreements') return `agreements/${id}.mdx`;
  if (collection === 'organisations' || collection === 'withdrawn') return `${collection}/${id}.yaml`;
  if (collection === 'vocabulary') return `vocabulary/${id}.yaml`;
  return collection === 'site' ? 'site.yaml' : undefined;
}

const paragraph = (text: string): HTMLParagraphElement =>
  Object.assign(document.createElement('p'), { textContent: text });

// A frame tells nobody where it goes.
setInterval(() => {
  const path = fileOf(form.contentWindow?.location.hash ?? '');
  if (path !== undefined && path !== shown) void show(path);
}, 300);
new BroadcastChannel(savedChannel).addEventListener('message', ({ data }) => void show(String(data)));
// Another program may have changed the file meanwhile.
window.addEventListener('focus', () => shown !== undefined && void show(shown));
