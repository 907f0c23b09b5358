import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { checkContent } from '../../../src/gate/check-content.ts';
import { visibleText } from '../../site/read-site.ts';
import type { BlindQuery } from './read-queries.ts';

/** What is right to find, judged by what editors wrote and not by what any search makes of it. */
export interface Truth {
  /** The addresses of the agreements that answer a query. */
  wanted(query: BlindQuery): string[];
  /** True for a page whose text says what was asked for, or what else may be found. */
  isRight(query: BlindQuery, url: string): boolean;
}

export function readTruth(content: string, site: string): Truth {
  const { archive } = checkContent(content);
  const texts = new Map(
    [...archive.agreements, ...archive.mentioned].map((node) => {
      const labels = [...node.themes, ...node.targetGroups].map(({ term }) => term.label);
      const topics = node.body.clauses.map(
        ({ topic }) => archive.clauseTopicById.get(topic)?.term.label ?? '',
      );
      const names = [...node.parties, ...node.others].map(({ organisation }) => organisation.data.name);
      const body = readFileSync(join(content, `agreements/${node.id}.mdx`), 'utf8').replace(
        /^---[\s\S]*?\n---/,
        '',
      );
      const text = [...labels, ...topics, ...names, ...stringsOf(node.data), body.replace(/<[^>]*>/g, ' ')];
      return [`/avtal/${node.id}/`, text.join(' ; ').replace(/\s+/g, ' ')];
    }),
  );
  const shown = new Map<string, string>();
  const textAt = (url: string): string => {
    const known = shown.get(url);
    if (known !== undefined) return known;
    const html = readFileSync(join(site, url, 'index.html'), 'utf8');
    const text = `${visibleText(fromHtml(html))} ; ${texts.get(url) ?? ''}`;
    shown.set(url, text);
    return text;
  };
  const meets = ({ wanted }: BlindQuery, text: string): boolean =>
    wanted.length > 0 && wanted.every((pattern) => pattern.test(text));
  return {
    wanted: (query) =>
      query.ids.length > 0
        ? query.ids.map((id) => `/avtal/${id}/`)
        : Array.from(texts).flatMap(([url, text]) => (meets(query, text) ? [url] : [])),
    isRight: (query, url) =>
      query.ids.some((id) => url === `/avtal/${id}/`) ||
      meets(query, textAt(url)) ||
      (query.also?.test(textAt(url)) ?? false),
  };
}

/** Every text that editors wrote in the frontmatter; references and what the record says of itself are none. */
function stringsOf(value: unknown, key = ''): string[] {
  if (notText.has(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => stringsOf(each));
  if (typeof value !== 'object' || value === null || 'collection' in value) return [];
  return Object.entries(value).flatMap(([name, each]) => stringsOf(each, name));
}

const notText = new Set([
  'evidence',
  'id',
  'sources',
  'titleSource',
  'held',
  'kind',
  'type',
  'basis',
  'rule',
]);
