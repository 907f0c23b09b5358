import type { APIRoute, GetStaticPaths } from 'astro';
import type { AgreementEnd } from '../../../domain/ends-within.ts';
import { getCalendarView } from '../../../site/per-archive.ts';

export const getStaticPaths = (async () =>
  [...(await getCalendarView()).ends].map(([year, ends]) => ({
    params: { ar: String(year) },
    props: { ends },
  }))) satisfies GetStaticPaths;

/** The agreements that may end in a year, for the reader who asks about a day of their own. */
export const GET: APIRoute<{ ends: readonly AgreementEnd[] }> = ({ props: { ends } }) =>
  new Response(JSON.stringify(ends), { headers: { 'Content-Type': 'application/json' } });
