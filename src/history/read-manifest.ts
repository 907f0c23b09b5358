import type { Manifest } from './to-manifest.ts';

/** A manifest as it is written, or nothing where it has not the form of one. */
export function readManifest(text: string): Manifest | undefined {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isManifest(written) ? written : undefined;
}

/** What stands inside each part is compared with what it should be, so only the parts themselves are asked for. */
const isManifest = (value: unknown): value is Manifest =>
  isGroup(value) && isGroup(value['log']) && isGroup(value['agreements']) && isGroup(value['files']);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
