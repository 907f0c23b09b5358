import type { AgreementNode, Total } from './archive.ts';
import { groupMoney } from './money.ts';

/** The public sums of some agreements, kept apart by kind and basis. An agreement with two civil parties counts once and says so. */
export const totalMoney = (agreements: readonly AgreementNode[]): Total[] =>
  groupMoney(agreements, ({ publicMoney }) => publicMoney).map(({ money, items }) => ({
    money,
    agreements: items,
    shared: items.some(({ parties }) => parties.filter(({ side }) => side === 'civil').length > 1),
  }));
