import { publishedReader } from '../gate/read-published.ts';
import { textOfFile } from '../gate/text-of-file.ts';
import type { FormatContext } from '../outputs/format.ts';
import { chartFile } from '../views/agreement/chart-file.ts';
import { embedPage } from '../views/embed/embed-page.ts';
import { readChecked } from './checked.ts';
import { imagePaths } from './images.ts';
import { settings } from './settings.ts';

/** What the files beside the pages are made from: the archive that the gate let through, and its own files. */
export function formatContext(): FormatContext {
  const { archive, compounds, files } = readChecked();
  const { contentDirectory, today } = settings;
  const read = publishedReader(contentDirectory, files);
  return {
    archive,
    compounds,
    today,
    textOf: ({ file }) => textOfFile(read(file)),
    chartOf: chartFile,
    cardOf: (node) => embedPage(node, archive.site),
    images: imagePaths(),
    imageOf: read,
  };
}
