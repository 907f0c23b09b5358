import type { Imported } from '../../src/importer/import-document.ts';
import type { Json, Proposal } from '../../src/importer/proposal.ts';

/** What was found, in the short form in which the answers are written. */
export function toFacts({ proposals, organisations, body, isOverview }: Imported): string[] {
  return [
    ...(isOverview ? ['several=true'] : []),
    ...proposals.flatMap(factsOf),
    ...organisations.flatMap(({ id, organisationNumber }) =>
      organisationNumber ? [`number=${id}/${organisationNumber.value}`] : [],
    ),
    ...(isOverview ? [] : body).flatMap((part) =>
      part.kind === 'commitment' ? [`commitment=${[part.party, part.unit].filter(Boolean).join('/')}`] : [],
    ),
  ];
}

function factsOf({ path, value }: Proposal): string[] {
  const plain = path.replace(/\.\d+$/, '');
  const fields = (
    typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  ) as Fields;
  return facts[plain]?.(fields, value) ?? [`${path}=${JSON.stringify(value)}`];
}

type Fields = Record<string, Json>;

const facts: Record<string, (fields: Fields, value: Json) => string[]> = {
  title: (_, value) => [`title=${value}`],
  // Both follow from others that are counted.
  titleSource: () => [],
  'period.wording': () => [],
  kind: (_, value) => [`kind=${value}`],
  'sources.0.journalNumber': (_, value) => [`journal=${value}`],
  sources: (_, value) => [`journal=${value}`],
  parties: ({ organisation, role, units }) => [
    `party=${organisation}/${role}`,
    ...((units ?? []) as string[]).map((unit) => `unit=${organisation}/${unit}`),
  ],
  'period.start': (_, value) => [`start=${value}`],
  'period.end': (_, value) => [`end=${value}`],
  'period.months': (_, value) => [`months=${value}`],
  'period.orAsAgreed': () => ['orAsAgreed'],
  themes: (_, value) => [`theme=${value}`],
  targetGroups: ({ group }) => [`target=${group}`],
  ages: ({ min, max }) => [`ages=${min}-${max}`],
  participants: ({ kind, comparator, min, max, unit, per }) => [
    `participants=${kind}/${comparator}/${[...new Set([min, max].filter((each) => each !== undefined))].join('-')}/${unit}/${per ?? ''}`,
  ],
  'money.total': ({ amount, basis }) => [`total=${amount}/${basis}`],
  'money.publicCost': ({ amount, basis }) => [`publicCost=${amount}/${basis}`],
  'money.totalValue': ({ amount, basis }) => [`totalValue=${amount}/${basis}`],
  'money.vat': (_, value) => [`vat=${value}`],
  'money.lines': ({ label, amount, calculation }) => [
    [`line=${label}`, amount, workedOut(calculation)].filter(Boolean).join('/'),
  ],
  'money.financing': ({ payer, kind, amount }) => [
    `financing=${(payer as Fields)['organisation']}/${kind}/${amount}`,
  ],
  'money.payments': ({ due, amount, share }) => [
    [`payment=${dueOf(due)}`, amount, share].filter(Boolean).join('/'),
  ],
  'money.unitPrices': ({ amount, per }) => [`unitPrice=${amount}/${per}`],
  'money.unusedFunds': ({ rule }) => [`unused=${rule}`],
  'money.repayment': ({ causes }) => [`repayment=${(causes as string[]).join('+')}`],
  deadlines: ({ type, due }) => [`deadline=${type}/${dueOf(due)}`],
  decisions: ({ body, date }) => [`decision=${body}/${date ?? ''}`],
  attachments: ({ name }) => [`attachment=${name}`],
  redactions: ({ by }) => [`redaction=${by}`],
  'terms.extension': ({ rule }) => [`extension=${rule}`],
  'terms.exit': ({ rule }) => [`exit=${rule}`],
  'terms.dispute': ({ rule }) => [`dispute=${rule}`],
  'terms.amendments': ({ rule }) => [`amendments=${rule}`],
  'terms.learning': ({ rule }) => [`learning=${rule}`],
};

function workedOut(calculation: Json | undefined): string | undefined {
  if (calculation === undefined) return undefined;
  const { factors, quantity, unit } = calculation as Fields;
  return factors ? (factors as Fields[]).map(({ value }) => value).join('×') : `${quantity} ${unit}`;
}

function dueOf(due: Json | undefined): string {
  if (typeof due === 'string') return due;
  const { yearless, relative } = (due ?? {}) as Fields;
  const { anchor, months, days } = (relative ?? {}) as Fields;
  const distance = Number(months ?? days);
  return yearless !== undefined
    ? `${yearless}`
    : `${anchor}${distance > 0 ? '+' : ''}${distance}${months === undefined ? 'd' : 'm'}`;
}
