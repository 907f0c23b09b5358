import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../src/images/read-picture.ts';
import { stripMetadata } from '../../src/images/strip-metadata.ts';
import { pngChunk } from '../gate/archive-folder.ts';

const secret = 'Kommundirektorens dator 59.33 18.06';

/** A picture whose every pixel differs from the next, with place and camera in it. */
const picture = (orientation?: number): Sharp =>
  sharp(Buffer.from(Array.from({ length: 24 * 16 * 3 }, (_, index) => (index * 37) % 256)), {
    raw: { width: 24, height: 16, channels: 3 },
  })
    .withExif({ IFD0: { Copyright: secret }, IFD3: { GPSLatitude: '59/1 33/1 0/1' } })
    .withIccProfile('p3')
    .withMetadata(orientation === undefined ? {} : { orientation })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${secret}</x:xmpmeta>`);

const formats: [string, (image: Sharp) => Sharp][] = [
  ['png', (image) => image.png()],
  ['jpeg', (image) => image.jpeg({ quality: 60 })],
  ['jpeg, progressive', (image) => image.jpeg({ progressive: true })],
  ['webp', (image) => image.webp()],
  ['webp without loss', (image) => image.webp({ lossless: true })],
];

const pixels = (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer();

describe.each(formats)('%s', (name, encode) => {
  test('keeps every pixel and the colours, and nothing that tells of people or places', async () => {
    const bytes = await encode(picture()).toBuffer();
    expect(bytes.includes(secret)).toBe(true);
    const stripped = stripMetadata(bytes);
    expect(Buffer.from(stripped).includes(secret)).toBe(false);
    const { exif, xmp, icc } = await sharp(stripped).metadata();
    expect([exif, xmp, icc !== undefined]).toEqual([undefined, undefined, true]);
    expect(await pixels(stripped)).toEqual(await pixels(bytes));
    expect(readPicture(stripped)).toMatchObject({ width: 24, height: 16, extras: new Set() });
  });

  test.each([3, 6, 8])('keeps which way up browsers show it (%i)', async (orientation) => {
    const bytes = await encode(picture(orientation)).toBuffer();
    const stripped = stripMetadata(bytes);
    expect(Buffer.from(stripped).includes(secret)).toBe(false);
    const isTurned = !name.startsWith('webp');
    expect((await sharp(stripped).metadata()).orientation).toBe(isTurned ? orientation : undefined);
    expect(readPicture(stripped)).toMatchObject(
      isTurned && orientation > 4 ? { width: 16, height: 24 } : { width: 24, height: 16 },
    );
  });

  test('drops what follows its end', async () => {
    const bytes = await encode(picture()).toBuffer();
    const stripped = stripMetadata(Buffer.concat([bytes, Buffer.from(secret)]));
    expect(Buffer.from(stripped)).toEqual(Buffer.from(stripMetadata(bytes)));
  });

  test('is refused when it is cut off or a byte is wrong, and never throws', async () => {
    const bytes = await encode(picture()).toBuffer();
    for (let length = 3; length < bytes.length; length += 7) {
      expect(typeof readPicture(bytes.subarray(0, length))).toBe('string');
    }
    for (let at = 0; at < bytes.length; at += 5) {
      const changed = Buffer.from(bytes);
      changed[at] = 0xff - (changed[at] ?? 0);
      expect(() => readPicture(changed)).not.toThrow();
    }
  });
});

test('the small picture within a JPEG goes, since it may show what was cut away', async () => {
  const bytes = await picture().jpeg().toBuffer();
  const thumbnail = Buffer.concat([
    Buffer.from('ffe00013', 'hex'),
    Buffer.from('JFIF\0'),
    Buffer.from('0102000001000101' + '01', 'hex'),
    Buffer.from('abc'),
  ]);
  const thumbed = Buffer.concat([bytes.subarray(0, 2), thumbnail, bytes.subarray(2)]);
  expect(Buffer.from(stripMetadata(thumbed)).includes('abc')).toBe(false);
  expect(await pixels(stripMetadata(thumbed))).toEqual(await pixels(bytes));
});

test('text chunks of a PNG go, and a chunk that must be understood and is not makes it broken', async () => {
  const bytes = await picture().png().toBuffer();
  const after = (type: string): Buffer =>
    Buffer.concat([
      bytes.subarray(0, 33),
      pngChunk(type, Buffer.from(`Author\0${secret}`)),
      bytes.subarray(33),
    ]);
  for (const type of ['tEXt', 'zTXt', 'iTXt', 'prVt']) {
    expect(Buffer.from(stripMetadata(after(type))).includes(secret)).toBe(false);
  }
  expect(readPicture(after('ABCD'))).toBe('broken');
});

test('a moving picture is known', async () => {
  const frames = Buffer.alloc(8 * 16 * 3, 1).fill(200, 8 * 8 * 3);
  const moving = await sharp(frames, { raw: { width: 8, height: 16, channels: 3, pageHeight: 8 } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
  expect(readPicture(moving)).toMatchObject({ extras: new Set(['animation']) });
});

test.each(['<svg onload="alert(1)"/>', 'GIF89a', '\u0000\u0000\u0000\u001Cftypavif', '%PDF-1.7', 'BM', ''])(
  '%j is no picture',
  (text) => {
    expect(readPicture(Buffer.from(text, 'latin1'))).toBe('unknown');
  },
);
