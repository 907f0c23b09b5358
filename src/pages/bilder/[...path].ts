import type { APIRoute, GetStaticPaths } from 'astro';
import { imagePaths, readImage } from '../../site/images.ts';

/** The pictures of the archive, as the gate has judged them. */
export const getStaticPaths = (() =>
  imagePaths().map((path) => ({ params: { path } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { path: string }> = ({ params }) =>
  new Response(readImage(params.path));
