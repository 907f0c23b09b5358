import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A table as datapackage.json describes it. */
export interface Resource {
  name: string;
  path: string;
  dialect: { delimiter: string };
  schema: { fields: { name: string; type: string }[] };
}

export const dataFolder = (folder: string): string => join(folder, 'data/v1');

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The tables of a site, as its own package tells. */
export const readResources = (folder: string): Resource[] =>
  (readJson(join(dataFolder(folder), 'datapackage.json')) as { resources: Resource[] }).resources;

export const readTable = (folder: string, { path }: Resource): string =>
  readFileSync(join(dataFolder(folder), path), 'utf8');

/** The files of a folder of the open data with one ending, by name. */
export const filesIn = (folder: string, name: string, extension: string): string[] =>
  readdirSync(join(dataFolder(folder), name))
    .filter((file) => file.endsWith(extension))
    .sort()
    .map((file) => join(dataFolder(folder), name, file));
