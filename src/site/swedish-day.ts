/** The day in Sweden, wherever the machine stands. */
export const swedishDay = (now: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(now);
