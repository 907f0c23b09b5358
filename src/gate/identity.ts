import type { Problem } from '../domain/problem.ts';
import type { AgreementSource } from '../domain/sources.ts';
import type { ContentFile } from './content-files.ts';

/** Files that claim one and the same address: the same name in another case, another Unicode form or another ending. */
export function findSameIds(files: readonly ContentFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file): Problem[] => {
    const id = file.kind === 'image' ? file.path : stemOf(file.path);
    const key = `${file.kind} ${id.normalize('NFC').toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file.path);
      return [];
    }
    return [{ code: 'same-id', id: file.id, other, severity: 'error', file: file.path }];
  });
}

const stemOf = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\..*$/s, '');

/** Old addresses that an agreement keeps but that another agreement has or keeps as well. */
export function findSameAliases(agreements: readonly AgreementSource[]): Problem[] {
  const owners = new Map(agreements.map(({ id, file }) => [id, file]));
  return agreements.flatMap(({ file, data }) =>
    (data.aliases ?? []).flatMap((alias, index): Problem[] => {
      const other = owners.get(alias);
      owners.set(alias, other ?? file);
      return other === undefined
        ? []
        : [{ code: 'same-id', id: alias, other, severity: 'error', file, path: `aliases.${index}` }];
    }),
  );
}
