import type { Nodes, Root } from 'hast';
import type { Plugin } from 'unified';
import type { BodyContext } from './body-context.ts';
import { walk } from './walk.ts';

/** Give images their published address and size, so that the page does not move when they arrive. */
export const rehypeImages: Plugin<[], Root> = () => (tree, file) => {
  const { image } = file.data as unknown as BodyContext;
  walk<Nodes>(tree, (element) => {
    if (element.type !== 'element' || element.tagName !== 'img') return;
    Object.assign(element.properties, image?.(String(element.properties['src'])), { loading: 'lazy' });
  });
};
