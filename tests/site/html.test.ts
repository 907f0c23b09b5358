import { HtmlValidate } from 'html-validate/node';
import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, readPages, visibleText } from './read-site.ts';

const sites = inject('sites');
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Matters of taste that Astro decides when it writes the page.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles name the agreement in full; search engines may cut them.
    'long-title': 'off',
  },
});

describe.each(['fixture', 'shipped'] as const)('the pages of the %s site', (name) => {
  const pages = readPages(sites[name].folder);

  test('are valid HTML', async () => {
    const faults: string[] = [];
    for (const { url, html } of pages) {
      const { results } = await validator.validateString(html);
      faults.push(
        ...results.flatMap(({ messages }) =>
          messages.map(
            ({ line, column, ruleId, message }) => `${url}:${line}:${column} ${ruleId}: ${message}`,
          ),
        ),
      );
    }
    expect(faults).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
  });

  test('say what they are: language, title, description, one main heading', () => {
    const faults = pages.filter(({ tree }) => {
      const [html] = elements(tree, 'html');
      const description = elements(tree, 'meta').find((meta) => attribute(meta, 'name') === 'description');
      return (
        !html ||
        attribute(html, 'lang') !== 'sv' ||
        elements(tree, 'title').length !== 1 ||
        !attribute(description ?? html, 'content') ||
        elements(tree, 'h1').length !== 1
      );
    });
    expect(faults.map(({ url }) => url)).toEqual([]);
  });

  test('have titles of their own', () => {
    const titles = Map.groupBy(pages, ({ tree }) => visibleText(elements(tree, 'title')[0] ?? tree));
    const shared = [...titles]
      .filter(([, same]) => same.length > 1)
      .map(([title, same]) => `${title}: ${same.map(({ url }) => url).join(' ')}`);
    expect(shared).toEqual([]);
  });

  test('have the content security policy before anything else that could load', () => {
    const late = pages.filter(({ tree }) => {
      const [first, second] =
        elements(tree, 'head')[0]?.children.filter((node) => node.type === 'element') ?? [];
      return ![first, second].some(
        (node) =>
          node?.type === 'element' &&
          String(attribute(node, 'httpEquiv')).toLowerCase() === 'content-security-policy',
      );
    });
    expect(late.map(({ url }) => url)).toEqual([]);
  });

  test('have no style or script inside them', () => {
    const inline = pages.flatMap(({ url, tree }) =>
      elements(tree)
        .filter(
          (element) =>
            element.tagName === 'style' ||
            element.properties['style'] !== undefined ||
            (element.tagName === 'script' &&
              element.children.length > 0 &&
              !/json$/.test(attribute(element, 'type') ?? '')) ||
            Object.keys(element.properties).some((key) => /^on[A-Z]/.test(key)),
        )
        .map(({ tagName }) => `${url} ${tagName}`),
    );
    expect(inline).toEqual([]);
  });
});
