/** A read-only model while it is being built: its own fields and lists may be written, their contents not. */
export type Writable<T> = {
  -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key];
};
