/** A line on the terminal that is written over; says nothing where nobody watches. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): {
  show: (text: string) => void;
  clear: () => void;
} {
  const isWatched = stream.isTTY && !process.env['CI'];
  let last = 0;
  return {
    show(text) {
      const now = performance.now();
      // Ten times a second is enough for eyes, and thousands of pages should not wait for a terminal.
      if (!isWatched || now - last < 100) return;
      last = now;
      stream.write(`\r\u001b[2K${text}`);
    },
    clear() {
      if (isWatched && last > 0) stream.write('\r\u001b[2K');
    },
  };
}
