import type { Profile } from '../../domain/profile.ts';
import { profileFileOf } from '../../domain/profile-files.ts';

/** Fetches agreements to compare, each file once. What does not exist is told apart from what cannot be fetched. */
export class ProfileStore {
  readonly #known = new Map<number, Promise<readonly Profile[]>>();
  readonly #template: string;
  readonly #files: number;

  /** `template` is the address of a file of profiles with `:file` where its number goes; `files` is how many there are. */
  constructor(template: string, files: number) {
    this.#template = template;
    this.#files = files;
  }

  /** The agreement with an id; undefined where there is none. Rejects where the network does. */
  async get(id: string): Promise<Profile | undefined> {
    const file = profileFileOf(id, this.#files);
    const profiles = this.#known.get(file) ?? this.#fetch(file);
    this.#known.set(file, profiles);
    profiles.catch(() => this.#known.delete(file));
    return (await profiles).find((profile) => profile.id === id);
  }

  async #fetch(file: number): Promise<readonly Profile[]> {
    const response = await fetch(this.#template.replace(':file', String(file)));
    // A file that no agreement falls into is not written.
    if (response.status === 404) return [];
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
    return (await response.json()) as Profile[];
  }
}
