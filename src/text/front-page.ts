import { formatCount, plural } from './format-count.ts';

/** Words of the front page. */
export const frontPage = {
  heading: 'Vad har kommuner och föreningar lovat varandra?',
  description:
    'Läs avtalen om idéburet offentligt partnerskap (IOP): vem som gör vad, för vem, hur länge och för hur mycket.',
  lead: 'Ibland löser en kommun och en förening en uppgift tillsammans, utan att någon köper eller säljer. Avtalet kallas idéburet offentligt partnerskap, IOP. Här kan du läsa avtalen: vad som ska göras, för vem, hur länge och för hur mycket.',
  inArchive: 'I arkivet',
  agreements: (count: number): string => plural(count, 'avtal', 'avtal'),
  held: (full: number, summaries: number): string =>
    `${formatCount(full)} i sin helhet, ${formatCount(summaries)} i sammandrag`,
  parties: 'Parter',
  publicParties: (count: number): string => plural(count, 'kommun', 'kommuner'),
  civilParties: (count: number): string => plural(count, 'idéburen organisation', 'idéburna organisationer'),
  totalOf: (name: string, label: string): string => `${name}: ${label.toLowerCase()}`,
  totalFrom: (count: number): string => plural(count, 'avtal', 'avtal'),
  gross: 'brutto',
  asOf: (when: string): string => `läget i ${when}`,
  basisNote:
    'Belopp för hela perioder och belopp per år är olika mått. De går inte att jämföra rakt av och läggs aldrig ihop.',
  grossNote: 'Brutto betyder att hela kostnaden räknas, även den del som en annan nämnd betalar.',
  timeline: 'Alla avtal över tid',
  byYear: 'Avtal år för år',
  byYearText: 'Ett avtal räknas varje år som dess period berör.',
  waysIn: 'Hitta till avtalen',
  overviews: 'Överblick',
  overviewLinks: {
    money: { label: 'Pengar', text: 'vad det offentliga betalar, per kommun, part, tema och år.' },
    calendar: { label: 'Kalender', text: 'vad som slutar och vad som ska beslutas eller redovisas, när.' },
    followUp: { label: 'Uppföljning', text: 'vad som skulle redovisas, vad som finns, mål mot utfall.' },
    quality: {
      label: 'Kvalitet',
      text: 'vad som saknas i underlaget och färdiga brev för att begära ut det.',
    },
    clauses: { label: 'Klausuler', text: 'vad varje avtal säger om samma fråga, eller att det inte nämns.' },
  },
  byParty: 'Idéburen part',
  byTheme: 'Tema',
  byTargetGroup: 'Målgrupp',
  byYearShort: 'År',
  allParties: 'Alla parter',
  allThemes: 'Alla teman',
  allTargetGroups: 'Alla målgrupper',
  allYears: 'Alla år',
} as const;
