import type { FormFile } from '../form-files.ts';

/** Where the page around the form is told which file has been saved. */
export const savedChannel = 'saved';

/** Asks our own server. The token was given to this page alone. */
export async function ask(path: string, token: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, { ...init, headers: { ...init.headers, 'X-Editor-Token': token } });
  if (!response.ok) throw new Error(await response.text());
  return response;
}

/**
 * The content folder as a browser would give it if one had picked it in a dialogue: the form program reads and writes
 * through this, and our server does the reading and writing.
 */
export async function openLocalFolder(token: string): Promise<LocalDirectory> {
  const files = (await (await ask('/redigera/filer', token)).json()) as FormFile[];
  const root = new LocalDirectory('', token);
  for (const file of files) root.add(file.path.split('/'), file);
  return root;
}

class LocalDirectory {
  readonly kind = 'directory';
  readonly name: string;
  readonly #path: string;
  readonly #token: string;
  readonly #children = new Map<string, LocalDirectory | LocalFile>();

  constructor(path: string, token: string) {
    this.name = path.split('/').at(-1) ?? '';
    this.#path = path;
    this.#token = token;
  }

  add([name = '', ...rest]: string[], file: FormFile): void {
    if (rest.length > 0) this.#folder(name).add(rest, file);
    else this.#children.set(name, new LocalFile(this.#pathOf(name), this.#token, file));
  }

  #folder(name: string): LocalDirectory {
    const found = this.#children.get(name);
    if (found instanceof LocalDirectory) return found;
    const folder = new LocalDirectory(this.#pathOf(name), this.#token);
    this.#children.set(name, folder);
    return folder;
  }

  #pathOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}/${name}`;
  }

  async requestPermission(): Promise<string> {
    return 'granted';
  }

  async *entries(): AsyncGenerator<[string, LocalDirectory | LocalFile]> {
    yield* this.#children;
  }

  async getDirectoryHandle(name: string): Promise<LocalDirectory> {
    return this.#folder(name);
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<LocalFile> {
    const found = this.#children.get(name);
    if (found instanceof LocalFile) return found;
    if (!create) throw new DOMException(name, 'NotFoundError');
    const file = new LocalFile(this.#pathOf(name), this.#token, undefined);
    this.#children.set(name, file);
    return file;
  }

  async removeEntry(): Promise<void> {
    throw new DOMException('', 'NotAllowedError');
  }
}

class LocalFile {
  readonly kind = 'file';
  readonly name: string;
  readonly #path: string;
  readonly #token: string;
  #file: FormFile | undefined;

  constructor(path: string, token: string, file: FormFile | undefined) {
    this.name = path.split('/').at(-1) ?? '';
    this.#path = path;
    this.#token = token;
    this.#file = file;
  }

  async getFile(): Promise<File> {
    return new File([this.#file?.text ?? ''], this.name);
  }

  /** Saved when it is written and not when it is closed, since the form program takes no notice of a close that fails. */
  async createWritable(): Promise<{
    write: (data: Blob | string) => Promise<void>;
    close: () => Promise<void>;
  }> {
    return {
      write: async (data) => this.#save(typeof data === 'string' ? data : await data.text()),
      close: async () => undefined,
    };
  }

  async #save(body: string): Promise<void> {
    const headers = { 'X-Editor-Version': this.#file?.version ?? '' };
    const path = `/redigera/filer/${encodeURIComponent(this.#path)}`;
    // What goes wrong here the form program shows in a box of its own.
    const saved = await ask(path, this.#token, { method: 'PUT', headers, body });
    this.#file = (await saved.json()) as FormFile;
    const channel = new BroadcastChannel(savedChannel);
    channel.postMessage(this.#path);
    channel.close();
  }
}
