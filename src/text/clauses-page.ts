import type { RuleList } from '../domain/clause-rules.ts';
import { capital } from './capital.ts';
import { choices } from './choices.ts';
import { formatCount, plural } from './format-count.ts';
import { listWords } from './list-words.ts';

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
  rule: (list: RuleList, codes: readonly string[]): string => {
    const labels = codes.map((code) => ruleLabels[list][code] ?? code);
    return list === 'repayment' ? `När ${listWords(labels)}` : capital(listWords(labels));
  },
  withoutRule: 'Andra formuleringar',
  inAgreements: (count: number): string => plural(count, 'avtal', 'avtal'),
  matrix: {
    title: 'Alla avtal och alla ämnen',
    pageTitle: 'Klausuler: avtal och ämnen',
    description: 'En tabell över vilka ämnen varje avtal tar upp.',
    legend:
      'Ja: avtalet tar upp ämnet, och länken leder till stället. Nej: ämnet nämns inte i de publicerade handlingarna. Frågetecken: arkivet har bara ett sammandrag, så det går inte att säga.',
    caption: 'Ämnen som varje avtal tar upp',
    agreement: 'Avtal',
    said: 'ja',
    silent: 'nej',
    unknown: '?',
    count: (said: number, all: number): string => `${formatCount(said)} av ${formatCount(all)} ämnen`,
  },
  silentPageTitle: (label: string): string => `Nämner inte: ${label.toLowerCase()}`,
} as const;

const ruleLabels: Readonly<Record<RuleList, Readonly<Record<string, string>>>> = {
  extension: choices.extensionRule,
  exit: choices.exitRule,
  dispute: choices.disputeRule,
  amendments: choices.amendmentRule,
  learning: choices.learningRule,
  unusedFunds: choices.unusedFundsRule,
  repayment: choices.repaymentCause,
};

const silence = (count: number): string =>
  count === 0
    ? 'Inget avtal som finns i sin helhet är tyst om det.'
    : `I ${plural(count, 'avtal', 'avtal')} nämns det inte.`;
