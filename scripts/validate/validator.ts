/** Something that nobody here wrote, with an opinion about the files of a built site. */
export interface Validator {
  /** What is checked, by what. */
  name: string;
  /** Everything it objects to in the site that lies in a folder; nothing where it has no objection. */
  run: (folder: string) => string[] | Promise<string[]>;
}
