import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected } from '../../src/audit/audit-output.ts';
import { distinctTexts } from '../../src/audit/distinct-texts.ts';
import type { Forbidden } from '../../src/audit/forbidden.ts';
import type { Checked } from '../../src/gate/check-content.ts';
import { publishedReader } from '../../src/gate/read-published.ts';
import { fileOf, urls } from '../../src/text/urls.ts';
import { gonePages } from '../../src/views/gone/gone-pages.ts';
import type { BuildJob } from './build-job.ts';
import { unpack } from './unpack.ts';

/** What the audit is to know of a site: which addresses must answer, and what must be in no byte of it. */
export function expectedOf({ checked, content, out }: BuildJob): Expected {
  const { site, agreements, mentioned, organisations } = checked.archive;
  const agreementPages = [...agreements, ...mentioned].map(({ id }) => urls.agreement(id));
  const tombstones = gonePages(checked.archive).map(({ path }) => path);
  return {
    baseUrl: site.baseUrl,
    pages: [
      ...fixedPages,
      ...agreementPages,
      ...organisations.map(({ id }) => urls.organisation(id)),
      ...tombstones,
    ],
    closed: {
      // A number is the list's next page, not an agreement.
      pattern: new RegExp(`^${urls.agreements}(?!\\d+/$)[^/]+/$`),
      addresses: new Set([...agreementPages, ...tombstones]),
    },
    forbidden: [...unpublished(checked, content, out), ...machinePaths(content)],
    allowed: checked.cleared,
    unpack,
  };
}

const fixedPages = [
  urls.home,
  urls.agreements,
  urls.organisations,
  urls.themes,
  urls.money,
  urls.calendar,
  urls.followUp,
  urls.quality,
  urls.changes,
  urls.clauses,
  urls.compare,
  urls.search,
  urls.about,
  urls.method,
  urls.accessibility,
  urls.personalData,
  urls.notFound,
];

/** What stands in a draft, or in an agreement that has been withdrawn, and in nothing that is published. */
function unpublished(checked: Checked, content: string, out: string): Forbidden[] {
  const withdrawn = checked.archive.withdrawn.flatMap(({ kind, id, file }) => {
    const text = kind === 'agreement' ? standingText(out, id) : undefined;
    return text === undefined ? [] : [{ code: 'withdrawn' as const, id, file, text }];
  });
  const hidden = [...checked.drafts.map((draft) => ({ code: 'draft' as const, ...draft })), ...withdrawn];
  if (hidden.length === 0) return [];
  const published = publishedTexts(checked, content);
  return hidden.flatMap(({ code, id, file, text }) => {
    const own = distinctTexts(text, published);
    // A tombstone stands at the address of what was withdrawn; a draft has none.
    const all = code === 'draft' ? [urls.agreement(id), ...own] : own;
    return all.map((each): Forbidden => ({ code, text: each, of: file }));
  });
}

function publishedTexts({ files }: Checked, content: string): string[] {
  const read = publishedReader(content, files);
  return files
    .filter(({ path }) => /\.(?:mdx|yaml)$/.test(path))
    .map(({ path }) => new TextDecoder().decode(read(path)));
}

/** What an agreement says on the site that still stands. */
function standingText(out: string, id: string): string | undefined {
  const file = join(out, fileOf(urls.agreementFile(id, '.json')));
  if (!existsSync(file)) return undefined;
  const { data, text } = JSON.parse(readFileSync(file, 'utf8')) as StandingAgreement;
  return [data.title, data.lead, text].join('\n');
}

interface StandingAgreement {
  data: { title: string; lead: string };
  text: string;
}

/** Paths so short that they could stand in any text are not looked for. */
const machinePaths = (content: string): Forbidden[] =>
  [process.cwd(), content]
    .filter((path) => path.split(/[\\/]/).filter(Boolean).length > 1)
    .map((path): Forbidden => ({ code: 'machine', text: path, of: path }));
