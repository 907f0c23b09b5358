import { readDocument } from '../../../src/importer/read/read-document.ts';
import { UnreadableDocument } from '../../../src/importer/read/unreadable-document.ts';
import { brokenInput, wholeFiles } from './hostile-inputs.ts';

export interface FuzzResult {
  read: number;
  refused: Map<string, number>;
  /** What must not be: another error than our own, or a reading that took too long. */
  faults: { index: number; what: string }[];
  slowest: number;
}

/** Read broken inputs and see that each is read or refused, by our own error and in time. */
export async function fuzzReading(
  from: number,
  count: number,
  tell?: (index: number) => void,
): Promise<FuzzResult> {
  const files = wholeFiles();
  const result: FuzzResult = { read: 0, refused: new Map(), faults: [], slowest: 0 };
  for (let index = from; index < from + count; index += 1) {
    const began = performance.now();
    try {
      await readDocument({ name: 'avtal.docx', bytes: brokenInput(index, files) });
      result.read += 1;
    } catch (error) {
      if (error instanceof UnreadableDocument)
        result.refused.set(error.code, (result.refused.get(error.code) ?? 0) + 1);
      else result.faults.push({ index, what: String(error) });
    }
    const took = performance.now() - began;
    if (took > 5_000) result.faults.push({ index, what: `${Math.round(took)} ms` });
    result.slowest = Math.max(result.slowest, took);
    tell?.(index);
  }
  return result;
}
