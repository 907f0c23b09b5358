/** Every dotted path in a written value, list indexes left out: `money.lines.amount`. Free-keyed records stop the path. */
export type FieldPath<T> = T extends readonly (infer Item)[]
  ? FieldPath<Item>
  : T extends object
    ? string extends keyof T
      ? never
      : { [Key in keyof T & string]-?: Key | `${Key}.${FieldPath<NonNullable<T[Key]>>}` }[keyof T & string]
    : never;
