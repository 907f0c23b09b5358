import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../src/frontmatter/split-frontmatter.ts';

const page = '---\ntitle: Hej Främling\n---\n\n## Syfte\n';

test('the two parts keep their lines', () => {
  expect(splitFrontmatter(page)).toEqual({
    yaml: 'title: Hej Främling\n',
    body: '\n## Syfte\n',
    yamlLine: 2,
    bodyLine: 4,
  });
});

test('a byte order mark and Windows line ends make no difference', () => {
  expect(splitFrontmatter(`\uFEFF${page.replaceAll('\n', '\r\n')}`)).toEqual(splitFrontmatter(page));
});

test('a rule in the body does not end the frontmatter twice', () => {
  expect(splitFrontmatter('---\na: 1\n---\nText\n\n---\n\nMer')).toMatchObject({
    body: 'Text\n\n---\n\nMer',
  });
});

test.each([
  ['Bara text.', { code: 'frontmatter-missing' }],
  ['', { code: 'frontmatter-missing' }],
  ['\n---\na: 1\n---\n', { code: 'frontmatter-missing' }],
  ['---\ntitle: x\n\nText', { code: 'frontmatter-unclosed' }],
  ['---\n---\nText', { code: 'frontmatter-empty' }],
  ['---\n \n\n---\nText', { code: 'frontmatter-empty' }],
  ['---js\nmodule.exports = {}\n---\n', { code: 'frontmatter-language', read: 'js' }],
  ['--- toml\na = 1\n---\n', { code: 'frontmatter-language', read: 'toml' }],
])('%j is refused with one cause', (text, cause) => {
  expect(splitFrontmatter(text)).toEqual({ found: [{ cause, line: 1, column: 1 }] });
});
