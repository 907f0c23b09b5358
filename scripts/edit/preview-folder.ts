import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { asPublished } from '../../src/editor/as-published.ts';
import { checkContent, type Checked } from '../../src/gate/check-content.ts';
import { readContentFiles } from '../../src/gate/content-files.ts';
import { urls } from '../../src/text/urls.ts';
import { isRunning, nameOfProcess } from '../release/running-process.ts';

/** Copies of the content for looking at: as it was, for a whole site, and as it is saved, with drafts as if published. */
export interface PreviewFolder {
  /** A folder of our own, for whatever else the preview needs. */
  own: string;
  /** As everything was when the form was opened. */
  before: string;
  /** Take in a file as it stands now. Answers with the whole archive if the site can show the file. */
  refresh: (path: string) => Checked | undefined;
}

/** Make the copies. What earlier processes left behind is cleared away. */
export function openPreviewFolder(
  content: string,
  today: string,
  kept = resolve('.cache/preview'),
): PreviewFolder {
  for (const name of existsSync(kept) ? readdirSync(kept) : []) {
    if (!isRunning(name)) rmSync(join(kept, name), { recursive: true, force: true });
  }
  const own = join(kept, nameOfProcess());
  const [before, now] = [join(own, 'before'), join(own, 'now')];
  rmSync(own, { recursive: true, force: true });
  for (const { path } of readContentFiles(content).files) {
    for (const folder of [before, now]) copy(path, folder);
  }
  const errorsOf = ({ problems }: Checked, path: string): boolean =>
    problems.some(({ file, severity }) => severity === 'error' && file === path);

  function copy(path: string, folder: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(content, path), join(folder, path));
  }

  return {
    own,
    before,
    refresh: (path) => {
      // Only what the gate itself would read.
      if (!readContentFiles(content).files.some((file) => file.path === path)) return undefined;
      copy(path, now);
      const published = path.endsWith('.mdx')
        ? asPublished(readFileSync(join(now, path), 'utf8'))
        : undefined;
      if (published !== undefined) writeFileSync(join(now, path), published);
      const checked = checkContent(now, urls.image, today);
      if (!errorsOf(checked, path)) return checked;
      // A draft with faults is a draft again, so that it does not stand in the way of others.
      if (published !== undefined) copy(path, now);
      return undefined;
    },
  };
}
