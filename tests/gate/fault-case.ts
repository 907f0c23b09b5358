import { changed } from './archive-folder.ts';

/**
 * A fault by the row it belongs to (see fault-rows.ts): its name, the files of the archive that have it, and what the
 * gate must say: place, field, code, and how its remedy begins. `more` is how many further faults follow from it.
 */
export type FaultCase = [row: string, name: string, files: Files, says: string, more?: number];

/** Made only when the case is run, so that a passage that is no longer there fails that case alone. */
export type Files = () => Record<string, string | Uint8Array>;

export const agreement = 'agreements/sprakkafe-2018.mdx';
const organisation = 'organisations/brygga.yaml';
const sentence = 'Kaféet är öppet för alla.\n';

/** The agreement with one passage changed. */
export const field =
  (from: string, to: string): Files =>
  () => ({ [agreement]: changed(agreement, from, to) });

/** The amount of a row, the date of a source, or the title written in another way. */
export const amount = (written: string): Files => field('amount: 60000', `amount: ${written}`);
export const dated = (written: string): Files => field('dated: 2018-09-20', `dated: ${written}`);
export const title = (written: string): Files => field('title: Språkkafé i Granbacka', `title: ${written}`);

/** The association with one passage changed. */
export const ofParty =
  (from: string, to: string): Files =>
  () => ({ [organisation]: changed(organisation, from, to) });

/** The agreement with a paragraph more in its text. */
export const text = (added: string): Files => field(sentence, `${sentence}\n${added}\n`);

/** A file put in, or in place of one that is there. */
export const file =
  (path: string, content: string | Uint8Array): Files =>
  () => ({ [path]: content });
