import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startReader, type Reader } from './reader.ts';

let reader: Reader;
const other = createServer((_, response) => {
  const frames = ['/inbaddning/vandring/', '/avtal/vandring/'].map(
    (path) => `<iframe src="${reader.origin}${path}"></iframe>`,
  );
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end(frames.join(''));
});

beforeAll(async () => {
  reader = await startReader(inject('sites').fixture.folder);
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  other.close();
  await reader.close();
});

test('another site may show the card of an agreement, and no other page', async () => {
  const { port } = other.address() as AddressInfo;
  const page = await reader.openNew(`http://127.0.0.1:${port}/`);
  const [card, refused] = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate(() => document.querySelector('main')?.textContent ?? '')),
  );
  expect(card).toContain('Vandring');
  expect(refused).toBe('');
});
