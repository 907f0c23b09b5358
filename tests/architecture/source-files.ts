import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  path: string;
  text: string;
}

export interface Import {
  from: string;
  /** A path from the root for our own files, else the name of the package or module. */
  to: string;
  isOwn: boolean;
  isType: boolean;
}

const isCode = (path: string): boolean => /\.(ts|astro|css|mjs|mdx)$/.test(path);

/** The code files under some folders, by their path from the root. */
export const sourceFiles = (...folders: string[]): SourceFile[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((name) => posix.join(folder, String(name))),
    )
    .filter(
      (path) => isCode(path) && !path.startsWith('tests/fixtures/') && statSync(join(root, path)).isFile(),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Everything a file imports, with what is only a type marked as such. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const statements = [...text.matchAll(/^\s*(import|export)\s([^;'"]*?)\bfrom\s*['"]([^'"]+)['"]/gm)].map(
    ([, , clause = '', to = '']) => ({ to, isType: clause.trimStart().startsWith('type ') }),
  );
  const bare = [...text.matchAll(/(?:^\s*import\s*|\bimport\()['"]([^'"]+)['"]/gm)].map(([, to = '']) => ({
    to,
    isType: false,
  }));
  return [...statements, ...bare].map(({ to, isType }) => {
    const isOwn = to.startsWith('.');
    return { from: path, to: isOwn ? posix.join(dirname(path), to) : to, isOwn, isType };
  });
}

/** The layer a file belongs to: its folder under src, or the top folder. */
export function layerOf(path: string): string {
  const [top = '', second = '', third] = path.split('/');
  if (top !== 'src') return top;
  return third === undefined ? second : second;
}
