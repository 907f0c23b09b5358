import { column, type ColumnWords } from './column-words.ts';

/** The columns of one kind of sum. A sum for the period and a sum per year never share a column. */
function figureWords<const Prefix extends string>(
  prefix: Prefix,
  name: string,
  sv: string,
  en: string,
): Record<`${Prefix}${'Period' | 'Year' | 'State' | 'Basis' | 'OfYear' | 'Evidence'}`, ColumnWords> {
  return {
    [`${prefix}Period`]: column(
      `${name}_for_perioden`,
      `${sv} för hela avtalstiden.`,
      `${en}, for the whole period.`,
    ),
    [`${prefix}Year`]: column(`${name}_per_ar`, `${sv} per år.`, `${en}, per year.`),
    [`${prefix}State`]: column(
      `${name}_tillstand`,
      'Om beloppet är känt, och annars varför inte.',
      'Whether the amount is known, and if not why.',
    ),
    [`${prefix}Basis`]: column(
      `${name}_avser`,
      'Om beloppet gäller hela avtalstiden eller per år.',
      'Whether the amount covers the whole period or a year.',
    ),
    [`${prefix}OfYear`]: column(
      `${name}_ar`,
      'Året beloppet gäller, om källan anger det.',
      'The year the amount is for, where stated.',
    ),
    [`${prefix}Evidence`]: column(`${name}_belagg`, 'Vad beloppet vilar på.', 'What the amount rests on.'),
  } as Record<`${Prefix}${'Period' | 'Year' | 'State' | 'Basis' | 'OfYear' | 'Evidence'}`, ColumnWords>;
}

/** What tables with money say. */
export const moneyColumnWords = {
  ...figureWords('total', 'hela_summan', 'Hela summan enligt avtalet', 'Total budget of the agreement'),
  ...figureWords(
    'publicCost',
    'offentlig_kostnad',
    'Vad den offentliga sidan betalar',
    'What the public side pays',
  ),
  ...figureWords(
    'totalValue',
    'partnerskapets_varde',
    'Värdet av alla parters insatser, även det som inte är pengar,',
    'Value of all contributions, also those not in money',
  ),
  netPeriod: column(
    'offentlig_kostnad_netto_for_perioden',
    'Vad som återstår av den offentliga kostnaden när andra bär en angiven del. Uträknat.',
    'What is left of the public cost when others bear a stated share, for the period. Derived.',
  ),
  netYear: column(
    'offentlig_kostnad_netto_per_ar',
    'Vad som återstår per år av den offentliga kostnaden när andra bär en angiven del. Uträknat.',
    'What is left of the public cost when others bear a stated share, per year. Derived.',
  ),
  perMonth: column(
    'belopp_i_manaden',
    'Hela summan jämnt fördelad på avtalstidens månader. Uträknat.',
    'The total spread evenly over the months of the period. Derived.',
  ),
  number: column(
    'rad',
    'Radens nummer i avtalet, från 1.',
    'Number of the row within the agreement, from 1.',
  ),
  label: column('benamning', 'Radens rubrik i källan.', 'Label of the row in the source.'),
  category: column('kategori_id', 'Budgetkategorins id.', 'Id of the budget category.'),
  categoryName: column('kategori', 'Budgetkategori.', 'Budget category.'),
  deduction: column(
    'ar_avdrag',
    'Ja när beloppet ska dras från summan. Beloppet står då med minustecken.',
    'Yes where the amount is to be deducted. It then has a minus sign.',
  ),
  amountPeriod: column('belopp_for_perioden', 'Belopp för hela avtalstiden.', 'Amount for the whole period.'),
  amountYear: column('belopp_per_ar', 'Belopp per år.', 'Amount per year.'),
  amountOpen: column(
    'belopp_utan_angiven_tid',
    'Belopp, när källan inte säger om beloppet gäller hela avtalstiden eller per år.',
    'Amount, where the source does not say whether it is for the period or per year.',
  ),
  amount: column('belopp', 'Belopp.', 'Amount.'),
  amountState: column(
    'belopp_tillstand',
    'Om beloppet är känt, och annars varför inte.',
    'Whether the amount is known, and if not why.',
  ),
  amountBasis: column(
    'belopp_avser',
    'Om beloppet gäller hela avtalstiden eller per år.',
    'Whether the amount covers the whole period or a year.',
  ),
  amountEvidence: column('belopp_belagg', 'Vad beloppet vilar på.', 'What the amount rests on.'),
  amountWhat: column('belopp_slag', 'Vad beloppet är.', 'What the amount is.'),
  source: column('kalla', 'Id för källan som beloppet vilar på.', 'Id of the source the amount rests on.'),
  section: column('kalla_avsnitt', 'Var i källan det står.', 'Where in the source it stands.'),
  currency: column(
    'valuta',
    'Valutan för radens belopp, SEK när inget annat står i avtalet.',
    'Currency of the amounts of the row, SEK unless the agreement says otherwise.',
  ),
  vat: column('moms', 'Om moms ingår.', 'Whether VAT is included.'),
  payer: column('betalare_id', 'Id för den som bidrar.', 'Id of the contributor.'),
  payerName: column('betalare', 'Den som bidrar.', 'The contributor.'),
  payerUnit: column(
    'betalare_enhet',
    'Nämnden eller förvaltningen som bidrar.',
    'The contributing board or department.',
  ),
  contributionKind: column(
    'insats',
    'Om insatsen är pengar, arbetstid, lokaler eller annat.',
    'Whether it is cash, time, premises or something else.',
  ),
  share: column('andel', 'Andelen som tal mellan 0 och 1.', 'The share, between 0 and 1.'),
  shareOf: column('andel_av', 'Vilken summa andelen är en del av.', 'The sum that the share is a part of.'),
  payees: column(
    'mottagare_id',
    'Id för dem som får pengarna, med mellanslag emellan.',
    'Ids of those who get the money, separated by spaces.',
  ),
  calculation: column(
    'utrakning',
    'Hur källan räknar fram beloppet.',
    'How the source works the amount out.',
  ),
  condition: column('villkor', 'Villkor för betalningen.', 'Condition of the payment.'),
  onRequisition: column(
    'pa_rekvisition',
    'Om pengarna betalas efter begäran.',
    'Whether it is paid on requisition.',
  ),
  per: column('per', 'Vad priset gäller för.', 'What the price is for.'),
  note: column('anmarkning', 'Arkivets anmärkning.', 'Remark by the archive.'),
} as const;
