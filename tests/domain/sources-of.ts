import { agreementSchema, type WrittenAgreement } from '../../src/domain/agreement.ts';
import type { BodyFacts } from '../../src/domain/body-facts.ts';
import { organisationSchema, type WrittenOrganisation } from '../../src/domain/organisation.ts';
import type { Site } from '../../src/domain/site.ts';
import type { Sources } from '../../src/domain/sources.ts';

/** A body with nothing in it but what the test is about. */
export const body = (facts: Partial<BodyFacts> = {}): BodyFacts => ({
  sections: [],
  clauses: [],
  commitments: [],
  notes: [],
  missing: [],
  amounts: [],
  links: [],
  images: [],
  references: [],
  ...facts,
});

/** The least that an agreement between Granbacka kommun and Föreningen Lyktan must say. */
export const written = (changes: Partial<WrittenAgreement> = {}): WrittenAgreement => ({
  title: 'Läxhjälp i Granbacka',
  titleSource: 'stated',
  kind: 'agreement',
  held: 'fullText',
  lead: 'Föreningen hjälper barn med läxor.',
  sources: [
    {
      id: 'avtal',
      title: 'Avtalet',
      kind: 'agreement',
      role: 'canonical',
      journalNumber: 'notStated',
      signed: 'unknown',
      dated: 'notStated',
    },
  ],
  parties: [
    { organisation: 'granbacka', role: 'public' },
    { organisation: 'lyktan', role: 'civil' },
  ],
  period: { start: '2020-01-01', end: '2020-12-31' },
  themes: ['utbildning'],
  targetGroups: [{ group: 'barn', rank: 'primary' }],
  ...changes,
});

const organisations: Record<string, WrittenOrganisation> = {
  granbacka: {
    name: 'Granbacka kommun',
    kind: 'municipality',
    organisationNumber: 'notStated',
    units: [
      { id: 'skolnamnden', name: 'Skolnämnden', kind: 'board' },
      { id: 'biblioteket', name: 'Biblioteket', kind: 'workplace' },
    ],
  },
  lyktan: { name: 'Föreningen Lyktan', kind: 'association', organisationNumber: 'notStated' },
  fyren: { name: 'Stiftelsen Fyren', kind: 'foundation', organisationNumber: 'notStated' },
  'fyren-norr': {
    name: 'Fyren Norr',
    kind: 'association',
    organisationNumber: 'notStated',
    parent: 'fyren',
  },
};

const term = (id: string): { id: string; label: string; description: string } => ({
  id,
  label: id,
  description: `Det som rör ${id}.`,
});

/** Sources with these agreements, by id, and the organisations and terms that tests use. */
export function sourcesOf(
  agreements: Record<string, WrittenAgreement>,
  bodies: Record<string, BodyFacts> = {},
  extra: Record<string, WrittenOrganisation> = {},
): Sources {
  return {
    agreements: Object.entries(agreements).map(([id, data]) => ({
      id,
      file: `agreements/${id}.mdx`,
      data: agreementSchema.decode(data),
      body: bodies[id] ?? body(),
    })),
    organisations: Object.entries({ ...organisations, ...extra }).map(([id, data]) => ({
      id,
      file: `organisations/${id}.yaml`,
      data: organisationSchema.decode(data),
    })),
    vocabularies: {
      themes: ['utbildning', 'halsa'].map(term),
      'target-groups': ['barn', 'seniorer'].map(term),
      'clause-topics': ['tvist', 'budget'].map(term),
      'budget-categories': ['personal', 'lokaler'].map(term),
    },
    site: {} as Site,
  };
}
