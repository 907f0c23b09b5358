import { compareWords } from '../../text/compare.ts';
import { formatDay } from '../../text/format-date.ts';
import { el, type TreeElement } from './tree.ts';

/** What a printed comparison must say of itself, since paper has no address bar. */
export interface Sheet {
  agreements: readonly { title: string; address: string }[];
  /** The day of the build. */
  built: string;
  /** The full address of this comparison. */
  address: string;
}

const { sheet: words } = compareWords;

/** The head of the sheet, seen on paper only. */
export const sheetHead = ({ agreements, built, address }: Sheet): TreeElement =>
  el(
    'div',
    { class: 'sheet' },
    el('p', {}, el('strong', {}, words.kind)),
    el(
      'dl',
      {},
      el('dt', {}, words.agreements),
      el(
        'dd',
        {},
        el(
          'ul',
          { class: 'bare' },
          agreements.map(({ title, address: page }) => el('li', {}, `${title}: ${page}`)),
        ),
      ),
      el('dt', {}, words.here),
      el('dd', {}, address),
      el('dt', {}, words.built),
      el('dd', {}, formatDay(built)),
    ),
  );
