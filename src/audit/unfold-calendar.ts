/** A calendar with its folded lines whole. Names of its events end like e-mail addresses and are none, so those of this host are left out. */
export const unfoldCalendar = (text: string, baseUrl: string): string =>
  text.replace(/\r\n /g, '').replaceAll(new RegExp(`^(UID:[^@\r\n]*)@${new URL(baseUrl).host}`, 'gm'), '$1');
