import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/domain/build-archive.ts';
import { foldName } from '../../src/domain/index-names.ts';
import { sourcesOf, written } from './sources-of.ts';

const build = (...parameters: Parameters<typeof sourcesOf>) => buildArchive(sourcesOf(...parameters));

describe('links', () => {
  test('a party is found from the agreement, and the agreement from the party and its unit', () => {
    const { archive, problems } = build({
      laxhjalp: written({
        parties: [
          { organisation: 'granbacka', role: 'public', units: ['skolnamnden'] },
          { organisation: 'lyktan', role: 'civil' },
        ],
      }),
    });
    const [agreement] = archive.agreements;
    expect(problems).toEqual([]);
    expect(agreement?.parties.map(({ organisation }) => organisation.data.name)).toEqual([
      'Granbacka kommun',
      'Föreningen Lyktan',
    ]);
    expect(agreement?.municipality?.id).toBe('granbacka');
    expect(archive.organisationById.get('lyktan')?.roles).toEqual([
      { role: 'civil', agreements: [agreement] },
    ]);
    const units = archive.organisationById.get('granbacka')?.units;
    expect(units?.find(({ id }) => id === 'skolnamnden')?.agreements).toEqual([agreement]);
    expect(units?.find(({ id }) => id === 'biblioteket')?.agreements).toEqual([]);
  });

  test('a role beside being a party is kept apart and brings no money', () => {
    const { archive } = build({
      laxhjalp: written({
        others: [{ organisation: 'fyren', role: 'subRecipient' }],
        money: { total: { amount: 500, basis: 'period' } },
      }),
    });
    const fyren = archive.organisationById.get('fyren');
    expect(fyren?.roles.map(({ role }) => role)).toEqual(['subRecipient']);
    expect(fyren?.totals).toEqual([]);
  });

  test('a party whose kind is not known stands on the side it signs for; one that is only named does not', () => {
    const unknown = { kind: 'unknown', organisationNumber: 'notStated' } as const;
    const { archive } = build(
      {
        laxhjalp: written({
          parties: [
            { organisation: 'granbacka', role: 'public' },
            { organisation: 'okand', role: 'civil' },
          ],
          others: [{ organisation: 'namnd', role: 'network' }],
        }),
      },
      {},
      { okand: { ...unknown, name: 'Okänd part' }, namnd: { ...unknown, name: 'Bara nämnd' } },
    );
    expect(archive.organisationById.get('okand')?.side).toBe('civil');
    expect(archive.organisationById.get('namnd')?.side).toBe('other');
  });

  test('a local branch is not its parent', () => {
    const { archive } = build({
      laxhjalp: written({
        parties: [
          { organisation: 'granbacka', role: 'public' },
          { organisation: 'fyren-norr', role: 'civil' },
        ],
      }),
    });
    expect(archive.organisationById.get('fyren')?.roles).toEqual([]);
    expect(archive.organisationById.get('fyren')?.children.map(({ id }) => id)).toEqual(['fyren-norr']);
  });

  test('a partnership that is only mentioned is no agreement, but can be reached', () => {
    const { archive } = build({
      laxhjalp: written(),
      namnd: written({ held: 'mentioned', period: 'notStated' }),
    });
    expect(archive.agreements.map(({ id }) => id)).toEqual(['laxhjalp']);
    expect(archive.mentioned.map(({ id }) => id)).toEqual(['namnd']);
    expect(archive.organisationById.get('lyktan')?.mentionedIn.map(({ id }) => id)).toEqual(['namnd']);
    expect(archive.themes[0]?.agreements.map(({ id }) => id)).toEqual(['laxhjalp']);
  });

  test('a reference to nothing is a problem with its path, and the rest is built', () => {
    const { archive, problems } = build({
      laxhjalp: written({
        themes: ['utbildning', 'finns-inte'],
        parties: [
          { organisation: 'granbacka', role: 'public', units: ['finns-inte'] },
          { organisation: 'finns-inte', role: 'civil' },
        ],
        follows: [{ agreement: 'finns-inte' }],
      }),
    });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-unit parties.0.units.0',
      'unknown-reference parties.1.organisation',
      'unknown-reference themes.1',
      'unknown-reference follows.0.agreement',
    ]);
    expect(archive.agreements).toHaveLength(1);
  });

  test('organisations that are each other’s parents are reported with the way round', () => {
    const association = { kind: 'association', organisationNumber: 'notStated' } as const;
    const { problems } = build(
      {},
      {},
      {
        a: { ...association, name: 'A', parent: 'b' },
        b: { ...association, name: 'B', parent: 'a' },
      },
    );
    expect(problems).toMatchObject([
      { code: 'parent-cycle', cycle: ['a', 'b', 'a'], file: 'organisations/a.yaml' },
    ]);
  });
});

describe('names', () => {
  const association = { kind: 'association', organisationNumber: 'notStated' } as const;

  test('a variant finds its organisation whatever its case and punctuation', () => {
    const { archive, problems } = build(
      {},
      {},
      {
        hej: { ...association, name: 'Hej främling!', variants: ['Hej Främling', 'Hejet'] },
      },
    );
    expect(problems).toEqual([]);
    for (const name of ['hej främling', 'Hej Främling!', 'Hejet']) {
      expect(archive.organisationByName.get(foldName(name))?.id).toBe('hej');
    }
  });

  test('a name that two organisations claim is an error that names both files, and finds neither', () => {
    const { archive, problems } = build(
      {},
      {},
      {
        norr: { ...association, name: 'Röda Korset Norr', variants: ['Kretsen'] },
        soder: { ...association, name: 'Röda Korset Söder', variants: ['kretsen'] },
      },
    );
    expect(problems).toMatchObject([
      {
        code: 'same-name',
        name: 'kretsen',
        file: 'organisations/soder.yaml',
        other: 'organisations/norr.yaml',
      },
    ]);
    expect(archive.organisationByName.get('kretsen')).toBeUndefined();
  });
});

describe('chains', () => {
  const first = written({ period: { start: '2017-12', end: '2018-12-31' } });
  const second = written({
    period: { start: '2019-04-01', end: '2020-12-31' },
    follows: [{ agreement: 'forsta' }],
  });

  test('a successor is linked both ways with the whole months between', () => {
    const { archive, problems } = build({ forsta: first, andra: second });
    expect(archive.agreementById.get('forsta')?.successors).toMatchObject([{ gapMonths: 3 }]);
    expect(archive.agreementById.get('andra')?.predecessors).toMatchObject([{ gapMonths: 3 }]);
    expect(archive.chains.map(({ agreements }) => agreements.map(({ id }) => id))).toEqual([
      ['forsta', 'andra'],
    ]);
    expect(problems).toMatchObject([{ code: 'gap-before', months: 3, severity: 'note' }]);
  });

  test('an overlap is a note of its own', () => {
    const overlapping = { ...second, period: { start: '2018-11-01', end: '2020-12-31' } };
    const { problems } = build({ forsta: first, andra: overlapping });
    expect(problems).toMatchObject([{ code: 'overlap-before', months: 2 }]);
  });

  test('a chain that bites its tail is told once and left unlinked', () => {
    const { archive, problems } = build({
      a: written({ follows: [{ agreement: 'b' }] }),
      b: written({ follows: [{ agreement: 'a' }] }),
    });
    expect(problems).toMatchObject([{ code: 'succession-cycle', cycle: ['a', 'b', 'a'] }]);
    expect(archive.chains).toEqual([]);
  });
});
