import type { Cause } from '../domain/problem.ts';

/** What is wrong with an image, if anything. That the file exists and is what it says is the gate's to see. */
export function checkImage(src: string, alt: string): Cause | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(src)) return { code: 'image-remote', read: src.slice(0, 100) };
  if (!LOCAL.test(src) || src.includes('..'))
    return { code: 'image-kind', read: src.slice(0, 100), reason: 'path' };
  if (!/\.(?:png|jpe?g|webp)$/i.test(src)) return { code: 'image-kind', read: src, reason: 'format' };
  const isDescribed = alt.trim() !== '' && !/\.(?:png|jpe?g|webp)$/i.test(alt.trim());
  return isDescribed ? undefined : { code: 'image-alt', read: src };
}

/** A relative path of plain names: no root, no way up, nothing percent-encoded. */
const LOCAL = /^(?:\.\/)?(?:[A-Za-z\d_-][A-Za-z\d._-]*\/)*[A-Za-z\d_-][A-Za-z\d._-]*$/;
