import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../../src/text/urls.ts';

/** The files of a built site with an ending, by their path in it. */
export const builtFiles = (folder: string, ending: string): { path: string; text: string }[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

/** Whether a site has what a full address of its own names. */
export const hasAddress = (folder: string, address: string): boolean =>
  existsSync(join(folder, fileOf(new URL(address).pathname)));
