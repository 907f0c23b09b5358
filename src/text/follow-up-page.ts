import type { DutyState } from '../domain/follow-up-overview.ts';
import { formatCount, plural } from './format-count.ts';
import { formatDay } from './format-date.ts';

const agreements = (count: number): string => plural(count, 'avtal', 'avtal');

/** Words of the follow-up. That the archive holds nothing never says that nothing was handed in. */
export const followUpPage = {
  title: 'Uppföljning',
  description:
    'Vad som skulle redovisas och när, vad som finns i arkivet, mål mot utfall och det som blev annorlunda.',
  lead: 'Avtalen säger att något ska redovisas. Här står vad som skulle lämnas, vad arkivet har och vad som kom ut av det.',
  neutral:
    'Att en redovisning inte finns i arkivet betyder inte att den aldrig har lämnats. Den kan finnas hos kommunen, och går då att begära ut.',

  duties: {
    title: 'Redovisningar som avtalen utlovar',
    summary: (held: number, all: number, count: number): string =>
      `${agreements(count)} utlovar tillsammans ${plural(all, 'redovisning', 'redovisningar')}. ${held === 0 ? 'Ingen' : formatCount(held)} av dem finns i arkivet.`,
    judged: (day: string): string => `Läget är bedömt ${formatDay(day)}.`,
    none: 'Inget avtal i arkivet utlovar en redovisning med egen tid.',
    silent: (count: number): string =>
      `${agreements(count)} anger ingen redovisning alls, eller finns bara som sammandrag där det inte framgår.`,
    caption: 'Redovisningar efter sista dag',
    id: 'redovisningar',
    states: {
      ahead: 'ännu inte dags',
      received: 'mottagen',
      receivedLate: 'mottagen efter sista dagen',
      notReceived: 'har enligt källan inte lämnats',
      unknown: 'okänt: finns inte i arkivet',
    } satisfies Record<DutyState, string>,
  },

  received: {
    title: 'Uppföljningar som finns',
    text: 'Det som har redovisats, också när avtalet inte anger någon tid för det.',
    caption: 'Uppföljningar i arkivet',
    id: 'uppfoljningar',
    none: 'Arkivet har ingen uppföljning.',
  },

  outcomes: {
    title: 'Mål mot utfall',
    text: 'Mål är det parterna siktade på. Utfall är det som blev. De hålls isär, och ett tal som kan vara det ena eller det andra sägs vara det.',
    gender: (split: number): string =>
      split === 0
        ? 'Inget tal i arkivet är uppdelat på kön. Det betyder inte att fördelningen är jämn.'
        : `${plural(split, 'tal är uppdelat', 'tal är uppdelade')} på kön.`,
    caption: 'Mål och utfall i tal, A–Ö',
    id: 'mal-och-utfall',
    none: 'Inget avtal i arkivet anger mål eller utfall i tal.',
    noTarget: 'anges inte',
    noOutcome: 'finns inte i arkivet',
    year: 'året anges inte',
    place: (place: string): string => `i ${place}`,
    noGender: 'kön anges inte',
    perUnit: 'enheten',
    capacity: 'kapacitet',
    either: 'utfall eller kapacitet, underlaget kan läsas på två sätt',
    part: 'ingår i ett annat tal',
  },

  deviations: {
    title: 'Det som blev annorlunda',
    text: 'Avvikelser som har redovisats, med orsak och tid så långt de anges.',
    caption: 'Redovisade avvikelser',
    id: 'avvikelser',
    none: 'Ingen avvikelse är redovisad.',
    summary: (deviating: number, followed: number): string =>
      `${formatCount(deviating)} av ${agreements(followed)} med en uppföljning redovisar något som blev annorlunda.`,
    from: (day: string): string => `från ${day}`,
    to: (day: string): string => `till och med ${day}`,
  },

  columns: {
    agreement: 'Avtal',
    report: 'Redovisning',
    due: 'Senast',
    who: 'Vem',
    state: 'Läge',
    covers: 'Avser',
    source: 'Källa',
    said: 'Vad den säger',
    targets: 'Mål',
    outcomes: 'Utfall',
    cause: 'Orsak',
    time: 'Tid',
    effect: 'Vad det ledde till',
  },
  notStated: 'anges inte',
} as const;
