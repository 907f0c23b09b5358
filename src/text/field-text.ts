import type { FieldPath, ListPath } from '../domain/field-path.ts';

/** What an editor reads about a field. The label is local: `fieldLabel` puts the labels of a path together. */
export interface FieldText {
  label: string;
  help: string;
}

/** A list also has a word for one of its rows. */
export interface ListText extends FieldText {
  row: string;
}

/** A label and a help text for every field of a record, so that a field without words does not compile. */
export type FieldTexts<Written> = {
  [Path in FieldPath<Written>]: Path extends ListPath<Written> ? ListText : FieldText;
};

/** The words of a single value or a group of fields. */
export const field = (label: string, help: string): FieldText => ({ label, help });

/** The words of a list, with the word for one row. */
export const list = (label: string, row: string, help: string): ListText => ({ label, row, help });

/** The same fields beneath another path, for what may stand in many places: dates, sums, abbreviations. */
export const under = <const Prefix extends string, Texts extends Record<string, FieldText>>(
  prefix: Prefix,
  texts: Texts,
): { [Key in keyof Texts & string as `${Prefix}.${Key}`]: Texts[Key] } =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, text])) as {
    [Key in keyof Texts & string as `${Prefix}.${Key}`]: Texts[Key];
  };
