import { formatMonths } from './format-date.ts';
import { formatKronor, formatShare } from './format-money.ts';

/** What an agreement's page says of values that the page itself works out: their names, and how. */
export const derivedWords = {
  months: 'Längd',
  monthsFrom: (span: string): string => `Räknat från perioden: ${span}.`,
  end: 'Slut',
  perMonth: 'Belopp i månaden',
  perMonthFrom: (ore: number, months: number): string =>
    `${formatKronor(ore)} delat med ${formatMonths(months)}, jämnt fördelat.`,
  shares: 'Andelar av budgeten',
  sharesFrom: 'Radens belopp delat med radernas summa.',
  ofValue: 'Kostnadens del av värdet',
  ofValueFrom: (cost: number, value: number): string =>
    `${formatKronor(cost)} delat med ${formatKronor(value)}.`,
  net: 'Kostnad efter andras del',
  netFrom: (gross: number): string => `${formatKronor(gross)} minus den del som andra betalar.`,
  perPerson: 'Kostnad per deltagare',
  perPersonFrom: (ore: number): string =>
    `${formatKronor(ore)} delat med antalet i gruppen. Svaret beror på vilken grupp man delar med.`,
  due: 'Sista dag',
  dueFrom: (wording: string): string => `Räknat från avtalstiden: ${wording}.`,
  dueYear: (wording: string): string => `Året står inte i underlaget. Det följer av avtalstiden: ${wording}.`,
  gap: 'Tid mellan avtalen',
  gapFrom: 'Räknat från det ena avtalets slut till det andras början.',
  change: 'Skillnad mot föregående avtal',
  changeFrom: 'Budgeten delad med antalet månader, i vart och ett av avtalen.',
} as const;

/** The words about money on an agreement's page. */
export const agreementMoney = {
  budget: 'Budget',
  publicCost: 'Offentlig kostnad',
  totalValue: 'Samlat värde',
  ofValue: 'Kostnaden som del av värdet',
  left: 'Kvar för',
  payerUnknown: 'betalaren',
  guideline: 'Riktmärke',
  guidelineText: (share: number, approximate: boolean): string =>
    `Den offentliga sidan ska stå för ${approximate ? 'ungefär ' : ''}${formatShare(share)} av värdet.`,
  payer: 'Betalas av',
  vat: 'Moms',
  currency: 'Valuta',
  none: 'Underlaget säger inget om pengar.',
  perPerson: 'Per deltagare',
  dividedBy: (count: string, group: string): string => `delat med ${count}: ${group}`,
  unitPrice: 'Pris som underlaget anger',
  per: (amount: string, unit: string): string => `${amount} per ${unit}`,
  unused: 'Pengar som blir över',
  repayment: 'Återbetalning',
  lines: 'Budgetens rader',
  line: 'Post',
  category: 'Kategori',
  calculation: 'Så räknat',
  share: 'Andel',
  shareOf: {
    total: 'av budgeten',
    publicCost: 'av den offentliga kostnaden',
    totalValue: 'av det samlade värdet',
  },
  amount: 'Belopp',
  sum: 'Summa',
  matches: 'Raderna summerar till budgeten.',
  payees: 'Går till',
  atMost: (quantity: string): string => `högst ${quantity}`,
  rate: (amount: string, per: 'month' | 'year'): string =>
    `${amount} ${per === 'month' ? 'i månaden' : 'om året'}`,
  financing: 'Vem bidrar med vad',
  contributor: 'Vem',
  kind: 'Slag',
  notValued:
    'Det som inte är värderat i kronor ingår inte i någon summa. Det betyder inte att det är värt 0 kr.',
  payments: 'När pengarna betalas',
  when: 'När',
  recipient: 'Till',
  condition: 'Villkor',
  onRequisition: 'Efter rekvisition.',
  whole: 'hela beloppet',
  part: (share: number): string => `${formatShare(share)} av beloppet`,
} as const;
