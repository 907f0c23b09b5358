import type { Profile } from '../../domain/profile.ts';

/** Fetches agreements to compare, each once. What does not exist is told apart from what cannot be fetched. */
export class ProfileStore {
  readonly #known = new Map<string, Promise<Profile | undefined>>();
  readonly #template: string;

  /** `template` is the address of a profile with `:id` where the id goes. */
  constructor(template: string) {
    this.#template = template;
  }

  /** The agreement with an id; undefined where there is none. Rejects where the network does. */
  get(id: string): Promise<Profile | undefined> {
    const known = this.#known.get(id) ?? this.#fetch(id);
    this.#known.set(id, known);
    known.catch(() => this.#known.delete(id));
    return known;
  }

  async #fetch(id: string): Promise<Profile | undefined> {
    const response = await fetch(this.#template.replace(':id', () => encodeURIComponent(id)));
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
    return (await response.json()) as Profile;
  }
}
