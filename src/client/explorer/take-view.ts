import { explorerText as words } from '../../text/explorer.ts';
import { fileFormats, fileName, type FileFormat, type Taken } from './to-files.ts';

/** Hand a view over as a file, made here and sent nowhere. What happened is the answer, in words. */
export function saveView(taken: Taken, format: FileFormat): string {
  const { mediaType, render } = fileFormats[format];
  const name = fileName(taken, format);
  const url = URL.createObjectURL(new Blob([render(taken)], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click, so it must stand a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return words.saved(name);
}

/** Copy the address in a field; where the browser refuses, it is selected for the reader to copy. */
export async function copyAddress(field: HTMLInputElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return words.copied;
  } catch {
    field.focus();
    field.select();
    return words.copyRefused;
  }
}
