import type { AgreementEnd } from '../domain/ends-within.ts';
import { formatCount, plural } from './format-count.ts';
import { formatDay, formatMonths } from './format-date.ts';

const agreements = (count: number): string => plural(count, 'avtal', 'avtal');

/** Words of the calendar. A date is never shown as surer than it is. */
export const calendarPage = {
  title: 'Kalender',
  description: 'Vad som slutar, och vad som ska beslutas, betalas eller redovisas, när och av vem.',
  lead: 'Här står när avtalen slutar och när något ska vara gjort: beslut, redovisningar, avstämningar och betalningar.',

  soon: {
    months: 6,
    title: (months: number): string => `Slutar inom ${formatMonths(months)}`,
    form: 'Välj en annan dag',
    label: 'Från och med dag',
    submit: 'Visa',
    answer: (count: number, day: string, months: number): string =>
      count === 0
        ? `Inget avtal med känt slut slutar inom ${formatMonths(months)} från ${formatDay(day)}.`
        : `${agreements(count)} slutar inom ${formatMonths(months)} från ${formatDay(day)}.`,
    built: (day: string): string =>
      `Svaret gäller ${formatDay(day)}, då webbplatsen byggdes. Alla slut står år för år längre ner.`,
    notADay: (text: string): string =>
      `”${text}” är inte en dag. Skriv år, månad och dag, till exempel 2020-09-01. Svaret gäller i stället dagen i dag.`,
    failed: 'Uppgifterna gick inte att hämta. Svaret här under gäller dagen då webbplatsen byggdes.',
    unknown: (count: number): string =>
      count === 1
        ? 'Ett avtal har inget känt slut. Det kan alltså varken räknas in eller uteslutas:'
        : `${formatCount(count)} avtal har inget känt slut. De kan alltså varken räknas in eller uteslutas:`,
  },

  years: {
    title: 'År för år',
    slug: 'ar',
    note: 'Senaste året först. En uppgift står under det år då sista dagen infaller.',
    ahead: (day: string): string =>
      `Bedömt ${formatDay(day)}: inget av det som har ett datum ligger framåt i tiden.`,
    aheadCount: (count: number, day: string): string =>
      `Bedömt ${formatDay(day)}: ${plural(count, 'uppgift ligger', 'uppgifter ligger')} framåt i tiden.`,
    caption: (year: number): string => `Det som slutar eller ska vara gjort ${year}`,
    empty: 'Inget i arkivet har ett datum.',
    all: 'Visa hela året',
  },
  columns: { when: 'Senast', what: 'Vad', agreement: 'Avtal', who: 'Vem', note: 'Att veta' },
  ends: 'Avtalet slutar',
  notStated: 'anges inte',
  inferredYear: 'Året följer av avtalstiden.',
  derived: 'Datumet är uträknat.',
  asAgreed: 'Eller enligt överenskommelse.',
  informs: (what: string): string => `Ska ligga till grund för: ${what}.`,

  logic: {
    title: 'Tidsordning att lägga märke till',
    text: 'Handlingarnas egna datum, som de står. Det är en iakttagelse och ingen bedömning.',
    reportAfterDecision: (report: string, due: string, decision: string, decided: string): string =>
      `${report} ska lämnas senast ${due}. Den ska ligga till grund för ${decision}, som ska vara klart senast ${decided}.`,
    gap: (months: number, title: string): string => `${formatMonths(months)} utan avtal efter ${title}.`,
    overlap: (months: number, title: string): string =>
      `Gäller samtidigt som ${title} i ${formatMonths(months)}.`,
    duration: (stated: number, computed: number): string =>
      `Avtalet anger ${formatMonths(stated)}, men datumen ger ${formatMonths(computed)}.`,
    none: 'Inget avtal i arkivet har datum som står emot varandra.',
  },

  undated: {
    title: 'Utan datum',
    text: 'Det här ska göras, men handlingen anger ingen tid som går att lägga i kalendern.',
    caption: 'Uppgifter utan datum',
  },
  withoutEnd: {
    title: 'Avtal utan känt slut',
    text: 'De här avtalen anger ingen period, eller bara när de börjar. Det går inte att säga om de gäller.',
    caption: 'Avtal vars slut inte är känt',
    period: 'Period',
    asOf: 'Uppgifterna gäller',
  },
} as const;

/** An end in the words after the agreement's name. */
export const endWords = ({ municipality, date, basis, isOpen }: AgreementEnd): string =>
  [
    municipality,
    `slutar ${formatDay(date)}${isOpen ? ' eller enligt överenskommelse' : ''}`,
    basis === 'stated' ? undefined : 'uträknat',
  ]
    .filter(Boolean)
    .join(', ');
