import { expect, test } from 'vitest';
import {
  formatAmount,
  formatBasis,
  formatKronor,
  formatMoney,
  formatRoundKronor,
  formatShare,
} from '../../src/text/format-money.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('kronor are grouped by thousands with spaces that do not break', () => {
  expect(formatKronor(120_000_000)).toBe('1\u00a0200\u00a0000\u00a0kr');
});

test.each([
  [0, '0 kr'],
  [90_000, '900 kr'],
  [50_152_000, '501 520 kr'],
  [434_552_000, '4 345 520 kr'],
  [17_067, '170,67 kr'],
  [5, '0,05 kr'],
  [-5_000_000, '\u221250 000 kr'],
  [-0.2, '0 kr'],
])('%d öre is %s', (ore, words) => {
  expect(plain(formatKronor(ore))).toBe(words);
});

test('another currency keeps its own name', () => {
  expect(plain(formatMoney({ ore: 120_000, currency: 'SEK' }))).toBe('1 200 kr');
  expect(plain(formatMoney({ ore: 120_000, currency: 'EUR' }))).toBe('1 200 EUR');
});

test('a worked-out sum is rounded to whole kronor', () => {
  expect(plain(formatRoundKronor(50_152_000 / 12))).toBe('41 793 kr');
});

test('what has no number is said in words, never as zero', () => {
  expect(formatAmount({ state: 'notMonetary' })).toBe('inte värderat i kronor');
  expect(formatAmount({ state: 'notStated' })).toBe('anges inte');
  expect(formatAmount({ state: 'withheld' })).toBe('lämnas inte ut');
  expect(plain(formatAmount({ state: 'zero' }))).toBe('0 kr');
  expect(plain(formatAmount({ state: 'known', ore: 120_000_000 }))).toBe('1 200 000 kr');
});

test('a sum for the period and a sum per year have different words', () => {
  expect(formatBasis({ basis: 'period' })).toBe('för hela perioden');
  expect(formatBasis({ basis: 'year' })).toBe('per år');
});

test.each([
  [0.529, '52,9 %'],
  [0.5, '50 %'],
  [0.6672, '66,7 %'],
  [1, '100 %'],
  [1.2033, '120,3 %'],
  [-0.0004, '0 %'],
  [-0.036, '\u22123,6 %'],
])('the share %d is %s', (share, words) => {
  expect(plain(formatShare(share))).toBe(words);
});
