import type { APIRoute, GetStaticPaths } from 'astro';
import type { AgreementNode } from '../../../domain/archive.ts';
import { countProfileFiles, profileFileOf } from '../../../domain/profile-files.ts';
import { getArchive } from '../../../site/archive.ts';
import { profileOf } from '../../../site/profile-of.ts';

export const getStaticPaths = (async () => {
  const { agreements } = await getArchive();
  const files = countProfileFiles(agreements.length);
  const groups = Map.groupBy(agreements, ({ id }) => profileFileOf(id, files));
  return [...groups].map(([file, nodes]) => ({ params: { file: String(file) }, props: { nodes } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ nodes: readonly AgreementNode[] }> = async ({ props: { nodes } }) =>
  Response.json(await Promise.all(nodes.map(profileOf)));
