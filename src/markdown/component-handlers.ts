import type { Element as HastElement, ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { Options } from 'remark-rehype';
import type { Node } from 'unist';
import { bodyText } from '../text/body.ts';
import { type Element, attributeOf, componentOf } from './element.ts';
import { RANK } from './rehype-headings.ts';

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['text']>>[0];

/** How each component looks. A tag that is not a component has been refused before, and shows nothing. */
function renderElement(state: State, element: Element): HastElement | undefined {
  switch (componentOf(element)) {
    case 'Not':
      // Not a landmark: a page may have many notes.
      return html('aside', { className: ['note'], role: 'note' }, [
        html('p', { className: ['gap'] }, [text(bodyText.noteLabel)]),
        ...state.all(element),
      ]);
    case 'Saknas':
      return html('span', { className: ['gap'] }, [
        text(bodyText.missing(attributeOf(element, 'vad') ?? '')),
      ]);
    case 'Belopp':
      // Its text comes from the frontmatter: see rehype-amounts.
      return html('data', { value: attributeOf(element, 'falt') ?? '' }, []);
    default:
      return undefined;
  }
}

/** For remark-rehype, which knows nothing of MDX. */
export const componentHandlers: Handlers = {
  mdxJsxFlowElement: renderElement,
  mdxJsxTextElement: renderElement,
  bodyPart: (state: State, { nodes, rank }: BodyPart) =>
    html('div', { [RANK]: rank }, state.all({ type: 'root', children: nodes })),
};

const text = (value: string): ElementContent => ({ type: 'text', value });

const html = (
  tagName: string,
  properties: HastElement['properties'],
  children: ElementContent[],
): HastElement => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/**
 * A stretch of a body that is rendered with the others, so that footnotes and link addresses are shared and
 * numbered once. `nodes` is no `children`: mdast-util-to-hast would search it all for definitions, which is dear.
 */
export interface BodyPart extends Node {
  type: 'bodyPart';
  nodes: RootContent[];
  /** Of its highest heading. */
  rank: number;
}

declare module 'mdast' {
  interface RootContentMap {
    bodyPart: BodyPart;
  }
}
