import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, oreOf } from '../../src/domain/amount.ts';
import { addMoney, groupMoney, moneyOf, UnlikeMoney, type Money } from '../../src/domain/money.ts';
import type { FigureKind, MoneyBasis } from '../../src/domain/money-block.ts';

const perYear: Money = { ore: 59_000_000, currency: 'SEK', basis: 'year', kind: 'publicCost' };
const perPeriod: Money = { ore: 120_000_000, currency: 'SEK', basis: 'period', kind: 'total' };
const money = fc.record({
  ore: fc.nat(1e12),
  currency: fc.constantFrom('SEK', 'EUR'),
  basis: fc.constantFrom<MoneyBasis>('period', 'year'),
  kind: fc.constantFrom<FigureKind>('total', 'publicCost', 'totalValue'),
});

describe('amounts', () => {
  test('kronor are read as whole öre, and 0 is not silence', () => {
    expect(amount.decode(170.67)).toEqual({ state: 'known', ore: 17_067 });
    expect(amount.decode(0)).toEqual({ state: 'zero' });
    expect(amount.decode('notStated')).toEqual({ state: 'notStated' });
    expect(oreOf(amount.decode('notMonetary'))).toBeUndefined();
  });

  test('0.1 + 0.2 is 0.3', () => {
    const [a, b, sum] = [0.1, 0.2, 0.3].map((kronor) => oreOf(amount.decode(kronor)) ?? 0);
    expect(a! + b!).toBe(sum);
  });

  test.each([-1, 0.001, 1.005, Number.NaN, Number.POSITIVE_INFINITY, 1e15])(
    '%s kronor is refused',
    (kronor) => {
      expect(amount.safeDecode(kronor).success).toBe(false);
    },
  );

  test('every amount in öre comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (ore) => {
        expect(amount.encode(amount.decode(ore / 100))).toBe(ore / 100);
      }),
    );
  });
});

describe('sums', () => {
  test('trap 17: per year is never added to per period', () => {
    expect(() => addMoney(perYear, perPeriod)).toThrow(UnlikeMoney);
  });

  test('cost, value and budget are never added to each other, nor two currencies', () => {
    expect(() => addMoney(perYear, { ...perYear, kind: 'totalValue' })).toThrow(UnlikeMoney);
    expect(() => addMoney(perYear, { ...perYear, currency: 'EUR' })).toThrow(UnlikeMoney);
  });

  test('like adds to like in any order, and grouping loses nothing', () => {
    fc.assert(
      fc.property(money, money, money, (a, b, c) => {
        const like = [a, { ...a, ore: b.ore }, { ...a, ore: c.ore }] as [Money, Money, Money];
        const left = addMoney(addMoney(like[0], like[1]), like[2]);
        expect(left).toEqual(addMoney(like[0], addMoney(like[1], like[2])));
        expect(left).toEqual(addMoney(like[2], addMoney(like[1], like[0])));
      }),
    );
  });

  test('a group holds only what is alike', () => {
    fc.assert(
      fc.property(fc.array(money), (list) => {
        const groups = groupMoney(list, (item) => item);
        expect(groups.flatMap(({ items }) => items)).toHaveLength(list.length);
        for (const group of groups) {
          expect(group.money.ore).toBe(group.items.reduce((sum, { ore }) => sum + ore, 0));
          expect(
            new Set(group.items.map(({ basis, kind, currency }) => `${basis} ${kind} ${currency}`)).size,
          ).toBe(1);
        }
      }),
    );
  });

  test('trap 32: withheld is no money, zero is', () => {
    const withheld = { amount: { state: 'withheld' as const }, basis: 'period' as const };
    expect(moneyOf('total', withheld)).toBeUndefined();
    expect(moneyOf('total', { ...withheld, amount: { state: 'zero' } })).toMatchObject({ ore: 0 });
  });
});
