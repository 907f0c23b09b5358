import type { Element, Root as HastRoot, RootContent as HastContent } from 'hast';
import type { Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Clause, Commitment } from '../domain/body-facts.ts';
import { bodyText } from '../text/body.ts';
import type { BodyContext } from './body-context.ts';
import { type BodyPart, componentHandlers } from './component-handlers.ts';
import { commitmentOf } from './read-body.ts';
import { rehypeAmounts } from './rehype-amounts.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeImages } from './rehype-images.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeTables } from './rehype-tables.ts';
import { splitBody } from './split-body.ts';
import { attributeOf } from './element.ts';

/** A body as HTML, in the parts that its page sets apart. */
export interface RenderedBody {
  /** By `##` heading; what comes before the first has the title ''. Headings within begin at h3. */
  sections: { anchor: string; title: string; html: string }[];
  /** Headings within a clause or commitment begin at h4. */
  clauses: (Omit<Clause, 'text'> & { html: string })[];
  commitments: (Omit<Commitment, 'text'> & { html: string })[];
  /** With a heading of its own, h2. */
  footnotes?: string;
}

/** Render a checked body. Its tree is left as it was. */
export function renderBody(tree: Root, context: BodyContext): RenderedBody {
  const { sections, clauses, commitments, definitions } = splitBody(tree);
  const parts = [
    ...sections.map(({ title, nodes }) => partOf(nodes, title === '' ? 2 : 3)),
    ...clauses.map(({ element }) => partOf(element.children, 4)),
    ...commitments.map(({ element }) => partOf(element.children, 4)),
  ];
  const root: Root = { type: 'root', children: [...parts, ...definitions] };
  const hast = processor.runSync(root, { data: { ...context } });
  const rendered = hast.children.filter(isElement);
  const next = (): string => toHtml(rendered.shift()?.children ?? []);
  const body: RenderedBody = {
    sections: sections.map(({ anchor, title }) => ({ anchor, title, html: next() })),
    clauses: clauses.map(({ anchor, element }) => ({
      topic: attributeOf(element, 'amne') ?? '',
      anchor,
      html: next(),
    })),
    commitments: commitments.map((part) => ({ ...commitmentOf(part), html: next() })),
  };
  return rendered.length > 0 ? { ...body, footnotes: toHtml(rendered) } : body;
}

const partOf = (nodes: RootContent[], rank: number): BodyPart => ({ type: 'bodyPart', nodes, rank });

const processor = unified()
  .use(remarkRehype, {
    handlers: componentHandlers,
    clobberPrefix: 'fotnot-',
    footnoteLabel: bodyText.footnotes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (reference, again) => bodyText.footnoteBack(reference + 1, again),
  })
  .use(rehypeAmounts)
  .use(rehypeImages)
  .use(rehypeLinks)
  .use(rehypeTables)
  .use(rehypeHeadings)
  .use(rehypeStringify)
  .freeze();

const toHtml = (children: HastContent[]): string =>
  processor.stringify({ type: 'root', children } as HastRoot).trim();

const isElement = (node: HastContent): node is Element => node.type === 'element';
