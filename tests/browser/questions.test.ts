import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { follow, startReader, type Reader } from './reader.ts';

/** Questions that citizens, politicians and journalists ask, answered by clicking from the front page, without JavaScript. */
let reader: Reader;
let page: Page;

beforeAll(async () => {
  reader = await startReader(inject('sites').shipped.folder);
  page = await reader.open('/', { javaScriptEnabled: false });
});
beforeEach(async () => {
  await page.goto('/');
});
afterAll(() => reader.close());

const ask = (...words: (string | RegExp)[]): Promise<string> => follow(page, ...words);
const linkoping = [
  'Hoppfull framtid',
  'Kompletterande språkträning',
  /^Bromodellen/,
  'Inkludering på lika villkor',
  'Språkvänner',
];

describe('citizens', () => {
  test('3: what does it cost per participant, and divided by what?', async () => {
    const answer = await ask('Avtal', 'Språkvänner');
    expect(answer).toContain('3 974 kr per år, delat med 151');
    expect(answer).toContain('2 469 kr per år, delat med 243');
    expect(answer).toContain('8 108 kr per år, delat med 74');
  });

  test('3: a range of people gives a range of kronor, and the stated price stands apart', async () => {
    const answer = await ask('Avtal', /^Livskraft för unga vuxna/);
    expect(answer).toMatch(/60 000 kr–80 000 kr för hela perioden, delat med ungefär 15–20/);
    expect(answer).toContain('50 000 kr per ungdom');
  });

  test('9: what is done for seniors?', async () => {
    const answer = await ask(/^Seniorer/, /^IT-guide/);
    expect(answer).toMatch(/Ungdomar som är nya i Sverige lär äldre/);
    expect(answer).toContain('250–350');
  });

  test('9: the same through the themes', async () => {
    expect(await ask('Teman', /^Digital delaktighet/, /^IT-guide/)).toContain('501 520 kr');
  });

  test.each(['Inkludering på lika villkor', 'Språkvänner'])(
    '10: anyone can come to %s on their own',
    async (name) => {
      expect(await ask('Avtal', name)).toMatch(/Så kommer man med .*Eget initiativ/);
    },
  );
});

describe('politicians', () => {
  test('2: when must someone decide on an extension?', async () => {
    const answer = await ask('Avtal', /^IT-guide/);
    expect(answer).toMatch(/maj 2019 ”senast maj 2019”/);
    expect(answer).toMatch(/augusti 2019 ”senast utgången av augusti 2019”/);
    expect(answer).toMatch(/september 2019 ”senast september 2019”/);
  });

  test('4: has it been followed up?', async () => {
    const answer = await ask('Uppföljning');
    expect(answer).toContain('utlovar tillsammans 10 redovisningar. Ingen av dem finns i arkivet.');
    expect(answer.match(/okänt: finns inte i arkivet/g)).toHaveLength(10);
  });

  test('11: how do two agreements differ in clauses?', async () => {
    const answer = await ask('Avtal', /^LivA: stöd/, 'Jämför de två avtalen');
    expect(answer).toContain('Ämnen som bara det senare avtalet tar upp: arbetsmiljö och oanvända medel.');
    expect(answer).toContain('Ämnen som bara det tidigare avtalet tar upp: betalning.');
  });

  test('6: who else pays?', async () => {
    const answer = await ask('Avtal', 'Kompletterande språkträning');
    expect(answer).toMatch(/BIN .*50 % av den offentliga kostnaden/);
    expect(answer).toContain('295 000 kr');
  });

  test('7: does the rule of about half hold?', async () => {
    const shares: string[] = [];
    for (const name of linkoping) {
      await page.goto('/');
      shares.push(/Kostnaden som del av värdet (\d\d,\d %)/.exec(await ask('Avtal', name))?.[1] ?? 'none');
    }
    expect(shares).toEqual(['52,9 %', '65,7 %', '64,2 %', '50,7 %', '55,7 %']);
  });

  test('12: what changed from the agreement before?', async () => {
    const answer = await ask('Avtal', /^LivA: stöd/);
    expect(answer).toMatch(/Räknat per månad ökar den med 36,4 %/);
    expect(answer).toMatch(/Kontanta pengar som blir över/);
    expect(answer).toMatch(/Den som lämnar ska betala tillbaka/);
  });

  test('12: and from there to the one before', async () => {
    expect(await ask('Avtal', /^LivA: stöd/, /^LivA 2017–2018/)).toContain('1 200 000 kr');
  });

  test('14: which units are responsible?', async () => {
    const answer = await ask('Parter', 'Östersunds kommun', 'Kommunledningsförvaltningen');
    expect(answer).toMatch(/3 avtal/);
    for (const name of ['IT-guide', 'LivA: stöd', 'Livskraft']) expect(answer).toContain(name);
  });

  test('15: on which decision does it rest?', async () => {
    expect(await ask('Avtal', /^LivA: stöd/)).toMatch(/Kommunstyrelsen, 10 oktober 2017/);
    await page.goto('/');
    expect(await ask('Avtal', 'Hoppfull framtid')).toMatch(
      /kommunfullmäktige \(KF\).*kommunstyrelsen \(KS\)/,
    );
  });

  test.each([
    [/^IT-guide/, '12,7 %'],
    [/^Livskraft/, '12,5 %'],
    [/^LivA: stöd/, '4,9 %'],
  ])('18: how much is overhead in %s?', async (name, share) => {
    expect(await ask('Avtal', name)).toMatch(new RegExp(`\\(OH\\)[^%]* ${share}`));
  });

  test('19: what is given without being paid for?', async () => {
    const answer = await ask('Avtal', /^LivA: stöd/);
    expect(answer).toMatch(/Ideella timmar .*inte värderat i kronor/);
    expect(answer).toMatch(/Tjänstemäns arbetstid .*inte värderat i kronor/);
    expect(answer).not.toMatch(/(Ideella timmar|Tjänstemäns arbetstid) \S* ?0 kr/);
  });

  test('22: what happened otherwise than planned?', async () => {
    for (const name of linkoping) {
      await page.goto('/');
      expect(await ask('Avtal', name)).toMatch(/Det som blev annorlunda.*Covid-19/);
    }
  });
});

describe('journalists', () => {
  test('5: what does an organisation get in total, and from whom?', async () => {
    const answer = await ask('Parter', 'Hej främling!');
    expect(answer).toContain('3 844 000 kr');
    expect(answer).toMatch(/Östersunds kommun.*2 644 000 kr.*Östersunds kommun.*1 200 000 kr/);
  });

  test('8: do the numbers add up?', async () => {
    for (const name of [/^IT-guide/, /^Livskraft/, /^LivA: stöd/]) {
      await page.goto('/');
      expect(await ask('Avtal', name)).toContain('Raderna summerar till budgeten.');
    }
    await page.goto('/');
    expect(await ask('Avtal', /^Livskraft/)).toMatch(/540 000 kr men årslönen 500 000 kr.*541 667 kr/);
  });

  test('16: is it a partnership or a purchase?', async () => {
    const answer = await ask('Avtal', 'Hoppfull framtid');
    expect(answer).toMatch(/Det finns ingen marknad Sägs allmänt/);
    expect(answer).toMatch(/Initiativet kommer från den idéburna sidan Sägs allmänt/);
  });

  test('21: targets against outcomes, by gender?', async () => {
    expect(await ask('Uppföljning')).toContain('Inget tal i arkivet är uppdelat på kön.');
  });

  test('24: where is the source, and can a sentence be cited?', async () => {
    const answer = await ask('Avtal', /^IT-guide/);
    expect(answer).toContain('Överenskommelsen om IT-guide, avskrift av handlingen');
    expect(answer).toContain('Citera och rätta');
    expect(await page.locator('#klausul-tvist').count()).toBe(1);
  });

  test('17: what happens to money that is left over?', async () => {
    const answer = await ask('Klausuler', 'Oanvända medel');
    expect(answer).toMatch(/Betalas tillbaka eller används till liknande ändamål 1 avtal LivA 2019–2020/);
    expect(answer).toMatch(/Nämns inte i de publicerade handlingarna.*IT-guide/);
  });

  test('13: was there a gap without an agreement?', async () => {
    expect(await ask('Avtal', /^LivA: stöd/)).toContain('3 månader utan avtal');
  });

  test.each(['Jamtli', 'Vuxenskolan'])('20: %s gets money without being a party', async (name) => {
    const answer = await ask('Parter', name);
    expect(answer).toContain('Får del av pengarna utan att vara part i 1 avtal');
    expect(answer).toContain('200 000 kr');
    expect(answer).toContain('ingår i avtalets summa');
    expect(answer).toContain('Hur den delas framgår inte.');
    expect(answer).not.toMatch(/Idéburen part i/);
  });

  test('23: what is missing, removed or second-hand?', async () => {
    expect(await ask('Avtal', 'Hoppfull framtid')).toMatch(
      /IOP Linköpings Stadsmission\.pdf: finns inte i arkivet/,
    );
    await page.goto('/');
    const itGuide = await ask('Avtal', /^IT-guide/);
    expect(itGuide).toMatch(/Borttagna uppgifter.*Kontaktpersoner/);
    expect(itGuide).toMatch(/Projektplanen .*finns inte i arkivet/);
  });

  test('25: what is new or changed since I looked, and where is the data?', async () => {
    expect(await ask('Ändringar')).toContain('Språkvänner 21 november 2026 Nytt');
    const feed = await page.request.get(await hrefOf('Flöde (Atom)'));
    expect((await feed.text()).match(/<entry>/g)).toHaveLength(9);
    await ask('Öppna data');
    const table = await page.request.get(await hrefOf('avtal.csv'));
    const { data } = Papa.parse<Record<string, string>>(await table.text(), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(8);
  });
});

async function hrefOf(name: string): Promise<string> {
  return (await page.getByRole('link', { name }).first().getAttribute('href')) ?? '';
}
