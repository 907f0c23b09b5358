/** What a page draws, in its order: text at a point, and filled boxes. */
export interface Drawing {
  texts: { at: number; x: number; y: number; light: number }[];
  boxes: Box[];
  hasPictures: boolean;
}

export interface Box {
  at: number;
  left: number;
  right: number;
  bottom: number;
  top: number;
  light: number;
}

type Matrix = [number, number, number, number, number, number];
interface State {
  matrix: Matrix;
  light: number;
  isOpaque: boolean;
}

/** Follow a page's drawing commands as far as places and colours of text and boxes need. */
export function followDrawing(
  commands: { fnArray: number[]; argsArray: unknown[] },
  names: ReadonlyMap<number, string>,
): Drawing {
  const drawing: Drawing = { texts: [], boxes: [], hasPictures: false };
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], light: 0, isOpaque: true };
  const saved: State[] = [];
  const text = { line: identity, x: 0, leading: 0, size: 1 };
  const newLine = (x: number, y: number): void => {
    text.line = multiply(text.line, [1, 0, 0, 1, x, y]);
    text.x = 0;
  };
  commands.fnArray.forEach((code, at) => {
    const values = listOf(commands.argsArray[at]);
    const [first, second] = values;
    switch (names.get(code)) {
      case 'save':
        saved.push(state);
        break;
      case 'restore':
        state = saved.pop() ?? state;
        break;
      case 'transform':
        state = { ...state, matrix: multiply(state.matrix, toMatrix(values)) };
        break;
      case 'paintFormXObjectBegin':
        saved.push(state);
        if (first) state = { ...state, matrix: multiply(state.matrix, toMatrix(listOf(first))) };
        break;
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state;
        break;
      case 'setFillRGBColor':
        state = { ...state, light: lightOf(first) };
        break;
      case 'setGState':
        state = { ...state, isOpaque: isOpaque(listOf(first), state.isOpaque) };
        break;
      case 'beginText':
        text.line = identity;
        text.x = 0;
        break;
      case 'setFont':
        text.size = Number(second) || 1;
        break;
      case 'setLeading':
        text.leading = Number(first) || 0;
        break;
      case 'setTextMatrix':
        text.line = toMatrix(first && typeof first === 'object' ? listOf(first) : values);
        text.x = 0;
        break;
      case 'setLeadingMoveText':
        text.leading = -(Number(second) || 0);
        newLine(Number(first) || 0, Number(second) || 0);
        break;
      case 'moveText':
        newLine(Number(first) || 0, Number(second) || 0);
        break;
      case 'nextLine':
        newLine(0, text.leading);
        break;
      case 'showText': {
        const [x, y] = apply(multiply(state.matrix, text.line), text.x, 0);
        drawing.texts.push({ at, x, y, light: state.light });
        text.x += advanceOf(listOf(first), text.size);
        break;
      }
      case 'constructPath':
        if (state.isOpaque && fills.has(names.get(Number(first)) ?? ''))
          drawing.boxes.push({ at, ...boxOf(listOf(values[2]), state.matrix), light: state.light });
        break;
      default:
        if (/^paint.*Image/.test(names.get(code) ?? '')) drawing.hasPictures = true;
    }
  });
  return drawing;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const fills = new Set([
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);

/** Arrays and typed arrays alike. */
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : ArrayBuffer.isView(value) ? [...(value as Float32Array)] : [];

const toMatrix = (values: readonly unknown[]): Matrix => {
  const numbers = values.slice(0, 6).map((value) => Number(value) || 0);
  return numbers.length === 6 ? (numbers as Matrix) : identity;
};

const multiply = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** From 0, black, to 1, white. */
function lightOf(colour: unknown): number {
  const [, red = '0', green = '0', blue = '0'] = /^#(..)(..)(..)/.exec(String(colour)) ?? [];
  return (
    (Number.parseInt(red, 16) * 0.3 + Number.parseInt(green, 16) * 0.59 + Number.parseInt(blue, 16) * 0.11) /
    255
  );
}

/** A marker pen lets the text through. */
function isOpaque(settings: readonly unknown[], before: boolean): boolean {
  let opaque = before;
  for (const setting of settings) {
    const [key, value] = listOf(setting);
    if (key === 'ca') opaque = Number(value) > 0.9;
    if (key === 'BM' && value !== 'source-over') opaque = false;
  }
  return opaque;
}

function boxOf([left, bottom, right, top]: readonly unknown[], matrix: Matrix): Omit<Box, 'at' | 'light'> {
  const [x, y] = apply(matrix, Number(left) || 0, Number(bottom) || 0);
  const [u, v] = apply(matrix, Number(right) || 0, Number(top) || 0);
  return { left: Math.min(x, u), right: Math.max(x, u), bottom: Math.min(y, v), top: Math.max(y, v) };
}

/** How far a text moves the point where the next begins. */
const advanceOf = (glyphs: readonly unknown[], size: number): number =>
  glyphs.reduce<number>((sum, glyph) => {
    if (typeof glyph === 'number') return sum - (glyph * size) / 1000;
    return sum + ((Number((glyph as { width?: number } | null)?.width) || 0) * size) / 1000;
  }, 0);
