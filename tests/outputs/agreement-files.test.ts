import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../src/charts/chart-spec.ts';
import { toSvgFile } from '../../src/charts/to-svg-file.ts';
import type { BodyFacts } from '../../src/domain/body-facts.ts';
import type { AgreementNode } from '../../src/domain/archive.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { wholeOf } from '../../src/outputs/format.ts';
import { markdownText } from '../../src/outputs/markdown-text.ts';
import { plainBody } from '../../src/outputs/plain-body.ts';
import { agreementMarkdown } from '../../src/outputs/to-agreement-md.ts';
import { contentFolders, contextOf } from './content-context.ts';

const read = (markdown: string): Nodes => markdownToMdast(markdown) as Nodes;
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function htmlIn(tree: Nodes): string[] {
  const found: string[] = [];
  visit(tree, 'html', ({ value }: { value: string }) => void found.push(value));
  return found;
}

describe.each(Object.entries(contentFolders))('the Markdown of %s', (_name, folder) => {
  const context = contextOf(folder);
  const nodes = [...context.archive.agreementById.values()];

  test.each(nodes.map((node) => [node.id, node] as const))(
    '%s says all that its text says, without markup of ours',
    (_id, node) => {
      const markdown = String(wholeOf(agreementMarkdown.render(node, context)));
      const tree = read(markdown);
      expect(htmlIn(tree)).toEqual([]);
      expect(markdown).not.toMatch(/<\/?(Klausul|Atagande|Not|Saknas|Belopp)\b/);
      const lines = [...node.body.clauses, ...node.body.commitments].flatMap(({ text }) =>
        text.split(/[\n\t]/),
      );
      const whole = plain(toString(tree)).replaceAll('\u00a0', ' ');
      for (const line of lines) {
        const words = plain(line).replaceAll('\u00a0', ' ');
        // The archive's own words may stand within a line: what is missing, and the editor's notes.
        if (!words.includes('Saknas:')) expect(whole).toContain(words);
      }
      expect(whole).toContain(plain(node.data.title));
    },
  );
});

describe('components in words', () => {
  const context = contextOf(contentFolders.fixture);
  const [base] = context.archive.agreements;
  if (!base) throw new Error('There is no agreement.');
  const say = (text: string): string => {
    const { tree, found } = parseBody(text, 1);
    expect(found).toEqual([]);
    const body: BodyFacts = readBody(tree);
    const node: AgreementNode = { ...base, body };
    return plainBody(text, node, context.archive);
  };

  test.each([
    [
      'a note is quoted',
      '<Not>\n\nEtt.\n\nTvå.\n\n</Not>\n\nEfter.',
      '> **Redaktionens anmärkning**\n>\n> Ett.\n>\n> Två.\n\nEfter.',
    ],
    [
      'a note with something missing in it',
      '<Not>\n\nSe <Saknas vad="bilaga 1" />\n\n</Not>',
      '> **Redaktionens anmärkning**\n>\n> Se *Saknas: bilaga 1*',
    ],
    ['a component on one line', '<Klausul amne="tvist">Samtal.</Klausul>', '**Klausul: Tvist**\n\nSamtal.'],
    ['a bracket in an attribute', 'Se <Saknas vad="bilaga > 2" />.', 'Se *Saknas: bilaga > 2*.'],
    ['a name in code is only a name', 'Skriv `<Not>` så.', 'Skriv `<Not>` så.'],
    [
      'a lone backtick opens nothing',
      'En ` här.\n\n<Not>Ja.</Not>\n\nEn ` där.',
      'En ` här.\n\n> **Redaktionens anmärkning**\n>\n> Ja.\n\nEn ` där.',
    ],
    ['code with more backticks', 'Skriv ``a ` <Not>`` så.', 'Skriv ``a ` <Not>`` så.'],
    ['an escaped bracket', 'Minst 5 \\<Not\\> 7.', 'Minst 5 \\<Not\\> 7.'],
    ['a hard break is kept', 'Ett  \ntvå.', 'Ett  \ntvå.'],
    [
      'a figure that is asked for',
      'Det kostar <Belopp falt="money.total" />.',
      'Det kostar 540\u00a0000\u00a0kr.',
    ],
    [
      'a figure that is not there',
      'Det kostar <Belopp falt="money.totalValue" />.',
      'Det kostar beloppet anges inte.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(say(text)).toBe(expected);
  });
});

test('many backticks take no time', () => {
  const context = contextOf(contentFolders.fixture);
  const [node] = context.archive.agreements;
  const text = `\`\`${' ` a'.repeat(19_999)}`;
  const started = performance.now();
  expect(node && plainBody(text, node, context.archive)).toBe(text);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test.each([
  '*vikt*',
  '[x](y)',
  '# nej',
  '1. nej',
  '- nej',
  '<b>',
  'a|b',
  '> nej',
  'http://x.se',
  '`kod`',
  '&amp;',
  '~~bort~~',
  '_lutat_',
  '+ nej',
  'Ja: *nej*',
])('the text %s means itself', (text) => {
  expect(plain(toString(read(markdownText(text))))).toBe(text);
});

test('a chart as a file draws the bars of the page, with colours of its own', () => {
  const spec: ChartSpec = {
    title: 'Budget <för> perioden',
    unit: 'ore',
    basis: 'period',
    conclusion: 'Lön & hyra',
    bars: [
      { label: 'Lön', value: 20_000_00, share: 0.8, side: 'public' },
      { label: 'Avdrag', value: -5_000_00, share: -0.2, side: 'civil' },
    ],
  };
  const file = toSvgFile(spec, 'Kafé (2018)');
  const [svg] = fromHtml(file, { fragment: true, space: 'svg' }).children;
  expect(svg).toMatchObject({ tagName: 'svg', properties: { role: 'img' } });
  expect(file).toContain('aria-label="Kafé (2018). Budget &lt;för&gt; perioden. Lön &amp; hyra"');
  expect(file.match(/<rect [^>]*height="13.5"/g)).toHaveLength(2);
  expect(file).toContain('20\u00a0000\u00a0kr');
  expect(file).toContain('prefers-color-scheme:dark');
  expect(file).not.toMatch(/class="chart"|\dem"|<script/);
});
