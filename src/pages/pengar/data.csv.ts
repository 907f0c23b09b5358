import type { APIRoute } from 'astro';
import { toMoneyCsv } from '../../outputs/to-money-data.ts';
import { getArchive } from '../../site/archive.ts';

export const GET: APIRoute = async () =>
  new Response(toMoneyCsv(await getArchive()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
