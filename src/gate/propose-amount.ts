/** The number of kronor that was perhaps meant by an amount written as text. */
export function proposeAmount(text: string): string | undefined {
  const read = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, '')
    .replace(/\u2212/g, '-');
  const match =
    /^(?:ca|cirka)?(?:sek)?(\d[\d.,]*)(?::-|,-)?(mdkr|mnkr|mkr|milj\.?|miljon(?:er)?(?:kr|kronor)?|tkr|tusen(?:kr|kronor)?|kr\.?|kronor|sek)?$/.exec(
      read,
    );
  if (!match) return undefined;
  const [, digits = '', unit = ''] = match;
  const number = readNumber(digits);
  if (number === undefined) return undefined;
  const kronor = number * factorOf(unit);
  return Number.isFinite(kronor) ? String(Math.round(kronor * 100) / 100) : undefined;
}

const factorOf = (unit: string): number =>
  unit.startsWith('md') ? 1e9 : unit.startsWith('m') ? 1e6 : unit.startsWith('t') ? 1e3 : 1;

/** Points and commas before three digits part thousands; a last one before one or two digits parts decimals. */
function readNumber(digits: string): number | undefined {
  const grouped = /^(\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{1,2}))?$/.exec(digits);
  if (grouped) return Number(`${grouped[1]?.replace(/[.,]/g, '')}.${grouped[2] ?? 0}`);
  const plain = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(digits);
  return plain ? Number(`${plain[1]}.${plain[2] ?? 0}`) : undefined;
}
