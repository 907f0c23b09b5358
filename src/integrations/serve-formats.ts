import type { AstroIntegration } from 'astro';
import { outputFiles, type OutputFile } from '../outputs/output-files.ts';
import type { Archive } from '../domain/archive.ts';

/** In the preview, the files beside the pages are made when they are asked for. A build writes them when all pages are there. */
export const serveFormats = (): AstroIntegration => ({
  name: 'oppna-partnerskap-formats',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        // Pages end in a slash; of the rest, most are none of ours either.
        if (pathname.endsWith('/')) return next();
        answer(pathname).then((file) => {
          if (!file) return next();
          response.setHeader('Content-Type', typed(file.mediaType));
          response.end(file.content);
        }, next);
      });
    },
  },
});

/** Loaded late: the folder and the day are read from the environment once. */
async function answer(url: string): Promise<{ mediaType: string; content: string | Uint8Array } | undefined> {
  const [{ formatContext }, { wholeOf }] = await Promise.all([
    import('../site/format-context.ts'),
    import('../outputs/format.ts'),
  ]);
  const context = formatContext();
  const file = filesOf(context.archive).get(url);
  return file && { mediaType: file.mediaType, content: wholeOf(file.render(context)) };
}

/** An edit makes another archive, and with it other files. */
const known = new WeakMap<Archive, ReadonlyMap<string, OutputFile>>();

function filesOf(archive: Archive): ReadonlyMap<string, OutputFile> {
  const files = known.get(archive) ?? new Map([...outputFiles(archive)].map((file) => [file.url, file]));
  known.set(archive, files);
  return files;
}

const typed = (mediaType: string): string =>
  /^text\/|json$|xml$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
