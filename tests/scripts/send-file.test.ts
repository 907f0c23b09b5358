import { closeSync, openSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sendFile } from '../../scripts/serve/send-file.ts';

const file = fileURLToPath(import.meta.url);

test('readers who have gone before a page is sent leave no files open', async () => {
  const before = lowestFree();
  for (let count = 0; count < 50; count++) {
    const request = new IncomingMessage(new Socket());
    const response = new ServerResponse(request);
    response.destroy();
    await sendFile(request, response, file, { status: 200, isPacked: false });
  }
  expect(lowestFree() - before).toBeLessThan(25);
});

/** What is opened gets the lowest number that nothing open has. */
function lowestFree(): number {
  const opened = openSync(file, 'r');
  closeSync(opened);
  return opened;
}
