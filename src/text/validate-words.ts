/** Words of the command that lets others judge the files of a built site. */
export const validateWords = {
  about:
    'Låter program som andra har skrivit granska filerna i en byggd webbplats (dist om ingen mapp anges).',
  usage: 'MAPP',
  oneFolder: 'Ange högst en mapp: npm run validate -- MAPP',
  notBuilt: (folder: string): string =>
    `Det finns ingen byggd webbplats i ${folder}. Åtgärd: kör npm run build först.`,
  more: (count: number): string => `   … och ${count} till`,
  summary: (green: number, all: number): string => `${green} av ${all} granskare har inget att invända.`,
} as const;
