import { describe, expect, test } from 'vitest';
import {
  addressIs,
  choose,
  count,
  countIs,
  drawer,
  faults,
  open,
  page,
  plain,
  titles,
} from './explorer-steps.ts';
import { textOf } from './reader.ts';

describe('without script', () => {
  test('the table is whole and every drawer holds links to lists', async () => {
    await open('/avtal/', { javaScriptEnabled: false });
    expect(await titles()).toHaveLength(8);
    expect(await page.getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual(['Sök']);
    await drawer('Så kommer man med').locator('summary').click();
    await page.getByRole('link', { name: 'På eget initiativ' }).click();
    expect(await textOf(page)).toContain('Språkvänner');
  });
});

describe('choosing', () => {
  test('nothing is fetched before the reader reaches for a control', async () => {
    const asked: string[] = [];
    await open('about:blank');
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/avtal/');
    await page.waitForLoadState('networkidle');
    expect(asked).not.toContain('/avtal/data.json');
    await drawer('Kommun').locator('summary').click();
    await drawer('Kommun').getByRole('checkbox').first().waitFor();
    expect(asked.filter((path) => path === '/avtal/data.json')).toHaveLength(1);
  });

  test('a choice narrows the list, its sums and the other counts, and stands in the address', async () => {
    await open('/avtal/');
    await choose('Kommun', 'Östersunds kommun');
    await countIs('3 avtal av 8');
    await addressIs('?kommun=ostersund');
    const totals = plain(await page.locator('[data-part="totals"]').innerText());
    expect(totals).toContain('Budget för hela perioder 4 345 520 kr 3 avtal');
    expect(totals).not.toContain('3 670 000');
    await drawer('Part').locator('summary').click();
    expect(plain(await drawer('Part').getByRole('group').innerText())).toMatch(/Bilda 0 .*Hej främling! 2/);
  });

  test('back, forward and reload show what the address says', async () => {
    await open('/avtal/');
    await choose('Kommun', 'Linköpings kommun');
    await addressIs('?kommun=linkoping');
    await choose('Tema', 'Språk');
    await addressIs('?kommun=linkoping&tema=sprak');
    const narrow = await titles();
    await page.goBack();
    await countIs('5 avtal av 8');
    expect(await drawer('Tema').getByRole('checkbox', { name: 'Språk' }).isChecked()).toBe(false);
    await page.goBack();
    await countIs('8 avtal');
    await page.goForward();
    await page.goForward();
    await expect.poll(titles).toEqual(narrow);
    await page.reload();
    await expect.poll(titles).toEqual(narrow);
    expect(await drawer('Tema').getByRole('checkbox', { name: 'Språk' }).isChecked()).toBe(true);
  });

  test('every heading sorts, both ways, and keeps the focus', async () => {
    await open('/avtal/?kommun=ostersund');
    await countIs('3 avtal av 8');
    const heading = page.getByRole('button', { name: 'För hela perioden' });
    await heading.focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles())[0]).toMatch(/^LivA/);
    expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles())[0]).toMatch(/^IT-guide/);
    expect(await heading.evaluate((button) => button === document.activeElement)).toBe(true);
    await addressIs('?kommun=ostersund&sortera=belopp-for-perioden&ordning=omvand');
  });

  test('a range of kronor says what it leaves out, and an impossible one changes nothing', async () => {
    await open('/avtal/');
    await drawer('Belopp i månaden').locator('summary').click();
    await page.getByLabel('Från, kronor').fill('90 000');
    await page.getByLabel('Från, kronor').press('Enter');
    await countIs('2 avtal av 8');
    expect(await textOf(page)).toContain(
      '5 avtal är inte med, eftersom beloppet i månaden inte går att räkna ut.',
    );
    await page.getByLabel('Till, kronor').fill('10');
    await page.getByLabel('Till, kronor').press('Enter');
    await page.getByText('det lägre beloppet först').waitFor();
    await countIs('2 avtal av 8');
    await addressIs('?manad=90000-');
  });

  test('columns, list and timeline', async () => {
    await open('/avtal/');
    await page.getByText('Kolumner i tabellen').click();
    await page.getByRole('checkbox', { name: 'I månaden, beräknat' }).click();
    await expect
      .poll(async () => plain(await page.locator('[data-part="results"] thead').innerText()))
      .toContain('I månaden');
    expect(plain(await page.locator('[data-part="results"]').innerText())).toContain('125 905 kr');
    await page.getByRole('radio', { name: 'tidslinje' }).click();
    await expect.poll(async () => page.locator('.timeline li').count()).toBe(3);
    expect(await textOf(page)).toContain('5 avtal har ingen angiven period');
    await page.getByRole('radio', { name: 'lista' }).click();
    await expect.poll(async () => page.locator('[data-part="results"] ul.rows > li').count()).toBe(8);
    expect(page.url()).toContain('vy=lista');
  });

  test('what is chosen can be let go of, one by one or all at once', async () => {
    await open('/avtal/?kommun=ostersund&lage=avslutat');
    await countIs('2 avtal av 8');
    await page.getByRole('button', { name: 'Läge: Avslutat ta bort' }).click();
    await countIs('3 avtal av 8');
    expect(await count().evaluate((element) => element === document.activeElement)).toBe(true);
    await choose('Läge', /^Avslutat/);
    await page.getByRole('button', { name: 'Rensa alla val' }).click();
    await countIs('8 avtal');
    await addressIs('');
  });

  test('a partnership that is only mentioned is shown when asked for, and never counted', async () => {
    await open('/avtal/?underlag=omnamnt');
    await countIs('0 avtal av 8, och 1 som bara är omnämnt');
    expect(await titles()).toEqual(['Övergångsboende i Östersund']);
  });
});

test('by keyboard alone: open a facet, choose, sort, show as a list', async () => {
  await open('/avtal/');
  await drawer('Kommun').locator('summary').focus();
  await page.keyboard.press('Enter');
  await drawer('Kommun').getByRole('checkbox').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await countIs('5 avtal av 8');
  const focused = page.locator(':focus');
  expect(await focused.getAttribute('value')).toBe('linkoping');
  await page.locator('[name="vy"]:checked').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('[data-part="results"] ul.rows > li').count()).toBe(5);
  expect(await focused.getAttribute('value')).toBe('lista');
});

test('a hand-written address: sentences for what cannot be used, and the rest works', async () => {
  const nasty = '%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D%27x%27%22%3E';
  await open(`/avtal/?kommun=linkoping,${nasty}&manad=9-1&sortera=titel&${nasty}=1`);
  await countIs('5 avtal av 8');
  const said = plain(await page.locator('[data-part="faults"]').innerText());
  expect(said).toContain('Kommun: ”<img src=x onerror=');
  expect(said).toContain('Belopp i månaden: ”9-1” är inget möjligt intervall.');
  expect(await page.locator('main img').count()).toBe(0);
  expect((await titles())[0]).toMatch(/^Bromodellen/);
});

test('when the data cannot be fetched the list stands, and the next try works', async () => {
  await open('about:blank');
  await page.route('**/avtal/data.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/avtal/');
  await drawer('Kommun').locator('summary').click();
  await countIs('Uppgifterna gick inte att hämta. Kontrollera uppkopplingen och försök igen.');
  expect(await titles()).toHaveLength(8);
  await page.unroute('**/avtal/data.json');
  await page.getByRole('radio', { name: 'lista' }).click();
  await countIs('8 avtal');
  faults.splice(0);
});
