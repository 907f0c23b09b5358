import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { seededRandom } from '../../scripts/bench/random.ts';
import { findPersonalDataInOutput } from '../../src/personal-data/find-in-output.ts';
import { imageText } from '../../src/personal-data/image-text.ts';
import { madeUpNumber } from './made-up-numbers.ts';
import { jpegWith, pngWith, webpWith } from './pictures.ts';

const { century, date, last } = madeUpNumber(seededRandom(5));
const number = `${century}${date}-${last}`;
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const inWide = Buffer.from(number, 'utf16le');

test.each([
  ['a PNG text', 'image/png', pngWith('tEXt', bytes(`Comment\0${number}`))],
  [
    'a compressed PNG text',
    'image/png',
    pngWith('zTXt', Buffer.concat([bytes('Comment\0\0'), deflateSync(number)])),
  ],
  ['an international PNG text', 'image/png', pngWith('iTXt', bytes(`Title\0\0\0sv\0\0${number}`))],
  ['PNG EXIF', 'image/png', pngWith('eXIf', bytes(`II*\0${number}`))],
  ['what follows a PNG', 'image/png', Buffer.concat([pngWith('tEXt', bytes('a')), bytes(number)])],
  ['JPEG EXIF', 'image/jpeg', jpegWith(0xe1, bytes(`Exif\0\0${number}`))],
  [
    'JPEG EXIF in two bytes a character',
    'image/jpeg',
    jpegWith(0xe1, Buffer.concat([bytes('Exif\0\0'), inWide])),
  ],
  ['JPEG XMP', 'image/jpeg', jpegWith(0xe1, bytes(`<x:xmpmeta><dc:title>${number}</dc:title>`))],
  ['a JPEG comment', 'image/jpeg', jpegWith(0xfe, bytes(number))],
  ['what follows a JPEG', 'image/jpeg', Buffer.concat([jpegWith(0xfe, bytes('a')), bytes(number)])],
  ['WebP EXIF', 'image/webp', webpWith('EXIF', bytes(number))],
  ['WebP XMP', 'image/webp', webpWith('XMP ', bytes(number))],
])('a personal number is found in %s', (_, mediaType, picture) => {
  const found = findPersonalDataInOutput(picture, mediaType, { addresses: new Set() }, (part) =>
    inflateSync(part),
  );
  expect(found.map(({ masked }) => masked)).toEqual([`${date}-••••`]);
});

test('pixels are not read as text', () => {
  expect(imageText(pngWith('IDAT', bytes(number)))).not.toContain(last);
  expect(imageText(webpWith('VP8 ', bytes(number)))).not.toContain(last);
});

test('a cut or empty picture is read as far as it goes', () => {
  const whole = pngWith('tEXt', bytes(number));
  for (let length = 0; length < whole.length; length++)
    expect(typeof imageText(whole.subarray(0, length))).toBe('string');
  const photo = jpegWith(0xe1, bytes(number));
  for (let length = 0; length < photo.length; length++)
    expect(typeof imageText(photo.subarray(0, length))).toBe('string');
});
