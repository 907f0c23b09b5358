import { field, list, under } from './field-text.ts';
import { whenFields } from './fields-when.ts';

const payer = {
  payer: field('Betalare', 'Vem som betalar.'),
  'payer.organisation': field('Organisation', 'Betalarens filnamn utan .yaml.'),
  'payer.unit': field('Enhet', 'Nämnden eller förvaltningen som betalar, med id från organisationens fil.'),
};

const figure = {
  amount: field(
    'Belopp',
    'Hela kronor utan mellanrum: 501520. Annars notStated, withheld eller notMonetary.',
  ),
  basis: field('Gäller för', 'Om beloppet gäller hela perioden eller per år.'),
  year: field('År', 'Året som beloppet gäller, om källan anger det.'),
  ...payer,
  wording: field('Ordalydelse', 'Källans egna ord, till exempel ”Värde/år”.'),
  note: field('Anmärkning', 'Något läsaren bör veta om beloppet.'),
};

/** The words for everything about money. */
export const moneyFields = {
  money: field('Pengar', 'Belopp, budget, betalning och vad som gäller om pengar blir över.'),
  'money.currency': field('Valuta', 'Tre stora bokstäver. Utelämnas när valutan är svenska kronor.'),
  'money.vat': field('Moms', 'Om moms ingår, inte ingår, eller inte anges.'),
  'money.total': field('Hela summan', 'Budgeten enligt avtalet.'),
  ...under('money.total', figure),
  'money.publicCost': field('Offentlig kostnad', 'Vad den offentliga sidan betalar.'),
  ...under('money.publicCost', figure),
  'money.totalValue': field(
    'Partnerskapets värde',
    'Värdet av alla parters insatser, även sådant som inte är pengar.',
  ),
  ...under('money.totalValue', figure),
  'money.guideline': field('Riktmärke', 'Hur kostnaden ska delas, när källan anger en riktlinje.'),
  'money.guideline.publicShare': field('Offentlig andel', 'Andelen som tal mellan 0 och 1: 0.5 för hälften.'),
  'money.guideline.approximate': field('Ungefär', 'true om källan säger cirka eller ungefär.'),
  'money.guideline.wording': field('Ordalydelse', 'Källans egna ord.'),

  'money.lines': list('Budgetrader', 'budgetrad', 'Budgetens rader, som i avtalet.'),
  'money.lines.label': field('Rubrik', 'Vad raden gäller.'),
  'money.lines.amount': field(
    'Belopp',
    'Hela kronor utan mellanrum: 63830. Annars notStated, withheld eller notMonetary.',
  ),
  'money.lines.category': field('Kategori', 'Id från vocabulary/budget-categories.yaml.'),
  'money.lines.deduction': field('Avdrag', 'true när beloppet ska dras från summan.'),
  'money.lines.calculation': field('Uträkning', 'Hur beloppet är räknat enligt källan.'),
  'money.lines.calculation.factors': list('Faktorer', 'faktor', 'Tal som multipliceras: 42000, 2 och 21.'),
  'money.lines.calculation.factors.value': field('Tal', 'Ett av talen i uträkningen.'),
  'money.lines.calculation.factors.unit': field(
    'Enhet',
    'Vad talet räknar: kronor i månaden, tjänster, månader.',
  ),
  'money.lines.calculation.rate': field('Pris', 'Belopp per månad eller år.'),
  'money.lines.calculation.per': field('Per', 'Om priset gäller en månad eller ett år.'),
  'money.lines.calculation.quantity': field('Mängd', 'Mängden bakom beloppet, till exempel 600.'),
  'money.lines.calculation.unit': field('Enhet', 'Vad mängden räknar, till exempel timmar.'),
  'money.lines.calculation.atMost': field('Högst', 'true när mängden är ett tak.'),
  'money.lines.calculation.wording': field('Ordalydelse', 'Källans egna ord om uträkningen.'),
  'money.lines.payees': list('Mottagare', 'mottagare', 'Organisationer som får pengarna i raden.'),
  'money.lines.note': field('Anmärkning', 'Något läsaren bör veta om raden.'),
  'money.linesMissing': field('Budgetrader som saknas', 'Varför det inte finns några budgetrader.'),

  'money.financing': list(
    'Finansiering',
    'bidrag',
    'Vem som bidrar med vad: pengar, tid, lokaler eller annat.',
  ),
  ...under('money.financing', payer),
  'money.financing.kind': field('Slag', 'Om bidraget är pengar, tid, lokaler eller annat.'),
  'money.financing.amount': field(
    'Belopp',
    'Hela kronor. notMonetary när bidraget inte är värderat i pengar.',
  ),
  'money.financing.share': field('Andel', 'Andelen som tal mellan 0 och 1: 0.5 för hälften.'),
  'money.financing.of': field('Andel av', 'Vilket belopp andelen räknas på.'),
  'money.financing.label': field('Rubrik', 'Vad bidraget är, med ord.'),
  'money.financing.wording': field('Ordalydelse', 'Källans egna ord.'),
  'money.financing.note': field('Anmärkning', 'Något läsaren bör veta om bidraget.'),

  'money.payments': list('Betalningar', 'betalning', 'När och hur pengarna betalas ut.'),
  'money.payments.due': field('När', 'När betalningen ska ske.'),
  ...under('money.payments.due', whenFields),
  'money.payments.amount': field('Belopp', 'Hela kronor, om källan anger belopp.'),
  'money.payments.share': field('Andel', 'Andelen av summan som tal mellan 0 och 1. 1 är allt.'),
  'money.payments.recipient': field('Mottagare', 'Mottagarens filnamn utan .yaml.'),
  'money.payments.onRequisition': field('Efter rekvisition', 'true när mottagaren måste begära pengarna.'),
  'money.payments.condition': field('Villkor', 'Vad som krävs för att pengarna ska betalas.'),
  'money.unitPrices': list('Angivna priser', 'pris', 'Pris per person eller enhet som källan själv anger.'),
  'money.unitPrices.amount': field('Belopp', 'Hela kronor utan mellanrum.'),
  'money.unitPrices.per': field('Per', 'Vad priset gäller, till exempel ungdom.'),
  'money.unitPrices.targetGroup': field('Målgrupp', 'Id från vocabulary/target-groups.yaml.'),
  'money.unitPrices.note': field('Anmärkning', 'Något läsaren bör veta om priset.'),
  'money.unusedFunds': field('Pengar som blir över', 'Vad som gäller för pengar som inte används.'),
  'money.unusedFunds.rule': field(
    'Regel',
    'Om pengarna ska betalas tillbaka, får användas igen, eller båda.',
  ),
  'money.unusedFunds.text': field('Text', 'Regeln i egna ord.'),
  'money.repayment': field('Återbetalning', 'När pengar ska betalas tillbaka.'),
  'money.repayment.causes': list('Orsaker', 'orsak', 'Vad som leder till återbetalning.'),
  'money.repayment.text': field('Text', 'Regeln i egna ord.'),
};
