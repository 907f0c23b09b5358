import { describe, expect, inject, test } from 'vitest';
import { attribute, elements, readPages, visibleText } from './read-site.ts';

/** What the documents say, read off the built site. A figure that changes here has changed for every reader. */
const pages = new Map(readPages(inject('sites').shipped.folder).map((page) => [page.url, page]));
const ostersund = ['it-guide-ostersund-2018', 'liva-ostersund-2017', 'liva-ostersund-2019'];
const linkoping = [
  'hoppfull-framtid',
  'kompletterande-spraktraning',
  'bromodellen',
  'inkludering-pa-lika-villkor',
  'sprakvanner',
];

function pageAt(url: string): NonNullable<ReturnType<typeof pages.get>> {
  const page = pages.get(url);
  if (!page) throw new Error(`There is no page at ${url}.`);
  return page;
}
const textAt = (url: string): string => visibleText(pageAt(url).tree);
const agreement = (id: string): string => textAt(`/avtal/${id}/`);
const everyPage = [...pages.values()].map(({ url, tree }) => ({ url, text: visibleText(tree) }));

describe('what is in the archive', () => {
  test('eight agreements, three in full and five in summary', () => {
    expect(textAt('/')).toContain('8 avtal 3 i sin helhet, 5 i sammandrag');
    const rows = elements(pageAt('/avtal/').tree, 'tbody').flatMap((body) => elements(body, 'tr'));
    const ids = rows.map((row) => attribute(elements(row, 'a')[0] ?? row, 'href')?.split('/')[2]);
    expect(ids.sort()).toEqual([...ostersund, ...linkoping].sort());
  });

  test('one partnership is only mentioned and never counted as an agreement', () => {
    expect(agreement('overgangsboende-ostersund')).toContain('Vi har inte det här avtalet.');
    expect(textAt('/parter/svenska-kyrkan/')).not.toMatch(/Idéburen part i \d+ avtal/);
  });

  test('two municipalities and seven civil parties', () => {
    expect(textAt('/parter/')).toContain('2 offentliga parter och 7 idéburna parter');
  });

  test('three organisation numbers, no more', () => {
    const numbers = everyPage
      .filter(({ url }) => url.startsWith('/parter/'))
      .flatMap(({ text }) => text.match(/\b\d{6}-\d{4}\b/g) ?? []);
    expect([...new Set(numbers)].sort()).toEqual(['212000-2528', '802438-8681', '802496-6080']);
  });

  test('five attachments are listed and none is held', () => {
    const listed = linkoping.flatMap((id) =>
      [...agreement(id).matchAll(/(IOP [^:]{2,40}): finns inte i arkivet/g)].map(([, name]) => name),
    );
    expect(new Set(listed).size).toBe(5);
    expect(listed.filter((name) => !name?.endsWith('.pdf'))).toEqual(['IOP Linköping Södra Röda korset']);
  });

  test('one document came with its contacts blanked', () => {
    const blanked = ostersund.concat(linkoping).filter((id) => agreement(id).includes('Borttaget av källan'));
    expect(blanked).toEqual(['it-guide-ostersund-2018']);
  });
});

describe('money', () => {
  test('the sums of the two municipalities, never side by side in one', () => {
    expect(textAt('/')).toContain('4 345 520 kr');
    expect(textAt('/')).toContain('3 670 000 kr');
    const wrongSums = ['8 015 520', '9 970 926', '10 646 446'];
    expect(
      everyPage.filter(({ text }) => wrongSums.some((sum) => text.includes(sum))).map(({ url }) => url),
    ).toEqual([]);
  });

  test('Hej främling! has 3 844 000 kr in two agreements', () => {
    expect(textAt('/parter/hej-framling/')).toMatch(/3 844 000 kr 2 avtal/);
  });

  test.each([
    ['it-guide-ostersund-2018', '501 520 kr', '41 793 kr i månaden'],
    ['liva-ostersund-2017', '1 200 000 kr', '92 308 kr i månaden'],
    ['liva-ostersund-2019', '2 644 000 kr', '125 905 kr i månaden'],
  ])('%s is %s, %s, and its lines add up', (id, total, monthly) => {
    expect(agreement(id)).toContain(total);
    expect(agreement(id)).toContain(monthly);
    expect(agreement(id)).toContain(`100 % ${total}`);
  });

  test.each([
    ['hoppfull-framtid', '1 100 000 kr', '2 080 500 kr', '52,9 %'],
    ['kompletterande-spraktraning', '590 000 kr', '897 626 kr', '65,7 %'],
    ['bromodellen', '1 150 000 kr', '1 791 200 kr', '64,2 %'],
    ['inkludering-pa-lika-villkor', '230 000 kr', '454 000 kr', '50,7 %'],
    ['sprakvanner', '600 000 kr', '1 077 600 kr', '55,7 %'],
  ])('%s costs %s of %s a year, %s', (id, cost, value, share) => {
    for (const figure of [cost, value, share, 'per år']) expect(agreement(id)).toContain(figure);
  });

  test('half of Kompletterande språkträning is paid by another board, so 295 000 kr is left', () => {
    expect(agreement('kompletterande-spraktraning')).toContain('295 000 kr');
  });
});

describe('time and duties', () => {
  test.each([
    ['it-guide-ostersund-2018', 3],
    ['liva-ostersund-2017', 3],
    ['liva-ostersund-2019', 4],
  ])('%s has %i reports due and none in the archive', (id, count) => {
    const rows = elements(pageAt(`/avtal/${id}/`).tree, 'tr').map(visibleText);
    const reports = rows.filter((row) => /\b(Delrapport|Slutrapport)\b/.test(row));
    expect(reports).toHaveLength(count);
    expect(reports.every((row) => row.includes('finns inte i arkivet'))).toBe(true);
  });

  test.each([
    ['it-guide-ostersund-2018', 'Enter Sweden 6 åtaganden', 'Östersunds kommun 11 åtaganden'],
    ['liva-ostersund-2017', 'Hej främling! 6 åtaganden', 'Östersunds kommun 4 åtaganden'],
    ['liva-ostersund-2019', 'Hej främling! 8 åtaganden', 'Östersunds kommun 4 åtaganden'],
  ])('%s: %s and %s', (id, civil, municipal) => {
    expect(agreement(id)).toContain(civil);
    expect(agreement(id)).toContain(municipal);
  });

  test('three months passed between the two LivA agreements', () => {
    for (const id of ['liva-ostersund-2017', 'liva-ostersund-2019'])
      expect(agreement(id)).toContain('3 månader utan avtal');
  });

  test('the final report of LivA 2019–2020 is due on 30 November 2020, worked out', () => {
    expect(agreement('liva-ostersund-2019')).toMatch(
      /30 november 2020 ”senast en månad innan partnerskapets avslut” beräknat/,
    );
  });

  test('the final report of IT-guide comes after the decision it should inform, and the page says so', () => {
    expect(agreement('it-guide-ostersund-2018')).toMatch(/Rapporten .* ska lämnas efter/);
  });

  // The data's own pages show columns named for the first and the last day that a month can be.
  test('October 2018 stays a month everywhere', () => {
    const stated = everyPage.filter(({ url }) => !url.startsWith('/data/'));
    expect(
      stated.filter(({ text }) => /\b1 oktober 2018|2018-10-01/.test(text)).map(({ url }) => url),
    ).toEqual([]);
  });
});

describe('people', () => {
  test('no personal number stands anywhere', () => {
    const hits = [...pages.values()].flatMap(({ url, html }) =>
      [...html.matchAll(/(?<![\d-])(?:19|20)?\d{2}[01]\d[0-3]\d[-+]\d{4}(?!\d)/g)].map(
        ([match]) => `${url} ${match}`,
      ),
    );
    expect(hits).toEqual([]);
  });

  test('no e-mail address but the archive’s own', () => {
    const addresses = [...pages.values()].flatMap(
      ({ html }) => html.match(/[\w.+-]+@[\w-]+\.[\w.]*\w/g) ?? [],
    );
    const own = elements(pageAt('/').tree, 'a')
      .map((a) => attribute(a, 'href') ?? '')
      .find((href) => href.startsWith('mailto:'));
    expect(new Set(addresses)).toEqual(new Set([own?.slice('mailto:'.length).split('?')[0]]));
  });
});
