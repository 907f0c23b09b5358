import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Run the search command as an editor would. A list among the arguments is written to the file named before it. */
export function runSearch(
  site: string,
  ...given: (string | readonly string[])[]
): { stdout: string; stderr: string } {
  const options = given.flatMap((each, at) => {
    if (typeof each === 'string') return [each];
    writeFileSync(String(given[at - 1]), JSON.stringify(each));
    return [];
  });
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/search.ts', '--out', site, ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  return { stdout, stderr };
}
