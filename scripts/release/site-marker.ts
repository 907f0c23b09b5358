import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** The file that says that a folder is ours to replace, and what is published in it. */
export const marker = '.oppna-partnerskap';

const schema = z.object({ agreements: z.array(z.string()), withdrawn: z.array(z.string()) });

/** The ids that answer with an agreement, and those that tell of one that was withdrawn. */
export type SiteMarker = z.output<typeof schema>;

export const markerText = (published: SiteMarker): string => `${JSON.stringify(published)}\n`;

export const hasMarker = (folder: string): boolean => existsSync(join(folder, marker));

/** What a site publishes, or undefined for one that does not say. */
export function readMarker(folder: string): SiteMarker | undefined {
  if (!hasMarker(folder)) return undefined;
  try {
    return schema.safeParse(JSON.parse(readFileSync(join(folder, marker), 'utf8'))).data;
  } catch (error) {
    // Sites from before this file was JSON say no more than that they are ours.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
