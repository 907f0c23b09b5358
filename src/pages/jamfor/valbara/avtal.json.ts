import type { APIRoute } from 'astro';
import { compareChoices } from '../../../outputs/compare-choices.ts';
import { getArchive } from '../../../site/archive.ts';

export const GET: APIRoute = async () => Response.json(compareChoices((await getArchive()).agreements));
