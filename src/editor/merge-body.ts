import type { RootContent } from 'mdast';
import { parseBody } from '../markdown/parse-body.ts';

/**
 * A text as a form gave it back, where every block that says the same as before is the same text as before: how lines
 * are broken, tables set and lists marked. A form program writes all of it anew, and in its own way.
 */
export function mergeBody(before: string, given: string): string {
  if (before.trim() === given.trim()) return before;
  const [old, fresh] = [readBlocks(before), readBlocks(given)];
  // What cannot be parsed is kept as it was given: the check says what is wrong.
  if (!old || !fresh) return `\n${given.trim()}\n`;
  const places = alignBlocks(old.blocks, fresh.blocks);
  const text = fresh.blocks.map((block, index) => {
    const place = places[index];
    const kept = place === undefined ? withAlignment(block, old.blocks) : (old.blocks[place]?.text ?? '');
    const isNext = place !== undefined && place > 0 && places[index - 1] === place - 1;
    const gap = index === 0 ? old.lead : isNext ? (old.blocks[place]?.gap ?? '\n\n') : '\n\n';
    return `${gap}${kept}`;
  });
  return `${text.join('')}${old.tail || '\n'}`;
}

interface Block {
  node: RootContent;
  /** What it says, without how it is written. */
  key: string;
  text: string;
  gap: string;
}

function readBlocks(body: string): { blocks: Block[]; lead: string; tail: string } | undefined {
  const { tree, found } = parseBody(body, 1);
  if (found.length > 0) return undefined;
  const lines = body.split('\n');
  const textOf = (from: number, to: number): string => lines.slice(from - 1, to).join('\n');
  let end = 0;
  const blocks = tree.children.map((node): Block => {
    const [from, to] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
    const gap = `\n${lines
      .slice(end, from - 1)
      .map((line) => `${line}\n`)
      .join('')}`;
    end = to;
    return { node, key: keyOf(node), text: textOf(from, to), gap };
  });
  const first = tree.children[0]?.position?.start.line ?? 1;
  const lead = lines
    .slice(0, first - 1)
    .map((line) => `${line}\n`)
    .join('');
  return {
    blocks,
    lead: lead || '\n',
    tail: lines
      .slice(end)
      .map((line) => `\n${line}`)
      .join(''),
  };
}

/** Positions, alignment and line breaks within a text make no difference to what is said. */
const keyOf = (node: RootContent): string =>
  JSON.stringify(node, (key, value: unknown) => {
    if (key === 'position' || key === 'align' || key === 'spread') return undefined;
    return key === 'value' && typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
  });

/** Which old block each new one is, as many as can be in order (longest common subsequence). */
function alignBlocks(old: readonly Block[], fresh: readonly Block[]): (number | undefined)[] {
  const width = old.length + 1;
  const best = new Uint32Array((fresh.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = fresh.length - 1; i >= 0; i--) {
    for (let j = old.length - 1; j >= 0; j--) {
      const isPair = fresh[i]?.key === old[j]?.key;
      best[i * width + j] = isPair ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const places: (number | undefined)[] = [];
  let j = 0;
  for (let i = 0; i < fresh.length; i++) {
    while (j < old.length && fresh[i]?.key !== old[j]?.key && at(i, j + 1) === at(i, j)) j++;
    const isPair = j < old.length && fresh[i]?.key === old[j]?.key;
    places.push(isPair ? j++ : undefined);
  }
  return places;
}

/** A table that was changed keeps the alignment of the one with the same heading. */
function withAlignment({ node, text }: Block, old: readonly Block[]): string {
  if (node.type !== 'table') return text;
  const heading = (table: RootContent): string =>
    table.type === 'table' && table.children[0] ? keyOf(table.children[0]) : '';
  const before = old.find((block) => block.node.type === 'table' && heading(block.node) === heading(node));
  const rule = before?.text.split('\n')[1];
  if (rule === undefined) return text;
  const [first = '', , ...rows] = text.split('\n');
  return [first, rule, ...rows].join('\n');
}
