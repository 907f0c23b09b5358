import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { agreementSchema } from '../../src/domain/agreement.ts';
import { readYaml } from '../../src/frontmatter/read-frontmatter.ts';
import type { Block } from '../../src/importer/document.ts';
import { toDraft } from '../../src/importer/draft/to-draft.ts';
import { importDocument } from '../../src/importer/import-document.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { renderBody } from '../../src/markdown/render-body.ts';
import { allDocuments } from './documents/all-documents.ts';
import { randomDocument } from './random-document.ts';
import { testContext } from './test-context.ts';

const origin = { sha256: 'ab'.repeat(32) };
const imported = (blocks: Block[]) => importDocument({ format: 'txt', remarks: [], blocks }, testContext);
const draftOf = (blocks: Block[]): string => toDraft(imported(blocks), origin);

const textsOf = (block: Block): string[] =>
  block.kind === 'table'
    ? block.rows.flat()
    : [block.kind === 'heading' && block.number !== undefined ? `${block.number} ${block.text}` : block.text];
/** White space is how a text is set; everything else has to be the same. */
const bare = (text: string): string => text.normalize('NFC').replace(/\s/gu, '');
const signs = (text: string): string => [...bare(text)].sort().join('');

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const textOfHtml = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (_, hex: string, digits: string, name: string) =>
      name ? (entities[name] ?? '?') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(digits)),
    );

const treeOf = (draft: string) => {
  const { tree, found } = parseBody(draft.slice(draft.indexOf('\n---\n') + 5), 1);
  expect(found).toEqual([]);
  return tree;
};

/** What the page shows, and the headings that it replaces: those that led only to clauses or commitments, which have their own. */
function pageOf(draft: string): { text: string; replaced: string[] } {
  const tree = treeOf(draft);
  const replaced = tree.children.filter(({ type }) => type === 'heading').map((node) => toString(node));
  for (const { title } of readBody(tree).sections) replaced.splice(replaced.indexOf(title), 1);
  const page = renderBody(tree, { amount: () => undefined, image: () => undefined });
  expect(page.footnotes).toBeUndefined();
  const hoisted = [...page.clauses, ...page.commitments];
  if (hoisted.length === 0) expect(replaced).toEqual([]);
  const sections = page.sections.map(({ title, html }) => title + textOfHtml(html));
  return { text: [...sections, ...hoisted.map(({ html }) => textOfHtml(html))].join(''), replaced };
}

const dataOf = (draft: string): unknown => {
  const read = readYaml(draft.slice(4, draft.indexOf('\n---\n')), 1);
  expect(read).toHaveProperty('data');
  return 'data' in read ? read.data : undefined;
};

test('any text comes out on the page as it went in', () => {
  for (let seed = 1; seed <= 250; seed++) {
    const blocks = randomDocument(seed);
    const { blocks: kept, leftOut } = imported(blocks);
    if (leftOut.length === 0) expect(kept).toEqual(blocks);
    const draft = draftOf(blocks);
    const text = kept.flatMap(textsOf).join('');
    expect([seed, bare(toString(treeOf(draft)))]).toEqual([seed, bare(text)]);
    const page = pageOf(draft);
    expect([seed, signs(page.text + page.replaced.join(''))]).toEqual([seed, signs(text)]);
  }
});

test('the words of each paragraph stay together and in order', () => {
  for (const { blocks } of allDocuments) {
    const { text: shown, replaced } = pageOf(draftOf(blocks));
    const page = bare([shown, ...replaced].join(''));
    for (const text of imported(blocks).blocks.flatMap(textsOf)) {
      for (const sentence of text.split(/(?<=[.!?]) /)) expect(page).toContain(bare(sentence));
    }
  }
});

test('the facts of any draft can be read, and say that it is one', () => {
  for (let seed = 1; seed <= 100; seed++) {
    expect(dataOf(draftOf(randomDocument(seed)))).toMatchObject({ draft: true, held: 'fullText' });
  }
});

test.each(
  allDocuments
    .filter(({ facts }) => !facts.includes('several=true'))
    .map(({ name, blocks }) => [name, blocks] as const),
)('the draft of %s breaks no rule but that of what is still missing', (_, blocks) => {
  const { error } = agreementSchema.safeParse(dataOf(draftOf(blocks)));
  const missing = new Set(['lead', 'themes', 'targetGroups']);
  expect(error?.issues.filter(({ path }) => !missing.has(String(path[0])) && !isCategory(path))).toEqual([]);
});

/** A line whose words name no category of the vocabulary is left for the editor. */
const isCategory = (path: readonly PropertyKey[]): boolean => path.at(-1) === 'category';

test('what was not found is told with its help, and what is unsure with its words', () => {
  const draft = draftOf([{ kind: 'paragraph', text: 'Avtal om fika. Vi ses när det passar.' }]);
  expect(draft).toContain('# HITTADES INTE – money.total: Pengar: hela summan.');
  expect(draft).toContain('# HITTADES INTE – parties: Parter.');
  expect(draft).not.toMatch(/^(?:money|parties|period):/m);
});

test('the same document gives the same draft', () => {
  for (const { blocks } of allDocuments) expect(draftOf(blocks)).toBe(draftOf(structuredClone(blocks)));
});
