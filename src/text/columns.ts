import type { ColumnWords } from './column-words.ts';
import { agreementColumnWords } from './columns-agreement.ts';
import { moneyColumnWords } from './columns-money.ts';
import { peopleColumnWords } from './columns-people.ts';

/** Every column of the open data. A column that tables share means the same in all of them. */
export const columnWords = {
  ...agreementColumnWords,
  ...moneyColumnWords,
  ...peopleColumnWords,
} satisfies Record<string, ColumnWords>;

export type ColumnKey = keyof typeof columnWords;

export interface TableWords {
  /** The name of the file and of the sheet. */
  name: string;
  title: string;
  sv: string;
  en: string;
}

/** Every table of the open data. */
export const tableWords = {
  agreements: {
    name: 'avtal',
    title: 'Avtal',
    sv: 'En rad för varje avtal. Partnerskap som bara är omnämnda finns i arkiv.json.',
    en: 'One row per agreement. Partnerships that are only mentioned are in arkiv.json.',
  },
  budgetLines: {
    name: 'budgetrader',
    title: 'Budgetrader',
    sv: 'En rad för varje rad i ett avtals budget.',
    en: "One row per line of an agreement's budget.",
  },
  financing: {
    name: 'finansiering',
    title: 'Finansiering',
    sv: 'En rad för varje insats: vem som bidrar med pengar, tid, lokaler eller annat.',
    en: 'One row per contribution: who gives cash, time, premises or something else.',
  },
  parties: {
    name: 'parter',
    title: 'Parter',
    sv: 'En rad för varje part i varje avtal.',
    en: 'One row per party of each agreement.',
  },
  commitments: {
    name: 'ataganden',
    title: 'Åtaganden',
    sv: 'En rad för varje åtagande.',
    en: 'One row per commitment.',
  },
  clauses: {
    name: 'klausuler',
    title: 'Klausuler',
    sv: 'En rad för varje klausul.',
    en: 'One row per clause.',
  },
  times: {
    name: 'tidpunkter',
    title: 'Tidpunkter',
    sv: 'En rad för varje avtals början och slut och för allt som ska ske däremellan.',
    en: 'One row per start, end and deadline.',
  },
  followUps: {
    name: 'uppfoljning',
    title: 'Uppföljning',
    sv: 'En rad för varje uppföljning, varje mått i den och varje avvikelse.',
    en: 'One row per follow-up, per measure in it and per deviation.',
  },
  payments: {
    name: 'betalningar',
    title: 'Betalningar',
    sv: 'En rad för varje betalning som avtalet beskriver. Betalningar är delar av summan och läggs inte till den.',
    en: 'One row per payment. Payments are parts of the total and are never added to it.',
  },
  unitPrices: {
    name: 'styckpriser',
    title: 'Styckpriser',
    sv: 'En rad för varje pris per person eller enhet som källan själv anger.',
    en: 'One row per price per person or unit that the source itself states.',
  },
  others: {
    name: 'andra-organisationer',
    title: 'Andra organisationer',
    sv: 'En rad för varje organisation som nämns utan att vara part. Belopp är delar av summan.',
    en: 'One row per organisation that is named without being a party. Amounts are parts of the total.',
  },
  participants: {
    name: 'deltagare',
    title: 'Deltagare',
    sv: 'En rad för varje antal deltagare som källan anger. Mål, kapacitet och utfall blandas aldrig.',
    en: 'One row per number of participants. Targets, capacity and outcomes are never mixed.',
  },
  /** Of one agreement. */
  amounts: {
    name: 'belopp',
    title: 'Belopp',
    sv: 'Avtalets alla belopp, ett på varje rad. Rader av olika slag går inte att lägga ihop.',
    en: 'Every amount of the agreement, one per row. Rows of different kinds cannot be added.',
  },
} as const satisfies Record<string, TableWords>;

export type TableId = keyof typeof tableWords;

/** Fixed words of columns that stand in no schema. */
export const columnChoices = {
  known: { known: 'känt', notStated: 'anges inte', withheld: 'uppgiften lämnas inte ut' },
  periodState: { stated: 'anges', notStated: 'anges inte' },
  /** Why an agreement has no amount of a kind at all. */
  notRecorded: 'ingen uppgift',
  basisOpen: 'anges inte',
  followUpPart: { report: 'rapport', measure: 'mått', deviation: 'avvikelse' },
  event: { start: 'avtalet börjar', end: 'avtalet slutar' },
  unitRole: { party: 'enhet för en part', named: 'nämns' },
  amountWhat: {
    line: 'budgetrad',
    financing: 'insats',
    payment: 'betalning',
    unitPrice: 'styckpris',
    other: 'del till annan organisation',
  },
} as const;

/** The sheet of the workbook that says what the columns mean. */
export const sheetWords = {
  columns: 'Kolumnernas betydelse',
  head: ['tabell', 'kolumn', 'betydelse', 'meaning'],
} as const;

/** What is said of all tables together. */
export const dataPackageWords = {
  name: 'oppna-partnerskap',
  rules:
    'En tom cell betyder aldrig noll: kolumnen bredvid säger om uppgiften anges, inte anges eller inte lämnas ut. ' +
    'Belopp för hela avtalstiden och belopp per år står i skilda kolumner och läggs aldrig ihop. ' +
    'En cell som ett kalkylprogram skulle köra som en formel börjar med en apostrof.\n\n' +
    'An empty cell never means zero: the column beside it says whether the fact is stated, not stated or withheld. ' +
    'Amounts for the whole period and amounts per year stand in columns of their own and are never added. ' +
    'A cell that a spreadsheet would run as a formula begins with an apostrophe.',
} as const;
