import type { APIRoute } from 'astro';
import { toMoneyJson } from '../../outputs/to-money-data.ts';
import { getArchive } from '../../site/archive.ts';

export const GET: APIRoute = async () =>
  new Response(toMoneyJson(await getArchive()), { headers: { 'Content-Type': 'application/json' } });
