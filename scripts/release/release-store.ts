import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A site as it was published: a folder named by its place in the order and by what it holds. */
export interface Release {
  /** Such as `12-3f2a…`. */
  name: string;
  number: number;
  hash: string;
  folder: string;
}

/** Where the releases of a target lie: beside it, so that publishing one is a rename. */
export const storeOf = (out: string): string => join(dirname(out), `.${basename(out)}.releases`);

/** The file of the store that says which release stands, for the moments when the target itself cannot. */
export const standingFile = (out: string): string => join(storeOf(out), 'standing');

export const releaseNamed = (out: string, number: number, hash: string): Release => {
  const name = `${number}-${hash}`;
  return { name, number, hash, folder: join(storeOf(out), name) };
};

/** Every release that is kept, newest first. */
export function releasesOf(out: string): Release[] {
  if (!existsSync(storeOf(out))) return [];
  return readdirSync(storeOf(out))
    .flatMap((name) => {
      const [, number, hash = ''] = /^(\d+)-([0-9a-f]{16})$/.exec(name) ?? [];
      return number === undefined ? [] : [releaseNamed(out, Number(number), hash)];
    })
    .toSorted((a, b) => b.number - a.number);
}

/** The release that is published now, where it is one of those kept. */
export function standingRelease(out: string): Release | undefined {
  const releases = releasesOf(out);
  const isLink = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (isLink) {
    const target = existsSync(out) ? realpathSync(out) : undefined;
    return releases.find(({ folder }) => realpathSync(folder) === target);
  }
  const named = existsSync(standingFile(out)) ? readFileSync(standingFile(out), 'utf8').trim() : undefined;
  return releases.find(({ name }) => name === named);
}
