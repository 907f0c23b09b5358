/** The sections of an agreement's page: the heading and its lasting address on the page. */
export const agreementSections = {
  summary: { id: 'kort', title: 'Kort och enkelt' },
  money: { id: 'pengar', title: 'Pengarna' },
  people: { id: 'deltagare', title: 'För vem och hur många' },
  goals: { id: 'mal', title: 'Mål och innehåll' },
  commitments: { id: 'ataganden', title: 'Vad parterna lovar' },
  clauses: { id: 'klausuler', title: 'Klausuler' },
  deadlines: { id: 'tider', title: 'Tider och redovisningar' },
  followUps: { id: 'uppfoljning', title: 'Uppföljning' },
  chain: { id: 'fore-och-efter', title: 'Före och efter' },
  grounds: { id: 'grunder', title: 'Det avtalet vilar på' },
  others: { id: 'andra', title: 'Andra som nämns' },
  record: { id: 'underlag', title: 'Att veta om underlaget' },
  evidence: { id: 'belagg', title: 'Så vet vi' },
  related: { id: 'liknande', title: 'Liknande avtal' },
  history: { id: 'historik', title: 'Historik' },
  cite: { id: 'citera', title: 'Citera och rätta' },
} as const;

export type AgreementSection = keyof typeof agreementSections;
