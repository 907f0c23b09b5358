import type { SomeWords } from './problem-words.ts';
import type { FileCode } from './problems-of-files.ts';

const characterKinds = {
  control: 'a control character that cannot be seen',
  bidi: 'a character that turns the reading direction',
  invisible: 'a character that cannot be seen',
  replacement: 'a replacement character where a letter was lost',
  lookalike: 'a letter of another alphabet that looks like a Latin one',
};

const features = {
  anchor: 'an anchor (&)',
  alias: 'an alias (*)',
  merge: 'a merge key (<<)',
  tag: 'a tag (!)',
  document: 'a second document (---)',
  key: 'a list or group as the name of a field',
};

/** English words for what can be wrong with a file as such and with its YAML. */
export const problemsEnglishFiles = {
  'content-missing': () => ({
    what: 'The content folder does not exist.',
    fix: 'Check the path, or name the right folder with --content.',
  }),
  'content-empty': () => ({
    what: 'The folder has no agreements.',
    fix: 'Put at least one .mdx file in the folder agreements.',
  }),
  'file-name': ({ name, proposal, choices }) => ({
    what: `The file name "${name}" cannot be used.`,
    fix: proposal
      ? `Rename it to "${proposal}".`
      : choices
        ? `The names there are: ${choices.join(', ')}.`
        : 'Use only lower-case a–z, digits and hyphens.',
  }),
  'reserved-name': ({ name }) => ({
    what: `The name "${name}" is taken by a page of the site or by the computer.`,
    fix: 'Choose another one, such as with municipality and year.',
  }),
  secret: () => ({
    what: 'Here is a secret key or token.',
    fix: 'Remove it, also from earlier versions of the file, and have its issuer replace it.',
  }),
  'file-ignored': ({ name }) => ({
    what: `The file "${name}" is not published.`,
    fix: 'Remove it if it is not needed.',
  }),
  'file-place': ({ name }) => ({
    what: `The file "${name}" is in the wrong folder and would not be published.`,
    fix: 'Put agreements in agreements, organisations in organisations, term lists in vocabulary and withdrawn pages in withdrawn.',
  }),
  'file-missing': ({ name }) => ({ what: `The file "${name}" is missing.`, fix: 'Add it.' }),
  'file-symlink': () => ({ what: 'The file is a symbolic link.', fix: 'Replace it by the file itself.' }),
  'file-unreadable': ({ reason }) => ({
    what: `The file cannot be read (${reason}).`,
    fix: 'Check that it is a regular file and that you may read it.',
  }),
  'file-too-large': ({ bytes, limit }) => ({
    what: `The file has ${bytes} bytes; the limit is ${limit}.`,
    fix: 'Shorten the text or shrink the image.',
  }),
  'more-faults': ({ limit }) => ({
    what: `The file has more faults than the ${limit} that are shown.`,
    fix: 'Correct those shown and check again.',
  }),
  encoding: ({ found, byte }) => ({
    what:
      found === 'utf-16' ? 'The file is saved as UTF-16.' : `The file is not valid UTF-8 from byte ${byte}.`,
    fix: 'Save the file as UTF-8.',
  }),
  character: ({ codePoint, kind }) => ({
    what: `Here is ${characterKinds[kind]} (${codePoint}).`,
    fix: 'Delete the word and type it again.',
  }),
  mojibake: ({ read, proposal }) => ({
    what: `"${read}" looks like text read in the wrong encoding.`,
    fix: `Write "${proposal}".`,
  }),
  'merge-conflict': () => ({
    what: 'Two versions of the file are mixed (<<<<<<<, ======= and >>>>>>>).',
    fix: 'Keep the text that holds and delete the three marker lines.',
  }),
  'same-id': ({ id, other }) => ({
    what: `The address "${id}" is already used by ${other}.`,
    fix: 'Keep one of them, or give this one its own name with a–z, digits and hyphens.',
  }),
  'duplicate-id': ({ id }) => ({
    what: `The name "${id}" is already in this list.`,
    fix: 'Give the entry its own name.',
  }),
  'frontmatter-missing': () => ({
    what: 'The file does not begin with the fields.',
    fix: 'Start with a line ---, then the fields, then another line ---.',
  }),
  'frontmatter-unclosed': () => ({
    what: 'The fields at the top never end.',
    fix: 'Add a line --- after the last field.',
  }),
  'frontmatter-empty': () => ({ what: 'There are no fields between the --- lines.', fix: 'Fill them in.' }),
  'frontmatter-language': ({ read }) => ({
    what: `The line "---${read}" makes the fields code.`,
    fix: 'Write only --- on the line.',
  }),
  'yaml-syntax': ({ reason }) => ({
    what: `The line cannot be read (${reason}).`,
    fix: 'Check indentation, colons and quotation marks.',
  }),
  'yaml-tab': () => ({ what: 'The line is indented with a tab.', fix: 'Replace the tab by spaces.' }),
  'yaml-duplicate-key': ({ key, firstLine }) => ({
    what: `The field "${key}" stands twice, first on line ${firstLine}.`,
    fix: 'Remove one.',
  }),
  'yaml-feature': ({ feature }) => ({
    what: `Here is ${features[feature]}, which is not allowed.`,
    fix: 'Write out the value, or put straight quotation marks round the text.',
  }),
  'yaml-comment': ({ read }) => ({
    what: `The text ends at "${read}": after # the rest of the line is a comment.`,
    fix: 'Put straight quotation marks round the whole text. If it is a comment, write a space after #.',
  }),
  'yaml-size': ({ length, limit }) => ({
    what: `The fields are ${length} characters long; the limit is ${limit}.`,
    fix: 'Move running text to the text of the agreement and join entries that belong together.',
  }),
  'yaml-number': ({ read, proposal }) => ({
    what: `"${read}" is not a number that can be read safely.`,
    fix: proposal ? `Write "${proposal}".` : 'Write digits only, or a point and two decimals.',
  }),
} satisfies SomeWords<FileCode>;
