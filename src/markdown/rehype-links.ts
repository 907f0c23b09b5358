import type { Nodes, Root } from 'hast';
import type { Plugin } from 'unified';
import { walk } from './walk.ts';

/** Links to other sites do not hand over a way back into this one. */
export const rehypeLinks: Plugin<[], Root> = () => (tree) => {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'a') return;
    const { properties } = node;
    if (/^https:/i.test(String(properties['href']))) properties['rel'] = ['noopener'];
  });
};
