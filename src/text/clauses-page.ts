import { formatCount, plural } from './format-count.ts';

/** Words of the clause index. Silence is a finding, never a judgement. */
export const clausesPage = {
  title: 'Klausuler',
  description: 'Vad avtalen säger, ämne för ämne: syfte, pengar, uppföljning, tvist och mer.',
  lead: 'Samma fråga i alla avtal. Välj ett ämne och läs vad vart och ett av avtalen säger om det, eller att det inte nämns.',
  columns: { topic: 'Ämne', said: 'Tas upp i', silent: 'Nämns inte i' },
  caption: (full: number): string =>
    `Arkivet har ${plural(full, 'avtal', 'avtal')} i sin helhet. Bara i dem går det att säga att något inte nämns.`,
  topicTitle: (label: string): string => `Vad avtalen säger: ${label.toLowerCase()}`,
  topicDescription: (label: string, count: number): string =>
    `Ämnet ${label} i ${plural(count, 'avtal', 'avtal')}, återgivet med egna ord och med länk till stället i avtalet.`,
  counts: (said: number, silent: number): string =>
    said === 0 && silent === 0
      ? 'Arkivet har inget avtal i sin helhet att läsa om ämnet i.'
      : `${plural(said, 'avtal tar', 'avtal tar')} upp ämnet. ${silence(silent)}`,
  saidTitle: 'Så säger avtalen',
  nobody: 'Inget avtal i arkivet tar upp ämnet.',
  saidText: 'Avtalets namn leder till stället på avtalets sida.',
  summaryOnly: 'ur en sammanfattning',
  silentTitle: 'Nämns inte i de publicerade handlingarna',
  silentText:
    'De här avtalen finns i sin helhet och tar inte upp ämnet. Det kan regleras någon annanstans, till exempel i lag, i en bilaga eller i kommunens egna riktlinjer.',
  silentAll: (count: number): string => `Visa alla ${formatCount(count)} avtal där ämnet inte nämns`,
  silentPageTitle: (label: string): string => `Nämner inte: ${label.toLowerCase()}`,
} as const;

const silence = (count: number): string =>
  count === 0
    ? 'Inget avtal som finns i sin helhet är tyst om det.'
    : `I ${plural(count, 'avtal', 'avtal')} nämns det inte.`;
