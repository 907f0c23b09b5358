import type { WrittenAgreement } from '../../src/domain/agreement.ts';
import { seededRandom, type Random } from './random.ts';
import { name, paragraph } from './sentences.ts';

export const themeCount = 10;
export const categories = ['personal', 'lokaler', 'verksamhet', 'resor'];
export const clauseTopics = ['syfte', 'uppfoljning', 'finansiering', 'tvist'];

/** A part of the text: prose, one party's commitment or a clause. */
export interface Part {
  kind: 'prose' | 'commitment' | 'clause';
  title: string;
  /** The party or the topic. */
  about: string;
  paragraphs: string[];
}

export interface Synthetic {
  id: string;
  data: WrittenAgreement;
  parts: Part[];
}

/** The agreement with this number: the same every time, with about 900 words, 8 budget lines and 2 to 4 parties. */
export function syntheticAgreement(number: number, organisations: number): Synthetic {
  const random = seededRandom(number + 1);
  const year = random.between(2012, 2025);
  const civil = [
    ...new Set(
      Array.from({ length: random.between(1, 3) }, () => `forening-${random.between(1, organisations)}`),
    ),
  ];
  const parties = ['kommunen', ...civil];
  const lines = Array.from({ length: 8 }, () => ({
    label: name(random),
    amount: random.between(10, 900) * 1000,
    category: random.pick(categories),
  }));
  const data: WrittenAgreement = {
    title: `${name(random)} ${number}`,
    titleSource: 'stated',
    kind: 'agreement',
    held: 'fullText',
    lead: paragraph(random, 14),
    plainSummary: paragraph(random, 30),
    sources: [
      {
        id: 'avtal',
        title: 'Avtal',
        kind: 'agreement',
        role: 'canonical',
        journalNumber: `KS ${year}/${number}`,
        signed: 'yes',
        dated: `${year}-01-15`,
      },
    ],
    parties: parties.map((organisation, index) => ({ organisation, role: index === 0 ? 'public' : 'civil' })),
    period: { start: `${year}-02-01`, end: `${year + random.between(1, 3)}-01-31` },
    themes: [`tema-${random.between(1, themeCount)}`],
    targetGroups: [{ group: `malgrupp-${random.between(1, 5)}`, rank: 'primary' }],
    participants: [
      {
        kind: 'target',
        group: 'Deltagare',
        unit: 'personer',
        min: random.between(5, 20),
        max: random.between(21, 90),
        comparator: 'about',
      },
    ],
    money: { total: { amount: lines.reduce((sum, line) => sum + line.amount, 0), basis: 'period' }, lines },
    deadlines: [
      { id: 'slutrapport', type: 'finalReport', due: `${year + 1}-01-31`, responsible: [random.pick(civil)] },
    ],
    evidence: { period: { basis: 'stated', source: 'avtal', section: 'Avtalstid' } },
  };
  return { id: `avtal-${number}`, data, parts: partsOf(random, parties) };
}

function partsOf(random: Random, parties: string[]): Part[] {
  const prose = Array.from({ length: 5 }, () => part(random, 'prose', '', 2, 56));
  const commitments = parties.map((party) => part(random, 'commitment', party, 1, 240 / parties.length));
  const clauses = clauseTopics.map((topic) => part(random, 'clause', topic, 1, 25));
  return [...prose, ...commitments, ...clauses];
}

const part = (random: Random, kind: Part['kind'], about: string, count: number, length: number): Part => ({
  kind,
  title: name(random),
  about,
  paragraphs: Array.from({ length: count }, () => paragraph(random, Math.round(length))),
});
