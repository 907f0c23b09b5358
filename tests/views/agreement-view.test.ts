import { describe, expect, test } from 'vitest';
import { picturesOf } from '../../src/views/agreement/pictures.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { agreementView } from '../../src/views/agreement/agreement-view.ts';

const { archive } = checkContent('content');
const body = { sections: [], clauses: [], commitments: [] };

/** The facts and sections of an agreement's page as a reader meets them, with plain spaces. */
function read(id: string): { facts: string; sections: Map<string, string> } {
  const node = archive.agreementById.get(id);
  if (!node) throw new Error(`The archive has no ${id}.`);
  const view = agreementView({ node, archive, body, today: '2026-11-21', pictures: picturesOf(node) });
  const sections = view.sections.map(({ id: section, content }) => [section, plain(content.text)] as const);
  return { facts: plain(view.facts.text), sections: new Map(sections) };
}

const plain = (markup: string): string =>
  markup
    .replace(/ \d+<\/a><\/small>/g, '')
    .replace(/<\/?(?:dt|dd|li|p|td|th|br)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

describe('the key facts', () => {
  test('LivA 2019–2020: 21 worked-out months, the sum and what it is in a month', () => {
    const { facts } = read('liva-ostersund-2019');
    expect(facts).toContain('21 månader beräknat 1 april 2019–31 december 2020');
    expect(facts).toContain(
      'Budget för hela perioden står i avtalet 2 644 000 kr 125 905 kr i månaden beräknat',
    );
    expect(facts).toContain('Avslutat');
  });

  test('IT-guide: no day and no end is made up', () => {
    const { facts } = read('it-guide-ostersund-2018');
    expect(facts).toContain('oktober 2018, 12 månader eller enligt överenskommelse');
    expect(facts).toContain('Troligen avslutat');
    expect(facts).not.toContain('1 oktober 2018');
  });

  test('Kompletterande språkträning: cost before and after the other board has paid its half', () => {
    const { facts, sections } = read('kompletterande-spraktraning');
    expect(facts).toContain('590 000 kr av ett samlat värde på 897 626 kr per år');
    expect(facts).toContain('295 000 kr sedan andra har betalat sin del');
    expect(sections.get('pengar')).toContain('65,7 %');
  });
});

describe('the money', () => {
  test('the lines have shares and a sum that meets the budget', () => {
    const money = read('liva-ostersund-2019').sections.get('pengar');
    expect(money).toContain('42 000 kr per månad × 2 heltidstjänster × 21 månader');
    expect(money).toContain('4,9 % 130 000 kr');
    expect(money).toContain('Raderna summerar till budgeten.');
  });

  test('work that nobody has priced is said in words and never as zero', () => {
    const money = read('liva-ostersund-2019').sections.get('pengar');
    expect(money).toContain('inte värderat i kronor');
    expect(money?.replace('värt 0 kr', '')).not.toMatch(/(^|\s)0 kr/);
  });

  test('the cost per person has one answer for each group it may be divided by', () => {
    const money = read('sprakvanner').sections.get('pengar');
    for (const amount of ['3 974 kr', '6 522 kr', '8 108 kr']) expect(money).toContain(amount);
  });
});

describe('time', () => {
  test('a relative deadline is worked out and says so, and no report is said to be missing at the municipality', () => {
    const times = read('liva-ostersund-2019').sections.get('tider');
    expect(times).toContain('30 november 2020');
    expect(times).toContain('beräknat');
    expect(times).toContain('Ingen av de 4 redovisningarna finns i arkivet.');
  });

  test('a day without a year is read as that of the period, and marked as read', () => {
    const times = read('liva-ostersund-2017').sections.get('tider');
    expect(times).toContain('30 april 2018 ”sista april” tolkat');
  });

  test('between LivA and LivA lie three months, and a month costs 36 percent more', () => {
    const chain = read('liva-ostersund-2019').sections.get('fore-och-efter');
    expect(chain).toContain('3 månader utan avtal');
    expect(chain).toContain('Räknat per månad ökar den med 36,4 %.');
  });
});

describe('what we do not have', () => {
  test('a partnership that is only mentioned says so first and has no empty headings', () => {
    const { sections } = read('overgangsboende-ostersund');
    expect(sections.get('kort')).toMatch(/^ ?Vi har inte det här avtalet\./);
    expect([...sections.keys()]).not.toContain('pengar');
    expect([...sections.keys()]).not.toContain('tider');
  });

  test('a memo about an agreement is not called the agreement', () => {
    const { facts, sections } = read('bromodellen');
    expect(facts).toContain('står i källan');
    expect([...sections.values()].join(' ')).not.toContain('står i avtalet');
  });
});

describe('evidence', () => {
  test.each(archive.agreements.map(({ id }) => id))('every mark of %s leads to a row', (id) => {
    const node = archive.agreementById.get(id);
    if (!node) throw new Error(`The archive has no ${id}.`);
    const view = agreementView({ node, archive, body, today: '2026-11-21', pictures: picturesOf(node) });
    const all = [view.facts, ...view.sections.map(({ content }) => content)].map(({ text }) => text).join('');
    const rows = new Set([...all.matchAll(/<tr id="(b\d+)"/g)].map(([, row]) => row));
    const marks = [...all.matchAll(/href="#(b\d+)"/g)].map(([, row]) => row);
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter((mark) => !rows.has(mark))).toEqual([]);
  });
});
