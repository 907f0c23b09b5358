import type { APIRoute } from 'astro';
import { toAgreementData } from '../../outputs/to-agreement-data.ts';
import { getArchive } from '../../site/archive.ts';

export const GET: APIRoute = async () =>
  new Response(toAgreementData(await getArchive()), { headers: { 'Content-Type': 'application/json' } });
