const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const special = /[&<>"]/;
const everySpecial = /[&<>"]/g;

/** Text that may stand in HTML, between tags or in a double-quoted attribute. */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(everySpecial, (character) => entities[character] ?? character) : text;
