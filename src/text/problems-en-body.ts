import type { SomeWords } from './problem-words.ts';
import type { BodyCode } from './problems-of-body.ts';
import { didYouMeanEnglish as didYouMean } from './problems-en-fields.ts';

const codeKinds = {
  import: 'an import',
  export: 'an export',
  expression: 'an expression in { }',
  'attribute-expression': 'an expression as an attribute',
  spread: 'attributes taken from code',
};

const parts: Record<string, string> = {
  checkbox: 'a checkbox',
  code: 'a code block',
  emptyComponent: 'an empty component',
  emptyHeading: 'an empty heading',
  emptyLink: 'a link without text',
  extraCell: 'a table cell beyond the header row',
  imageReference: 'an image that refers to another line',
  missingDefinition: 'a link without an address',
  missingFootnote: 'a reference to a footnote that does not exist',
  repeatedDefinition: 'a name that is already used further up',
  unusedDefinition: 'a link address that no link uses',
  unusedFootnote: 'a footnote that nothing refers to',
};

const kronor = (value: number): string => `SEK ${value.toLocaleString('en-GB')}`;

const onPage = 'If the source says so, describe it under issues. Otherwise correct the value.';

/** English words for what can be wrong with the text of an agreement, and for what its own sums and dates show. */
export const problemsEnglishBody = {
  'body-syntax': ({ character, reason }) =>
    character === undefined
      ? {
          what: `The text cannot be read from here (${reason}).`,
          fix: 'Check that every component is closed.',
        }
      : {
          what: `The character ${character} begins something other than text.`,
          fix: `Write \\${character} if it belongs to the text.`,
        },
  'body-code': ({ kind, read }) => ({
    what: `Here is ${codeKinds[kind]} ("${read}"). Code is not allowed in agreements.`,
    fix: 'Remove it. If the brace belongs to the text, write \\{.',
  }),
  'body-html': ({ read }) => ({
    what: `The HTML tag "${read}" is not allowed.`,
    fix: 'Use Markdown instead.',
  }),
  'body-comment': () => ({
    what: 'Here is a comment (<!-- -->), which no reader would see.',
    fix: 'Remove it, or write it visibly in <Not>.',
  }),
  'body-component': ({ name, nearest }) => ({
    what: `There is no component "${name}".`,
    fix: didYouMean(nearest, 'There are Klausul, Atagande, Not, Saknas and Belopp.'),
  }),
  'body-attribute': ({ component, name, nearest }) => ({
    what: `<${component}> has no attribute "${name}".`,
    fix: didYouMean(nearest, 'Remove it.'),
  }),
  'body-attribute-missing': ({ component, name }) => ({
    what: `<${component}> needs the attribute "${name}".`,
    fix: `Write <${component} ${name}="…">.`,
  }),
  'body-attribute-value': ({ component, name, read, nearest }) => ({
    what: `The attribute ${name} of <${component}> cannot be "${read}".`,
    fix: didYouMean(nearest, 'Correct the value.'),
  }),
  'body-heading': ({ depth }) => ({
    what: `The heading is at level ${depth}; the text has levels 2, 3 and 4.`,
    fix: 'Write it with ##, ### or ####.',
  }),
  'body-node': ({ node }) => ({
    what: `The text has something that cannot be shown: ${parts[node] ?? node}.`,
    fix: node.startsWith('empty') ? 'Fill it in or remove it.' : 'Write it as text, a list or a table.',
  }),
  'body-size': ({ bytes, limit }) => ({
    what: `The text of the agreement has ${bytes} bytes; the limit is ${limit}.`,
    fix: 'Shorten it.',
  }),
  'body-depth': ({ node, limit }) => ({
    what: `The text is nested too deeply or is too large (${node}); the limit is ${limit}.`,
    fix: 'Split the text or remove levels.',
  }),
  'body-nesting': ({ component, inside }) => ({
    what: `<${component}> stands inside "${inside}".`,
    fix: `Move <${component}> out so that it stands by itself.`,
  }),
  'link-scheme': ({ read, proposal }) => ({
    what: `The link "${read}" is not allowed.`,
    fix: didYouMean(proposal, 'Use https://, mailto: or an address on the site beginning with / or #.'),
  }),
  'link-target': ({ read, nearest }) => ({
    what: `The link "${read}" leads to something that does not exist.`,
    fix: didYouMean(nearest, 'Correct the address or remove the link.'),
  }),
  'image-remote': ({ read }) => ({
    what: read.startsWith('data:')
      ? 'The image lies within the text.'
      : `The image "${read}" is on another site.`,
    fix: 'Put the image in the folder agreements.',
  }),
  'image-missing': ({ read, nearest }) => ({
    what: `The image "${read}" does not exist.`,
    fix: didYouMean(nearest, 'Put it in the folder agreements or correct its name.'),
  }),
  'image-alt': ({ read }) => ({
    what: `The image "${read}" has no description.`,
    fix: `Write what it shows: ![description](${read}).`,
  }),
  'image-kind': ({ read, reason }) => ({
    what: {
      format: `The image "${read}" has a format that is not shown.`,
      magic: `The content of "${read}" does not match its extension.`,
      broken: `The image "${read}" is damaged or not whole.`,
      animation: `The image "${read}" moves.`,
      size: `The image "${read}" is too large.`,
      path: `The image "${read}" is outside the folder.`,
    }[reason],
    fix: 'Save it as PNG, JPEG or WebP in the folder agreements, of at most 50 million pixels and 20 MB.',
  }),
  'image-metadata': ({ read }) => ({
    what: `The image "${read}" carries data that cannot be seen, such as place, camera or text. It is removed when the image is published.`,
    fix: 'Save the image without it if it should not lie in the folder either.',
  }),
  'lines-against-total': ({ lines, total, difference }) => ({
    what: `The lines make ${kronor(lines)} but the total is ${kronor(total)}: ${kronor(Math.abs(difference))} apart.`,
    fix: onPage,
  }),
  calculation: ({ product, amount, label }) => ({
    what: `The calculation of "${label}" makes ${kronor(product)} but the amount is ${kronor(amount)}.`,
    fix: onPage,
  }),
  'calculation-explained': ({ rate, months, product, amount, label }) => ({
    what: `"${label}" is ${kronor(amount)}. ${kronor(rate)} for ${months} months makes ${kronor(product)}.`,
    fix: onPage,
  }),
  'report-after-decision': ({ report, decision }) => ({
    what: `The report "${report}" is due after "${decision}", which it should inform.`,
    fix: onPage,
  }),
  'gap-before': ({ predecessor, months }) => ({
    what: `Between "${predecessor}" and this agreement there are ${months} months.`,
    fix: onPage,
  }),
  'overlap-before': ({ predecessor, months }) => ({
    what: `"${predecessor}" and this agreement overlap by ${months} months.`,
    fix: onPage,
  }),
  'duration-against-period': ({ stated, computed }) => ({
    what: `The agreement says ${stated} months, but from start to end there are ${computed}.`,
    fix: onPage,
  }),
} satisfies SomeWords<BodyCode>;
