/** Every dotted path in a written value, list indexes left out: `money.lines.amount`. Free-keyed records stop the path. */
export type FieldPath<T> = T extends readonly (infer Item)[]
  ? FieldPath<Item>
  : T extends object
    ? string extends keyof T
      ? never
      : { [Key in keyof T & string]-?: Key | `${Key}.${FieldPath<NonNullable<T[Key]>>}` }[keyof T & string]
    : never;

/** The paths that hold a list. */
export type ListPath<T> = T extends readonly (infer Item)[]
  ? ListPath<Item>
  : T extends object
    ? string extends keyof T
      ? never
      : {
          [Key in keyof T & string]-?:
            | (NonNullable<T[Key]> extends readonly unknown[] ? Key : never)
            | `${Key}.${ListPath<NonNullable<T[Key]>>}`;
        }[keyof T & string]
    : never;

/** What may be written at a path: one row's value for a list, every member of a union. */
export type ValueAt<T, Path extends string> = T extends readonly (infer Item)[]
  ? ValueAt<Item, Path>
  : Path extends `${infer Key}.${infer Rest}`
    ? Key extends keyof T
      ? ValueAt<NonNullable<T[Key]>, Rest>
      : never
    : Path extends keyof T
      ? NonNullable<T[Path]> extends readonly (infer Item)[]
        ? Item
        : NonNullable<T[Path]>
      : never;

/** The fixed words a value may be, or never where any text is allowed. */
export type ChoiceOf<Value> = string extends Extract<Value, string> ? never : Extract<Value, string>;

/** A word in the reader's language for every fixed word of every field. */
export type ChoiceTexts<T> = {
  [Path in FieldPath<T> as [ChoiceOf<ValueAt<T, Path>>] extends [never] ? never : Path]: Record<
    ChoiceOf<ValueAt<T, Path>>,
    string
  >;
};
