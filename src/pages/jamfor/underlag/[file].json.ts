import type { APIRoute, GetStaticPaths } from 'astro';
import { toProfileFiles } from '../../../outputs/to-profile-files.ts';
import { getArchive } from '../../../site/archive.ts';
import { settings } from '../../../site/settings.ts';

/** For the preview; a build writes these files itself (`scripts/build/write-profiles.ts`). */
export const getStaticPaths = (async () =>
  import.meta.env.DEV
    ? [...toProfileFiles(await getArchive(), settings.today)].map(([file, json]) => ({
        params: { file: String(file) },
        props: { json },
      }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props: { json } }) =>
  new Response(json, { headers: { 'Content-Type': 'application/json' } });
