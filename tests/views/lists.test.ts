import { describe, expect, test } from 'vitest';
import { agreementRows } from '../../src/views/list/agreement-rows.ts';
import { clauseItems } from '../../src/views/list/clause-items.ts';
import { notesOnTotal } from '../../src/views/list/notes-on-total.ts';
import { organisationFacts } from '../../src/views/list/organisation-facts.ts';
import { organisationRows } from '../../src/views/list/organisation-rows.ts';
import { roleItems } from '../../src/views/list/role-items.ts';
import { waysNamed } from '../../src/views/list/unit-rows.ts';
import type { AgreementNode, OrganisationNode } from '../../src/domain/archive.ts';
import { checkContent } from '../../src/gate/check-content.ts';
import { moneyFigures } from '../../src/views/front-figures.ts';
import { groupOrganisations } from '../../src/views/organisation-groups.ts';
import { paginate } from '../../src/views/paginate.ts';
import { formatMoney } from '../../src/text/format-money.ts';

const { archive } = checkContent('content');

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const plain = (markup: string): string =>
  spaced(markup)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll(' ,', ',');
const agreement = (id: string): AgreementNode => found(archive.agreementById.get(id));
const organisation = (id: string): OrganisationNode => found(archive.organisationById.get(id));

function found<Node>(node: Node | undefined): Node {
  if (node === undefined) throw new Error('The archive lacks what the test asks for.');
  return node;
}

describe('the key figures of the front page', () => {
  const figures = moneyFigures(archive).map(({ label, value, basis }) =>
    spaced(`${label}: ${value}; ${basis}`),
  );

  test('each municipality has its own sum with what it is', () => {
    expect(figures).toEqual([
      'Linköpings kommun: offentlig kostnad per år: 3 670 000 kr; 5 avtal, läget i februari 2021, brutto',
      'Östersunds kommun: budget för hela perioder: 4 345 520 kr; 3 avtal, 2017–2020',
    ]);
  });
});

describe('sums on a party', () => {
  const notesOn = (id: string): string[] =>
    organisation(id)
      .totals.flatMap((total) => notesOnTotal(total, archive, id))
      .map(spaced);

  test('Hej främling! gets 3 844 000 kr in two agreements', () => {
    const [total, ...rest] = organisation('hej-framling').totals;
    expect(total && spaced(formatMoney(total.money))).toBe('3 844 000 kr');
    expect(total?.agreements).toHaveLength(2);
    expect(rest).toEqual([]);
    expect(notesOn('hej-framling')).toEqual([]);
  });

  test('what Bilda shares with Erikshjälpen is said, and so is what another board pays', () => {
    expect(notesOn('bilda')).toEqual([
      'Bromodellen delas med Erikshjälpen. Hur mycket var och en får anges inte, så hela beloppet räknas här.',
      'I beloppet ingår 295 000 kr som BIN betalar i Kompletterande språkträning.',
    ]);
  });
});

describe('a row of a list', () => {
  const cells = (id: string): string[] =>
    agreementRows([agreement(id)], () => 'ended')
      .split(/<\/t[hd]>/)
      .map((cell) => plain(cell).trim());

  test('a sum stands under what it covers and nowhere else', () => {
    const [title, place, civil, period, state, forPeriod, perYear, held] = cells('liva-ostersund-2019');
    expect(title).toContain('LivA: stöd till unga vuxna på Tingshuset');
    expect([place, civil, period]).toEqual([
      'Östersunds kommun',
      'Hej främling!',
      '1 april 2019–31 december 2020',
    ]);
    expect([state, forPeriod, perYear, held]).toEqual(['Avslutat', '2 644 000 kr', '', 'Hela avtalet']);
  });

  test('a yearly cost leaves the column of whole periods empty', () => {
    expect(cells('bromodellen').slice(2, 7)).toEqual([
      'Erikshjälpen, Bilda',
      'anges inte',
      'Avslutat',
      '',
      '1 150 000 kr',
    ]);
  });
});

describe('organisations', () => {
  test('stand on the side they take as parties, whatever their kind', () => {
    const civil = groupOrganisations(archive).find(({ side }) => side === 'civil');
    expect(civil?.organisations.map(({ id }) => id)).toEqual([
      'bilda',
      'enter-sweden',
      'erikshjalpen',
      'hej-framling',
      'ikf',
      'linkoping-sodra-roda-korset',
      'linkopings-stadsmission',
      'svenska-kyrkan',
    ]);
  });

  test('roles are counted apart', () => {
    expect(plain(organisationRows([organisation('pay-off')], false))).toMatch(
      /utvärderar 1 avtal, i nätverket för 1 avtal/,
    );
  });

  test('a local branch is not its parent', () => {
    const facts = plain(organisationFacts(organisation('linkoping-sodra-roda-korset'), undefined).text);
    expect(facts).toContain('Organisationsnummer anges inte');
    expect(facts).toContain('Röda korset . Är en egen organisation här. Avtal och belopp räknas inte ihop.');
    expect(organisation('roda-korset').totals).toEqual([]);
  });

  test('a sub-recipient is told with its role, not as a party', () => {
    const items = plain(roleItems([agreement('liva-ostersund-2017')], 'jamtli', 'subRecipient'));
    expect(items).toContain('Östersunds kommun · december 2017–31 december 2018');
    expect(items).toContain('200 000 kr');
  });

  test('a unit that pays is named as one that pays', () => {
    const bin = found(organisation('linkoping').units.find(({ id }) => id === 'bin'));
    expect(waysNamed(bin, agreement('kompletterande-spraktraning'))[0]).toBe('Är med och betalar.');
  });
});

describe('the clause index', () => {
  const topic = (id: string) => found(archive.clauseTopics.find(({ term }) => term.id === id));

  test('every clause leads to its very place', () => {
    const items = clauseItems(topic('tvist').clauses);
    expect(items.match(/href="[^"]+"/g)).toEqual([
      'href="/avtal/it-guide-ostersund-2018/#klausul-tvist"',
      'href="/avtal/liva-ostersund-2017/#klausul-tvist"',
      'href="/avtal/liva-ostersund-2019/#klausul-tvist"',
    ]);
  });

  test('only full texts can be silent', () => {
    for (const { silent } of archive.clauseTopics)
      expect(silent.every(({ data }) => data.held === 'fullText')).toBe(true);
    expect(topic('oanvanda-medel').silent.map(({ id }) => id)).not.toContain('liva-ostersund-2019');
  });
});

describe('pages of a long list', () => {
  test('hold so many each, and one when there is nothing', () => {
    const parts = (length: number): [number, number][] =>
      paginate('/avtal/', length, 2).map(({ from, to }) => [from, to]);
    expect(parts(5)).toEqual([
      [0, 2],
      [2, 4],
      [4, 5],
    ]);
    expect(parts(2)).toEqual([[0, 2]]);
    expect(parts(0)).toEqual([[0, 0]]);
  });
});
