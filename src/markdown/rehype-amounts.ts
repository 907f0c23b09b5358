import type { Nodes, Root } from 'hast';
import type { Plugin } from 'unified';
import { bodyText } from '../text/body.ts';
import type { BodyContext } from './body-context.ts';
import { walk } from './walk.ts';

/** Fill `<data value="money.total">` with the figure that field states. */
export const rehypeAmounts: Plugin<[], Root> = () => (tree, file) => {
  const { amount } = file.data as unknown as BodyContext;
  walk<Nodes>(tree, (element) => {
    if (element.type !== 'element' || element.tagName !== 'data') return;
    const value = amount(String(element.properties['value']));
    if (value === undefined) Object.assign(element, { tagName: 'span', properties: { className: ['gap'] } });
    element.children = [{ type: 'text', value: value ?? bodyText.amountMissing }];
  });
};
