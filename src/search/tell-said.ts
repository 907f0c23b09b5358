import type { Plan } from './plan.ts';
import { fill, listOf, type SearchTexts } from './search-texts.ts';

/** What a plan did with the words, and which of them are nowhere: a sentence each. */
export const tellPlan = ({ said, unknown }: Plan, { said: texts }: SearchTexts): string[] => [
  ...said.map((each) => told(texts[each.kind], { ...each })),
  ...(unknown.length > 0 ? [told(texts.unknown, { words: unknown })] : []),
];

/** What was typed stands in quotation marks; a fact does not, and is not broken over two lines. */
const told = (text: string, values: Readonly<Record<string, unknown>>): string =>
  fill(text, (name) =>
    name === 'fact'
      ? String(values[name]).replaceAll(' ', '\u00a0')
      : listOf([values[name]].flat().map((words) => `\u201d${String(words)}\u201d`)),
  );
