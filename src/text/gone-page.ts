import type { PageKind, WithdrawalReason } from '../domain/withdrawn.ts';
import { withdrawnChoices } from './choices-withdrawn.ts';

/** Words of the pages that stand where something was published before. */
export const gonePage = {
  titles: {
    agreement: 'Avtalet är inte längre publicerat',
    organisation: 'Sidan om organisationen är inte längre publicerad',
    unit: 'Sidan om enheten är inte längre publicerad',
    theme: 'Sidan om temat är inte längre publicerad',
    clauseTopic: 'Sidan om klausulämnet är inte längre publicerad',
  } satisfies Record<PageKind, string>,
  description: 'Sidan är återkallad. Här står varför och vart du kan vända dig.',
  lead: 'Sidan är återkallad och innehållet är borttaget. Adressen finns kvar, så att den som följer en gammal länk får veta varför.',
  reason: 'Skäl',
  because: (reason: WithdrawalReason): string => `Sidan ${withdrawnChoices.reason[reason]}`,
  date: 'Beslutat',
  decision: 'Beslut',
  turn: {
    title: 'Vart du kan vända dig',
    ask: 'Har du frågor om beslutet, eller tycker du att det är fel? Skriv till',
    document:
      'Ett avtal som en kommun har är som regel en allmän handling. Du kan begära ut det hos kommunen, som prövar vad som får lämnas ut.',
    changes: 'Allt som har publicerats, ändrats och återkallats',
  },
  moved: {
    title: 'Sidan har en annan adress',
    description: 'Sidan har flyttat. Här är länken till den nya adressen.',
    lead: 'Det du söker finns nu på en annan adress:',
  },
} as const;
