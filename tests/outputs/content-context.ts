import { fileURLToPath } from 'node:url';
import { checkContent, type Checked } from '../../src/gate/check-content.ts';
import { publishedReader } from '../../src/gate/read-published.ts';
import { textOfFile } from '../../src/gate/text-of-file.ts';
import type { FormatContext } from '../../src/outputs/format.ts';
import { chartFile } from '../../src/views/agreement/chart-file.ts';
import { embedPage } from '../../src/views/embed/embed-page.ts';

const folderAt = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The content folders whose every file the tests of open data look at. */
export const contentFolders = { shipped: folderAt('content'), fixture: folderAt('tests/fixtures/archive') };

/** What files are made from, for the content in a folder. */
export function contextOf(folder: string): FormatContext & { problems: Checked['problems'] } {
  const { archive, compounds, files, problems } = checkContent(folder);
  const read = publishedReader(folder, files);
  return {
    archive,
    compounds,
    problems,
    today: '2026-11-21',
    textOf: ({ file }) => textOfFile(read(file)),
    chartOf: chartFile,
    cardOf: (node) => embedPage(node, archive.site),
    images: files.flatMap(({ path }) => (/\.(png|jpe?g|webp)$/i.test(path) ? path : [])),
    imageOf: read,
  };
}
