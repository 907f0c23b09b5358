/** Words of the page that is shown when an address leads nowhere. */
export const notFoundPage = {
  title: 'Sidan finns inte',
  description: 'Adressen leder inte till någon sida.',
  lead: 'Adressen kan vara felskriven eller gammal. Avtalen själva byter aldrig adress.',
  ways: 'Gå vidare till',
} as const;
