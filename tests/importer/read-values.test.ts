import { describe, expect, test } from 'vitest';
import { readAmounts, readBareAmounts } from '../../src/importer/find/read-amounts.ts';
import { readCalculation } from '../../src/importer/find/read-calculation.ts';
import { readDates } from '../../src/importer/find/read-dates.ts';
import { readTimes } from '../../src/importer/find/read-times.ts';
import { sentencesOf } from '../../src/importer/find/sentences.ts';
import { diff } from '../../src/importer/draft/word-diff.ts';
import type { Block } from '../../src/importer/document.ts';
import { importDocument } from '../../src/importer/import-document.ts';
import { heading, paragraph } from './documents/document-case.ts';
import { randomFrom } from './random-document.ts';
import { testContext } from './test-context.ts';

describe('dates are as precise as they are written', () => {
  test.each([
    ['den 1 april 2019', '2019-04-01'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', '2023-02'],
    ['31/12 2020', '2020-12-31'],
    ['1.4.2021', '2021-04-01'],
    ['oktober 2018', '2018-10'],
    ['Sept. 2018', '2018-09'],
    ['sista februari 2024', '2024-02-29'],
    ['första september 2019', '2019-09-01'],
    ['utgången av augusti 2019', '2019-08'],
    ['sista april', '--04-30'],
    ['3 maj', '--05-03'],
  ])('%s is %s', (text, date) => {
    expect(readDates(`Klart ${text}, tack.`).map((each) => each.date)).toEqual([date]);
  });

  test.each([
    'kl. 12.30',
    'version 1.2.3',
    '2019/20',
    '12 maskiner',
    'paragraf 3.1',
    '0701-12345',
    '802999-1109',
  ])('%s is no date', (text) => expect(readDates(text)).toEqual([]));

  test.each([
    ['senast tre månader före avtalstidens utgång', { anchor: 'end', months: -3 }],
    ['inom 30 dagar efter avtalets slut', { anchor: 'end', days: 30 }],
    ['två veckor innan start', { anchor: 'start', days: -14 }],
  ])('%s', (text, relative) => expect(readTimes(text)[0]?.relative).toEqual(relative));
});

describe('sums are read in every way that they are written', () => {
  test.each([
    ['1 764 000 kr', 1764000],
    ['1.200.000 kronor', 1200000],
    ['100 000:-', 100000],
    ['250 tkr', 250000],
    ['1,5 mnkr', 1500000],
    ['2 miljoner kronor', 2000000],
    ['99,50 kr', 99.5],
    ['tvåhundrafemtiotusen kronor', 250000],
    ['en miljon tvåhundra tusen kronor', 1200000],
    ['etthundra kronor', 100],
  ])('%s', (text, value) =>
    expect(readAmounts(`Det kostar ${text}.`).map((each) => each.value)).toEqual([value]),
  );

  test.each(['50 %', '8-12 betyg', '070-174 06 05', 'sidan 4', 'och kronor', 'dnr 2019/123'])(
    '%s is no sum',
    (text) => expect(readAmounts(text)).toEqual([]),
  );

  test('a bare figure in a column is a sum, and a year is not', () => {
    expect(readBareAmounts('Lön 2019 143 507').map((each) => each.value)).toEqual([143507]);
  });

  test('a calculation is kept only where its figures give the sum', () => {
    expect(readCalculation('42 000 kr × 2 × 21 månader', 1764000)).toEqual({
      factors: [
        { value: 42000, unit: 'kr' },
        { value: 2, unit: 'gånger' },
        { value: 21, unit: 'månader' },
      ],
    });
    expect(readCalculation('42 000 × 2 × 21', 1764001)).toBeUndefined();
    expect(readCalculation('ledare, 480 tim', 100000)).toEqual({ quantity: 480, unit: 'timmar' });
  });
});

test('a sentence ends where a reader would say', () => {
  expect(sentencesOf('Se bl.a. bilaga 2. Den 1 maj ca. 40 barn! Klart? Ja.')).toEqual([
    'Se bl.a. bilaga 2.',
    'Den 1 maj ca. 40 barn!',
    'Klart?',
    'Ja.',
  ]);
});

test('a difference leads from one text to the other, whatever they are', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const random = randomFrom(seed);
    const list = (): string[] =>
      Array.from({ length: Math.floor(random() * 20) }, () => 'abcd'.charAt(Math.floor(random() * 4)));
    const [before, after] = [list(), list()];
    const changes = diff(before, after);
    expect(changes.flatMap(({ same, removed }) => same ?? removed ?? [])).toEqual(before);
    expect(changes.flatMap(({ same, added }) => same ?? added ?? [])).toEqual(after);
  }
});

test('a share that somebody else pays is kept as a share, and no sum is worked out', () => {
  const text = 'Kommunen betalar 590 000 kr per år, varav hälften finansieras av socialnämnden.';
  const blocks: Block[] = [
    heading(1, 'Avtal mellan Västerby kommun och Föreningen Möten'),
    heading(2, 'Ekonomi'),
    paragraph(text),
  ];
  const { proposals } = importDocument({ format: 'txt', remarks: [], blocks }, testContext);
  expect(proposals.find(({ path }) => path.startsWith('money.financing'))?.value).toEqual({
    payer: { organisation: 'vasterby', unit: 'socialnamnden' },
    kind: 'cash',
    amount: 'notStated',
    share: 0.5,
    of: 'publicCost',
    wording: 'varav hälften finansieras av socialnämnden',
  });
});

test.each([
  [
    'Avtalet vilar på Riktlinjer för idéburna partnerskap, antagna av kommunfullmäktige den 4 maj 2016.',
    { body: 'Kommunfullmäktige', title: 'Riktlinjer för idéburna partnerskap', date: '2016-05-04' },
  ],
  [
    'Kommunstyrelsen beslutade 2019-02-05 att pröva partnerskap.',
    { body: 'Kommunstyrelsen', title: 'Pröva partnerskap', date: '2019-02-05' },
  ],
])('%s is a decision with its body, title and date', (text, value) => {
  const { proposals } = importDocument(
    { format: 'txt', remarks: [], blocks: [paragraph(text)] },
    testContext,
  );
  expect(proposals.filter(({ path }) => path.startsWith('decisions')).map((each) => each.value)).toEqual([
    value,
  ]);
});
