/** What a form was filled in with: `f` alone is the value, `f.lines.0.amount` a field within it. */
export function readForm(sent: Iterable<readonly [string, string]>): unknown {
  let form: unknown;
  for (const [name, value] of sent) {
    const [first, ...steps] = name.split('.');
    if (first !== 'f' || steps.length > deepest || !steps.every(isStep)) continue;
    // Browsers send the line ends of the web.
    form = put(form, steps, value.replaceAll('\r\n', '\n'));
  }
  return form;
}

const deepest = 12;
const mostRows = 2000;

const isStep = (step: string): boolean =>
  (/^[a-zA-Z][a-zA-Z0-9]{0,40}$/.test(step) && !(step in Object.prototype)) ||
  (/^\d{1,4}$/.test(step) && Number(step) < mostRows);

function put(held: unknown, [step, ...rest]: readonly string[], value: string): unknown {
  if (step === undefined) return value;
  if (/^\d+$/.test(step)) {
    const rows: unknown[] = Array.isArray(held) ? [...held] : [];
    rows[Number(step)] = put(rows[Number(step)], rest, value);
    return rows;
  }
  const fields = typeof held === 'object' && held !== null && !Array.isArray(held) ? held : {};
  return { ...fields, [step]: put((fields as Record<string, unknown>)[step], rest, value) };
}
