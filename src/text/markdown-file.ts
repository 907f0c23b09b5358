/** Words of an agreement's Markdown file that stand nowhere else. */
export const markdownFile = {
  parties: 'Parter',
  period: 'Avtalstid',
  page: 'Sida',
  licence: 'Licens',
  held: 'Underlag',
  source: 'Källa',
  clause: (topic: string): string => `Klausul: ${topic}`,
  commitment: (party: string): string => `Åtagande: ${party}`,
  budget: ['Budgetrad', 'Kategori', 'Belopp'],
  times: ['Vad', 'När', 'Hur vi vet det'],
} as const;
