import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { syntheticRecords } from '../../scripts/bench/explorer-records.ts';
import type { AgreementNode, Archive, OrganisationNode, TermNode } from '../../src/domain/archive.ts';
import type { Share } from '../../src/domain/money-choice.ts';
import { moneyPanels } from '../../src/domain/money-overview.ts';
import { panelChoices } from '../../src/domain/panel-choices.ts';
import { yearlyMoney } from '../../src/domain/money-years.ts';
import { checkContent } from '../../src/gate/check-content.ts';

const { archive } = checkContent('content');
const panels = moneyPanels(archive).flatMap((panel) => panelChoices(panel) ?? []);
const [budgets, costs] = panels;

describe('the shipped archive', () => {
  test('budgets of periods and yearly costs are choices of their own', () => {
    expect(panels.map(({ kind, basis, how }) => [kind, basis, how])).toEqual([
      ['total', 'period', 'derived'],
      ['publicCost', 'year', 'stated'],
    ]);
    expect([budgets?.whole.kronor, costs?.whole.kronor]).toEqual([4_345_520, 3_670_000]);
  });

  test('the years are those of the overview, and say how many of their months are covered', () => {
    expect(budgets?.years).toEqual([2017, 2018, 2019, 2020]);
    expect(budgets?.whole.years.map((year) => year && [Math.round(year[0]), year[1]])).toEqual([
      [92_308, 1],
      [1_233_072, 12],
      [1_509_283, 12],
      [1_510_857, 12],
    ]);
    const enter = budgets?.groups.party.choices.find(({ id }) => id === 'enter-sweden');
    expect(enter?.years).toEqual([null, [125_380, 3], [376_140, 9], null]);
  });

  test('a yearly cost without a year is in no year, and that is counted', () => {
    expect(costs?.years).toEqual([]);
    expect(costs?.whole.notPlaced).toBe(5);
  });

  test('every choice is the sum of its own agreements and nothing else', () => {
    moneyPanels(archive).forEach((panel, at) => {
      const groups = panels[at]?.groups;
      expect(groups?.party.choices.map(({ kronor }) => kronor * 100)).toEqual(
        panel.parties.map(({ agreements }) =>
          agreements.reduce((sum, { publicMoney }) => sum + (publicMoney?.ore ?? 0), 0),
        ),
      );
      const years = [...yearlyMoney(panel).years.values()].map((ore) => Math.round(ore) / 100);
      expect(panels[at]?.whole.years.map((year) => year?.[0])).toEqual(years);
    });
  });
});

test('a year that several budgets cover counts each month once', () => {
  const [all] = moneyPanels(invented()).flatMap((panel) => panelChoices(panel) ?? []);
  const months = (share?: Share): number[] => (share?.years ?? []).flatMap((year) => year?.[1] ?? []);
  expect(Math.max(...months(all?.whole))).toBe(12);
  expect(Math.min(...months(all?.whole))).toBeGreaterThan(0);
});

test('of 5 000 agreements the choices are at most 20 kB to fetch, the largest of each kind', () => {
  const choices = moneyPanels(invented()).flatMap((panel) => panelChoices(panel) ?? []);
  expect(choices.map(({ groups }) => groups.party.choices.length)).toEqual([100, 100]);
  expect(choices[0]?.groups.party.count).toBeGreaterThan(1000);
  const weight = brotliCompressSync(JSON.stringify(choices)).length;
  expect(weight).toBeLessThanOrEqual(20_000);
  expect(weight).toBeGreaterThan(5000);
});

/** What the money page needs to know of 5 000 made-up agreements. */
function invented(): Archive {
  const { records, names } = syntheticRecords(5000);
  const organisations = new Map(
    names.organisations.map(({ id, name }) => [id, { id, data: { name } } as OrganisationNode]),
  );
  const themes = new Map(names.themes.map(({ id, name }) => [id, { term: { id, label: name } } as TermNode]));
  const agreements = records.flatMap(({ id, money, span, municipality, civilParties, themes: own }) =>
    money
      ? [
          {
            id,
            span,
            publicMoney: money,
            data: {
              money: { [money.kind]: { amount: { state: 'known', ore: money.ore }, basis: money.basis } },
            },
            municipality: organisations.get(municipality ?? ''),
            parties: civilParties.map((party) => ({
              side: 'civil',
              organisation: organisations.get(party),
              units: [],
            })),
            themes: own.map((theme) => themes.get(theme)),
          } as unknown as AgreementNode,
        ]
      : [],
  );
  return { agreements, organisationById: organisations } as unknown as Archive;
}
