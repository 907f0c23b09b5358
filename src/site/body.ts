import { getCollection } from 'astro:content';
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AgreementNode } from '../domain/archive.ts';
import { renderBody, type RenderedBody } from '../markdown/render-body.ts';
import { amountAt } from '../text/amount-at.ts';
import type { Checked } from '../gate/check-content.ts';
import { publishedBody } from '../gate/published-body.ts';
import { readChecked } from './checked.ts';
import { publishedImage } from './images.ts';
import { settings } from './settings.ts';

/** An agreement's text as HTML, read and rendered for its own page alone. */
export async function readBodyOf({ file, data }: AgreementNode): Promise<RenderedBody> {
  const bytes = await readFile(join(settings.contentDirectory, file));
  const digests = await digestByPath();
  if (digests.get(file) !== hash('sha256', bytes)) throw new Error(changed(file));
  return renderBody(publishedBody(bytes.toString('utf8')), {
    amount: (path) => amountAt(data, path),
    image: (src) => publishedImage(file, src),
  });
}

let listed: { from: Checked; digests: Promise<ReadonlyMap<string, string>> } | undefined;

/** What the gate let through, from Astro's store; asked for once and again when the content has changed. */
function digestByPath(): Promise<ReadonlyMap<string, string>> {
  const from = readChecked();
  if (listed?.from !== from) {
    const digests = getCollection('files').then(
      (files) => new Map(files.map(({ id, data }) => [id, data.digest])),
    );
    listed = { from, digests };
  }
  return listed.digests;
}

const changed = (file: string): string => `${file} was changed after it was checked. Run the command again.`;
