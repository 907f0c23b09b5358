import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, joinHtml } from '../../src/views/markup/html.ts';
import { escapeHtml } from '../../src/text/escape-html.ts';

describe('markup from a template', () => {
  test('escapes every text that is put in, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`<b title="${text}">${text}</b>`.text).toBe(
          `<b title="${escapeHtml(text)}">${escapeHtml(text)}</b>`,
        );
      }),
    );
  });

  test('puts markup in as it is, lists in order, and leaves out what is missing', () => {
    const items = ['a', 'b & c'].map((item) => html`<li>${item}</li>`);
    expect(
      html`<ul>
          ${items}
        </ul>
        ${undefined}${false}${null}${0}`.text,
    ).toBe('<ul><li>a</li><li>b &amp; c</li></ul>0');
    expect(joinHtml(['a', undefined, html`<i>b</i>`], ', ').text).toBe('a, <i>b</i>');
  });

  test('drops the indentation of the template but no space between words', () => {
    const name = 'Bilda';
    expect(
      html`<ul>
        <li>
          <a href="/">${name}</a>
          <span>part</span>
        </li>
      </ul>`.text,
    ).toBe('<ul><li><a href="/">Bilda</a> <span>part</span></li></ul>');
  });
});
