import { escapeHtml } from './escape-html.ts';

/** The words of the card that other sites show, and of the line that puts it there. */
export const embedWords = {
  title: (title: string): string => `Kort: ${title}`,
  description: (title: string): string => `Det viktigaste om ${title}, att visa på en annan webbplats.`,
  summary: 'Visa avtalet på en annan webbplats',
  copy: 'Kopiera raden för ett kort med det viktigaste:',
  copyPicture: 'Eller raden för budgeten som bild:',
  see: 'Se kortet',
  more: 'Läs hela avtalet',
  from: 'Från',
  /** HTML to copy into another page. */
  line: (address: string, title: string): string =>
    `<iframe src="${address}" title="${escapeHtml(title)}" width="100%" height="440"></iframe>`,
  picture: (address: string, description: string): string =>
    `<img src="${address}" alt="${escapeHtml(description)}">`,
} as const;
