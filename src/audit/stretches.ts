/** A long text in stretches that end with a line, so that it need not fit in memory at once. A short one is one stretch. */
export function* stretches(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  let start = 0;
  while (bytes.length - start > length) {
    const end = bytes.indexOf(lineFeed, start + length) + 1;
    if (end === 0) break;
    yield bytes.subarray(start, end);
    start = end;
  }
  yield bytes.subarray(start);
}

const lineFeed = 10;
