import { expect, test } from 'vitest';
import { findEmails, findPersonalNumbers } from '../../src/gate/personal-data.ts';

test.each([
  ['plain', '900101-0017'],
  ['with century', '19900101-0017'],
  ['without hyphen', '9001010017'],
  ['over a hundred years', '900101+0017'],
  ['with spaces', '900101 - 0017'],
  ['with a space only', '900101 0017'],
  ['with a no-break space', '900101\u00A00017'],
  ['with a dash', '900101\u20130017'],
  ['with a minus sign', '900101\u22120017'],
  ['with a no-break hyphen', '900101\u20110017'],
  ['with a zero-width space', '900101\u200B-0017'],
  ['with a soft hyphen', '9001\u00AD01-0017'],
  ['in full-width digits', '９００１０１-００１７'],
  ['split by markup', '900101-**0017**'],
  ['split in its date', '90**0101**-0017'],
  ['over a line break', '900101-\n0017'],
  ['in an address', 'https://x.example/?pnr=900101-0017'],
  ['in an encoded address', 'https://x.example/900101%2D0017'],
  ['in the words for a picture', '![900101-0017](karta.png)'],
  ['in a YAML comment', '# 900101-0017'],
  ['with an entity', '900101&#45;0017'],
  ['as a date', '1990-01-01-0017'],
  ['as a coordination number', '900161-0014'],
])('a personal number %s is found', (_, number) => {
  const text = `Numret ${number} slut`;
  const [fault, ...rest] = findPersonalNumbers(text);
  expect(rest).toEqual([]);
  expect(JSON.stringify(fault?.cause)).not.toMatch(/0017|0014/);
  expect(fault?.offset).toBe(text.search(/[19\uFF19]/));
});

test.each([
  ['an organisation number', '802999-0002'],
  ['a wrong check digit', '900101-0018'],
  ['a month that does not exist', '901301-0014'],
  ['a journal number', 'Dnr 900101-0017'],
  ['a journal number in a field', 'journalNumber: 900101-0017'],
  ['a bankgiro number', 'Bankgiro 900101-0017'],
  ['a telephone number', 'Telefon 9001010017'],
  ['a date range', '1990-01-01\u20130017-12-31'],
  ['two dates', '2018-10-01 2019-09-30'],
  ['an amount', '9 001 010 017 kr'],
  ['an amount without spaces', '9001010017 kr'],
  ['an amount in a field', 'amount: 9001010017'],
  ['a decimal number', '3.9001010017'],
  ['a digest', `sha256: ${'a'.repeat(27)}9001010017${'b'.repeat(27)}`],
  ['lines of numbers', '900101\n0017'],
])('%s is none', (_, text) => {
  expect(findPersonalNumbers(text)).toEqual([]);
});

test('100 kB of digits and hyphens cost no time', () => {
  for (const part of ['9', '900101-', '9 ', '9*', '-\n', '9001 01 - ']) {
    const start = performance.now();
    findPersonalNumbers(part.repeat(100_000 / part.length));
    expect(performance.now() - start).toBeLessThan(200);
  }
});

test('e-mail addresses are masked, and those of functions are cleared', () => {
  const cleared = new Set(['kontakt@granbacka.example']);
  const text =
    'Skriv till Kontakt@granbacka.example eller fornamn.efternamn@granbacka.example, inte @granbacka.example.';
  expect(findEmails(text, cleared)).toEqual([
    { cause: { code: 'email', masked: 'f***@granbacka.example' }, offset: text.indexOf('fornamn') },
  ]);
});

test('100 kB of letters before an at sign cost no time', () => {
  for (const part of ['a', 'a.', 'a@', 'a@a.']) {
    const start = performance.now();
    findEmails(part.repeat(100_000 / part.length), new Set());
    expect(performance.now() - start).toBeLessThan(200);
  }
});
