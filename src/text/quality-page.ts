import type { QualityKind } from '../domain/quality-overview.ts';
import type { RecordGap } from '../domain/record-gaps.ts';
import { choices } from './choices.ts';
import { formatCount, plural } from './format-count.ts';

const agreements = (count: number): string => plural(count, 'avtal', 'avtal');

/** Words of the page about what is missing. A gap in the archive is never a verdict on anyone. */
export const qualityPage = {
  title: 'Kvalitet',
  description:
    'Vad som saknas, är andrahandsuppgifter, är borttaget eller står emot varandra i underlaget, avtal för avtal.',
  lead: 'Ett arkiv är aldrig helt. Här står vad som fattas i underlaget, avtal för avtal, och hur du själv kan be om handlingen.',
  neutral:
    'Iakttagelserna gäller de handlingar vi har. De säger inget om hur kommunen eller föreningen har skött sig, och det som saknas här kan finnas hos dem. Ser du ett fel? Skriv till oss, så rättar vi.',
  recordsTitle: 'Avtal för avtal',
  pageOf: (from: number, to: number, all: number): string =>
    `Avtal ${formatCount(from)}–${formatCount(to)} av ${formatCount(all)}, A–Ö.`,
  contents: 'På sidan',

  totals: {
    title: 'Sammanlagt',
    held: 'Handlingar som finns, kommun för kommun',
    kinds: 'Iakttagelser efter slag',
    none: 'Inget att anmärka på i underlaget.',
  },
  columns: {
    municipality: 'Kommun',
    agreements: 'Avtal',
    fullTexts: 'I sin helhet',
    listed: 'Uppräknade bilagor som finns',
    reports: 'Utlovade redovisningar som finns',
    kind: 'Slag',
    count: 'Antal',
    records: 'I så många avtal',
  },
  heldOf: (held: number, all: number): string =>
    all === 0 ? 'inga räknas upp' : `${formatCount(held)} av ${formatCount(all)}`,

  kinds: {
    notHeld: 'Bara omnämnt, avtalet finns inte i arkivet',
    secondHand: 'Andrahandsuppgifter',
    periodNotStated: 'Perioden anges inte',
    endNotStated: 'Slutet anges inte som datum',
    signatureDate: 'Datum för underskrift anges inte',
    journalNumber: 'Diarienummer anges inte',
    organisationNumber: 'Organisationsnummer anges inte',
    pagesMissing: 'Sidor saknas',
    annexMissing: 'Bilaga saknas',
    attachmentNotHeld: 'Uppräknad bilaga finns inte i arkivet',
    reportsNotHeld: 'Utlovad redovisning finns inte i arkivet',
    transcription: 'Skadad avskrift',
    redaction: 'Borttagen uppgift',
    named: 'Handling nämns men finns inte i arkivet',
    'issue.contradiction': 'Motsägelse i handlingen',
    'issue.transcription': 'Avskriftsfel som inte är överfört',
    'issue.arithmetic': 'Räkning att känna till',
    'issue.timeLogic': 'Tidsordning att känna till',
    'issue.missing': 'Uppgift saknas i handlingen',
    'issue.ambiguity': 'Oklarhet i handlingen',
    'issue.wording': 'Ordval att känna till',
    note: 'Uträkning eller tid som arkivet har prövat',
  } satisfies Record<QualityKind, string>,

  record: {
    held: choices.held,
    source: (title: string): string => `Källa: ${title}.`,
    letter: (count: number): string =>
      count === 1
        ? 'Begär ut handlingen: färdigt brev'
        : `Begär ut de ${formatCount(count)} handlingarna: färdigt brev`,
    howTo:
      'Skicka brevet till kommunens officiella adress, som står på kommunens webbplats. Du behöver inte säga vem du är eller varför du frågar.',
    copy: 'Kopiera brevet',
    copied: 'Brevet är kopierat.',
    refused: 'Webbläsaren tillät inte kopiering. Brevet är markerat: kopiera med Ctrl+C eller Cmd+C.',
    nothing: 'Inget särskilt att anmärka.',
  },
  all: (count: number): string => agreements(count),
} as const;

/** A gap in a sentence, without its kind. */
export function gapText(gap: RecordGap): string | undefined {
  switch (gap.kind) {
    case 'secondHand':
    case 'journalNumber':
      return gap.source;
    case 'organisationNumber':
      return gap.organisation.data.name;
    case 'pagesMissing':
    case 'annexMissing':
      return `${gap.what} (${gap.source})`;
    case 'attachmentNotHeld':
      return gap.name;
    case 'reportsNotHeld':
      return plural(gap.count, 'redovisning', 'redovisningar');
    case 'transcription':
      return [gap.source, gap.note].filter(Boolean).join('. ');
    case 'redaction': {
      const { where, what, by, reason } = gap.redaction;
      return [`${where}: ${what} (borttaget, av: ${choices.redactedBy[by]}).`, reason]
        .filter(Boolean)
        .join(' ');
    }
    case 'issue':
      return gap.issue.text;
    default:
      return undefined;
  }
}
