/** A piece of a page as plain data, so that the build and the browser lay out the same thing from one description. */
export type Tree = string | TreeElement | false | undefined | readonly Tree[];

export interface TreeElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Tree[];
}

/** An element with its attributes and what is in it. */
export const el = (
  tag: string,
  attributes: Readonly<Record<string, string | undefined | false>> = {},
  ...children: readonly Tree[]
): TreeElement => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  ),
  children,
});
