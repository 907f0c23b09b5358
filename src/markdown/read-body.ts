import type { Nodes, Root } from 'mdast';
import type { BodyFacts, BodyPlace, Commitment } from '../domain/body-facts.ts';
import { ownCopy } from '../domain/own-copy.ts';
import { type Element, attributeOf, componentOf, isElement } from './element.ts';
import { type ReadAmount, plainText } from './plain-text.ts';
import { type ComponentPart, splitBody } from './split-body.ts';
import { walk } from './walk.ts';

/** Read a checked body back as data. `amount` puts the frontmatter's figures into the texts. */
export function readBody(tree: Root, amount: ReadAmount = () => undefined): BodyFacts {
  const parts = splitBody(tree);
  const textOf = ({ element }: ComponentPart): string => plainText(element.children, amount);
  const facts: BodyFacts = {
    sections: parts.headings,
    clauses: parts.clauses.map((part) => {
      return { topic: attributeOf(part.element, 'amne') ?? '', anchor: part.anchor, text: textOf(part) };
    }),
    commitments: parts.commitments.map((part) => ({ ...commitmentOf(part), text: textOf(part) })),
    notes: [],
    missing: [],
    amounts: [],
    links: [],
    images: [],
    references: [],
  };
  walk<Nodes>(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      facts.links.push({ href: node.url, ...placeOf(node) });
    if (node.type === 'image') facts.images.push({ src: node.url, ...placeOf(node) });
    if (isElement(node)) readElement(node, facts, amount);
  });
  return ownCopy(facts);
}

/** Whose commitment it is, and about what. */
export function commitmentOf({ element, anchor }: ComponentPart): Omit<Commitment, 'text'> {
  const unit = attributeOf(element, 'enhet');
  const topic = attributeOf(element, 'amne');
  const party = attributeOf(element, 'part') ?? '';
  return {
    party,
    ...(unit === undefined ? {} : { unit }),
    ...(topic === undefined ? {} : { topic }),
    anchor,
  };
}

function readElement(element: Element, facts: BodyFacts, amount: ReadAmount): void {
  const component = componentOf(element);
  if (component === undefined) return;
  if (component === 'Not') facts.notes.push(plainText(element.children, amount));
  for (const name of ATTRIBUTES) {
    const attribute = element.attributes.find((candidate) => 'name' in candidate && candidate.name === name);
    if (typeof attribute?.value !== 'string') continue;
    const place = placeOf(attribute);
    if (name === 'vad') facts.missing.push(attribute.value);
    else if (name === 'falt') facts.amounts.push({ path: attribute.value, ...place });
    else facts.references.push({ component, attribute: name, value: attribute.value, ...place });
  }
}

/** A party comes before its unit, however they are written: the unit is judged as one of that party's. */
const ATTRIBUTES = ['part', 'enhet', 'amne', 'vad', 'falt'];

const placeOf = ({ position }: Pick<Root, 'position'>): BodyPlace => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
