import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSplitter } from '../../src/integrations/search-index/read-splitter.ts';
import { decodeShard } from '../../src/search/encode-shard.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { indexFolder } from './open-site.ts';

const longEnough = 12;

/** The long words of a built site's index that are not parted, the longest first. Names and figures are none. */
export function findUnsplit(site: string, content: string): string[] {
  const split = readSplitter(checkContent(content).compounds);
  const folder = join(indexFolder(site), 'words');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => decodeShard(readFileSync(join(folder, name), 'utf8')))
    .filter(({ word, kind }) => kind === 'form' && word.length >= longEnough && /^\p{L}+$/u.test(word))
    .map(({ word }) => word)
    .filter((word) => split(word).length === 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
