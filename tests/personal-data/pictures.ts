/** A PNG picture of 40 by 30 with one chunk of our own between its head and its end. */
export function pngWith(name: string, data: Buffer): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(40, 0);
  size.writeUInt32BE(30, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', size), chunk(name, data), chunk('IEND', Buffer.alloc(0))]);
}

/** No reader of ours looks at the checksum. */
function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
}

/** A JPEG picture with one segment of our own before its pixels. */
export function jpegWith(marker: number, data: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  const pixels = [0xff, 0xda, 0x00, 0x02, 0x12, 0x34, 0xff, 0xd9];
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, marker]), length, data, Buffer.from(pixels)]);
}

/** A WebP picture with one chunk of our own. */
export function webpWith(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(data.length);
  return Buffer.concat([
    Buffer.from('RIFF\0\0\0\0WEBP'),
    Buffer.from(name),
    length,
    data,
    Buffer.alloc(data.length % 2),
  ]);
}
