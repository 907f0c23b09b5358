import { field, list, under } from './field-text.ts';
import { whenFields } from './fields-when.ts';

/** The words for what must be done by when, and what became of it. */
export const timeFields = {
  deadlines: list('Tidpunkter', 'tidpunkt', 'Rapporter, möten, beslut och betalningar med sina datum.'),
  'deadlines.id': field('Id', 'Ett kort namn som andra fält pekar på, till exempel slutrapport.'),
  'deadlines.type': field('Slag', 'Vad som ska göras.'),
  'deadlines.due': field('När', 'Senaste tiden, så noga som källan anger den.'),
  ...under('deadlines.due', whenFields),
  'deadlines.responsible': list('Ansvariga', 'ansvarig', 'Organisationerna som ska göra det.'),
  'deadlines.recurring': field('Återkommer', 'Hur ofta, med ord, till exempel ”varannan vecka”.'),
  'deadlines.informs': field('Underlag för', 'Id för den tidpunkt vars beslut detta ska komma före.'),
  'deadlines.note': field('Anmärkning', 'Något läsaren bör veta om tidpunkten.'),

  followUps: list('Uppföljning', 'uppföljning', 'Rapporter som har kommit in och vad de säger.'),
  'followUps.deadline': field('Tidpunkt', 'Id för den tidpunkt som rapporten svarar mot.'),
  'followUps.received': field('Inkommen', 'Om rapporten har kommit in: yes, no eller unknown.'),
  'followUps.date': field('Datum', 'När rapporten kom in.'),
  ...under('followUps.date', whenFields),
  'followUps.covers': field('Avser', 'Tiden som rapporten handlar om.'),
  ...under('followUps.covers', whenFields),
  'followUps.source': field('Källa', 'Id för källan.'),
  'followUps.summary': field('Sammanfattning', 'Vad rapporten säger, i egna ord.'),
  'followUps.metrics': list('Resultat', 'resultat', 'Tal som rapporten anger.'),
  'followUps.metrics.value': field('Tal', 'Talet, med siffror.'),
  'followUps.metrics.unit': field('Enhet', 'Vad talet räknar.'),
  'followUps.metrics.place': field('Plats', 'Var talet gäller.'),
  'followUps.metrics.year': field('År', 'Året som talet gäller.'),
  'followUps.metrics.gender': field(
    'Kön',
    'Könet som talet gäller. notStated när källan inte delar upp talet.',
  ),
  'followUps.metrics.wording': field('Ordalydelse', 'Källans egna ord.'),
  'followUps.deviations': list('Avvikelser', 'avvikelse', 'Det som inte blev som planerat.'),
  'followUps.deviations.cause': field('Orsak', 'Vad avvikelsen berodde på.'),
  'followUps.deviations.from': field('Från', 'När avvikelsen började.'),
  ...under('followUps.deviations.from', whenFields),
  'followUps.deviations.to': field('Till', 'När avvikelsen slutade.'),
  ...under('followUps.deviations.to', whenFields),
  'followUps.deviations.effect': field('Följd', 'Vad som blev annorlunda.'),
};
