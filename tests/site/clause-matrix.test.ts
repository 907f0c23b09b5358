import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, readPages, visibleText } from './read-site.ts';

const pages = new Map(readPages(inject('sites').shipped.folder).map((page) => [page.url, page.tree]));

function treeAt(url: string): NonNullable<ReturnType<typeof pages.get>> {
  const tree = pages.get(url);
  if (!tree) throw new Error(`There is no page at ${url}.`);
  return tree;
}
const textAt = (url: string): string => visibleText(treeAt(url));

describe('the matrix of clauses', () => {
  const table = elements(treeAt('/klausuler/'), 'table').find((each) =>
    /matrix/.test(attribute(each, 'className') ?? ''),
  );
  const head = table
    ? elements(table, 'th')
        .filter((cell) => attribute(cell, 'scope') === 'col')
        .map((cell) => visibleText(cell))
    : [];
  const rows = table ? elements(table, 'tbody').flatMap((body) => elements(body, 'tr')) : [];
  const said = (name: string, topic: string): string | undefined => {
    const row = rows
      .map((each) => elements(each, 'th', 'td').map((cell) => visibleText(cell)))
      .find(([first]) => first?.startsWith(name));
    return row?.[head.indexOf(topic)]?.split(': ')[1];
  };

  test.each([
    ['LivA 2019–2020', 'Oanvända medel', 'ja'],
    ['LivA 2017–2018', 'Oanvända medel', 'nej'],
    ['IT-guide', 'Försäkring', 'nej'],
    ['IT-guide', 'Förändrade omständigheter', 'ja'],
    ['LivA 2017–2018', 'Åtaganden', 'ja'],
    ['Språkvänner', 'Försäkring', '?'],
  ])('%s on %s: %s', (name, topic, answer) => {
    expect(said(name, topic)).toBe(answer);
  });

  test('a topic page groups by what agreements say', () => {
    expect(textAt('/klausuler/aterbetalning/')).toMatch(
      /När avtalet hävs 2 avtal IT-guide .*LivA 2017–2018 .*När en part lämnar och pengarna används fel 1 avtal LivA 2019–2020/,
    );
    expect(textAt('/klausuler/forsakring/')).toContain('Nämns inte i de publicerade handlingarna');
  });
});
