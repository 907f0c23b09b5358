import type { Loader, LoaderContext } from 'astro/loaders';
import { forgetChecked, readChecked } from './checked.ts';
import { ContentError, hasErrors } from './content-error.ts';
import { settings } from './settings.ts';

/**
 * Lets the gate judge the content, first and whenever a file changes. What it read goes to the pages in memory: in
 * Astro's store it would only be written out and read back.
 */
export const contentLoader = (): Loader => ({
  name: 'oppna-partnerskap',
  load: async (context) => {
    await list(context);
    if (context.watcher) watch(context, context.watcher);
  },
});

async function list({ store, logger, watcher }: LoaderContext): Promise<void> {
  const { files, problems } = readChecked();
  if (hasErrors(problems)) {
    const error = new ContentError(problems);
    if (!watcher) throw error;
    // While editing, the pages themselves show what is wrong until it is mended.
    logger.error(error.message);
  }
  // In the preview, a digest that changes in the store is what makes Astro show the page anew.
  if (!watcher) return;
  store.clear();
  for (const { id, path, digest } of files) store.set({ id: path, data: { id, digest }, digest });
}

function watch(context: LoaderContext, watcher: NonNullable<LoaderContext['watcher']>): void {
  watcher.add(settings.contentDirectory);
  let waiting: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(settings.contentDirectory)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      forgetChecked();
      list(context).catch((error: unknown) => context.logger.error(String(error)));
    }, 50);
  });
}
