import type { APIRoute } from 'astro';
import { moneyChoices } from '../../domain/money-choices.ts';
import { getArchive } from '../../site/archive.ts';

export const GET: APIRoute = async () => Response.json(moneyChoices(await getArchive()));
