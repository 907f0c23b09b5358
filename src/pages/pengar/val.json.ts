import type { APIRoute } from 'astro';
import { getMoneyView } from '../../site/per-archive.ts';

export const GET: APIRoute = async () =>
  Response.json((await getMoneyView()).panels.flatMap(({ choices }) => choices ?? []));
