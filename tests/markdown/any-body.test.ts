import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { renderBody } from '../../src/markdown/render-body.ts';

const pieces = fc.constantFrom(
  ...[
    '<Klausul amne="a">',
    '</Klausul>',
    '<Atagande part="b">',
    '</Atagande>',
    '<Not>',
    '</Not>',
    '<Saknas vad="c" />',
  ],
  ...[
    '<Belopp falt="money.total" />',
    '<script>',
    '</script>',
    '<b onclick="x">',
    '</b>',
    '<!--',
    '-->',
    '{',
    '}',
    '{...x}',
  ],
  ...[
    '={x}',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '  ',
    '## ',
    '#### ',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '| a | b |\n|---|--:|\n',
    '|',
  ],
  ...[
    '[a](/b/)',
    '[a](javascript:x)',
    '![a](b.png)',
    '[^1]',
    '\n\n[^1]: not',
    '[c]: https://x.se',
    '[c]',
    'import x',
    'export y',
  ],
  ...['\\', '&lt;script&gt;', '"', "'", '<', '>', 'å', '😀', 'ord', ' ', 'https://x.se', '***', '\t'],
);
const body = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const TAGS = new Set(
  'p em strong del br h2 h3 h4 h5 h6 ul ol li div table thead tbody tr th td blockquote hr sup a code img aside span data section'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'href id class rel src alt loading title start tabindex role aria-label aria-describedby value data-footnotes data-footnote-ref data-footnote-backref'.split(
    ' ',
  ),
);

test('no body can break the parser, and no accepted body can render what is not on the list', () => {
  let accepted = 0;
  fc.assert(
    fc.property(body, (text) => {
      const { tree, found } = parseBody(text, 10);
      for (const { line, column } of found) expect(Math.min(line, column)).toBeGreaterThan(0);
      if (found.length > 0) return;
      accepted += 1;
      readBody(tree);
      const { sections, clauses, commitments, footnotes = '' } = renderBody(tree, { amount: () => '1 kr' });
      const html = [...sections, ...clauses, ...commitments].map((part) => part.html).join('') + footnotes;
      for (const [, tag = '', attributes = ''] of html.matchAll(/<\/?([a-z\d]+)((?: [^>]*)?)>/g)) {
        expect(TAGS).toContain(tag);
        for (const [, name] of attributes.matchAll(/ ([a-z-]+)(?:="[^"]*")?/g))
          expect(ATTRIBUTES).toContain(name);
        // As text the word is harmless; as the value of an attribute it would be run.
        expect(attributes).not.toMatch(/javascript:/i);
      }
    }),
    { numRuns: 4000 },
  );
  expect(accepted).toBeGreaterThan(200);
});
