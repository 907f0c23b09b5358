/** A broken agreement: its name, the passage of the fixture that is changed, and what stands there instead. */
export type BrokenCase = [name: string, from: string, to: string];
