import type { Definition, FootnoteDefinition, Heading, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { BodySection } from '../domain/body-facts.ts';
import { type Element, attributeOf, componentOf } from './element.ts';
import { walk } from './walk.ts';

/** A body in the parts that its page sets apart, each with its anchor. */
export interface BodyParts {
  sections: SectionPart[];
  /** Every heading the page shows, with those within a section. */
  headings: BodySection[];
  clauses: ComponentPart[];
  commitments: ComponentPart[];
  /** What belongs to no part: link addresses and footnotes. */
  definitions: (Definition | FootnoteDefinition)[];
}

export interface SectionPart {
  anchor: string;
  title: string;
  nodes: RootContent[];
}

export interface ComponentPart {
  anchor: string;
  element: Element;
}

/** Sort a checked body into sections, clauses and commitments, once. Anchors come from topic, party and order alone. */
export function splitBody(tree: Root): BodyParts {
  const parts = known.get(tree) ?? split(tree);
  known.set(tree, parts);
  return parts;
}

const known = new WeakMap<Root, BodyParts>();

function split(tree: Root): BodyParts {
  const parts: BodyParts = {
    sections: [],
    headings: [],
    clauses: [],
    commitments: [],
    definitions: definitionsIn(tree),
  };
  const numbers = { section: 0, subsection: 0 };
  const toAnchor = anchors();
  let section: SectionPart = { anchor: 'avsnitt-0', title: '', nodes: [] };
  const close = (): void => {
    if (section.title !== '' || section.nodes.length > 0) parts.sections.push(section);
  };
  for (const [index, node] of tree.children.entries()) {
    const component = componentOf(node);
    if (component === 'Klausul' || component === 'Atagande') {
      const element = node as Element;
      const part = { anchor: toAnchor(element), element };
      parts[component === 'Klausul' ? 'clauses' : 'commitments'].push(part);
    } else if (node.type === 'heading') {
      const isSection = node.depth === 2;
      numbers.subsection = isSection ? 0 : numbers.subsection + 1;
      if (isSection) numbers.section += 1;
      const anchor = `avsnitt-${numbers.section}${isSection ? '' : `-${numbers.subsection}`}`;
      const isShown = !isEmptied(tree.children, index, node);
      if (isShown) parts.headings.push({ anchor, title: toString(node), depth: node.depth });
      if (isSection) {
        close();
        section = { anchor, title: isShown ? toString(node) : '', nodes: [] };
      } else if (isShown) section.nodes.push(withId(node, anchor));
    } else if (!isDefinition(node)) section.nodes.push(node);
  }
  close();
  return parts;
}

/** The same topic or party may come again: the first clause needs no number, commitments always have one. */
function anchors(): (element: Element) => string {
  const used = new Set<string>();
  const last = new Map<string, number>();
  return (element) => {
    const isClause = element.name === 'Klausul';
    const base = isClause
      ? `klausul-${attributeOf(element, 'amne')}`
      : `atagande-${attributeOf(element, 'part')}`;
    let number = last.get(base) ?? 1;
    let anchor = isClause && number === 1 ? base : `${base}-${number}`;
    while (used.has(anchor)) anchor = `${base}-${++number}`;
    last.set(base, number);
    used.add(anchor);
    return anchor;
  };
}

/** Whether a heading stood only above clauses and commitments, which the page shows elsewhere. */
function isEmptied(nodes: readonly RootContent[], index: number, heading: Heading): boolean {
  let hasHoisted = false;
  for (let at = index + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node === undefined) break;
    if (node.type === 'heading') {
      if (node.depth <= heading.depth) break;
    } else if (isHoisted(node)) hasHoisted = true;
    else if (!isDefinition(node)) return false;
  }
  return hasHoisted;
}

function definitionsIn(tree: Root): BodyParts['definitions'] {
  const definitions: BodyParts['definitions'] = [];
  walk<Nodes>(tree, (node) => {
    if (isDefinition(node)) definitions.push(node);
  });
  return definitions;
}

const isDefinition = (node: Nodes): node is Definition | FootnoteDefinition =>
  node.type === 'definition' || node.type === 'footnoteDefinition';

const isHoisted = (node: Nodes): boolean => ['Klausul', 'Atagande'].includes(componentOf(node) ?? '');

const withId = (node: Heading, id: string): Heading => ({
  ...node,
  data: { ...node.data, hProperties: { id } },
});
