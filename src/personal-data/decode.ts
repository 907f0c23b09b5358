/** A run of percent codes, an entity or an escape. */
export const codes =
  /(?:%[0-9a-f]{2})+|&#(?:\d{1,6}|x[0-9a-f]{1,6});|&[a-z]{2,16};|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/gi;

/** A code as the characters it stands for; what cannot be read stays. */
export function decode(code: string): string {
  if (code.startsWith('%')) return decodePercent(code);
  if (code.startsWith('\\')) return String.fromCharCode(Number.parseInt(code.slice(2), 16));
  if (!code.startsWith('&#')) return entities[code.slice(1, -1)] ?? code;
  const isHex = /^&#x/i.test(code);
  const number = isHex ? Number.parseInt(code.slice(3), 16) : Number.parseInt(code.slice(2), 10);
  return number <= 0x10ffff ? String.fromCodePoint(number) : code;
}

const decodePercent = (code: string): string =>
  new TextDecoder().decode(Uint8Array.from(code.slice(1).split('%'), (byte) => Number.parseInt(byte, 16)));

const entities: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '-',
  mdash: '-',
  minus: '-',
  hyphen: '-',
  dash: '-',
  plus: '+',
  shy: '',
  zwnj: '',
  zwj: '',
  ZeroWidthSpace: '',
  NoBreak: '',
};
