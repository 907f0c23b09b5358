import type { APIRoute, GetStaticPaths } from 'astro';
import type { AgreementNode } from '../../domain/archive.ts';
import { getArchive } from '../../site/archive.ts';
import { profileOf } from '../../site/profile-of.ts';

export const getStaticPaths = (async () =>
  (await getArchive()).agreements.map((node) => ({
    params: { id: node.id },
    props: { node },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ node: AgreementNode }> = async ({ props: { node } }) =>
  Response.json(await profileOf(node));
