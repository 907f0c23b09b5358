/** A number whose written form says something else than its value: what was probably meant, if that is clear. */
export interface DeceptiveNumber {
  proposal?: string;
}

/** Judge a plain scalar by how it is written: `540.000` is the number 540 to a computer but not to a reader. */
export function deceptiveNumber(written: string): DeceptiveNumber | undefined {
  const form = forms.find(({ pattern }) => pattern.test(written));
  if (form === undefined) return undefined;
  const proposal = form.proposal?.(written);
  return proposal === undefined ? {} : { proposal };
}

interface Form {
  pattern: RegExp;
  proposal?: (written: string) => string | undefined;
}

/** The first form that fits decides. Every pattern is anchored and linear. */
const forms: Form[] = [
  { pattern: /^[-+]?\.(?:nan|inf)$/i },
  { pattern: /^[-+]?0(?:x[\da-f]+|b[01]+|o[0-7]+)$/i },
  // A code such as 0180 loses its zero as a number: it is a text.
  { pattern: /^0\d+$/, proposal: (written) => `'${written}'` },
  { pattern: /^[-+]0\d+$/ },
  { pattern: /^[-+]?[1-9]\d{0,2}\.\d{3}$/, proposal: (written) => written.replace('.', '') },
  { pattern: /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)e[-+]?\d+$/i, proposal: withoutExponent },
  { pattern: /^[-+]?\d*\.\d{3,}$/ },
  { pattern: /^[-+]?\d+\.$/, proposal: (written) => written.slice(0, -1) },
  { pattern: /^[-+]?\.\d+$/, proposal: (written) => written.replace('.', '0.') },
  { pattern: /^[-+]?\d{16,}(?:\.\d*)?$/ },
];

function withoutExponent(written: string): string | undefined {
  const value = Number(written);
  return Number.isSafeInteger(value) ? String(value) : undefined;
}
