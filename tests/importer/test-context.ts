import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { type Organisation, organisationSchema } from '../../src/domain/organisation.ts';
import {
  vocabularies,
  vocabularySchema,
  type Term,
  type VocabularyName,
} from '../../src/domain/vocabulary.ts';
import { toSlug } from '../../src/gate/to-slug.ts';
import type { Context } from '../../src/importer/find/reading.ts';

/** An archive that knows two municipalities and one association. */
export const testContext: Context = {
  organisations: new Map([
    [
      'granbacka',
      municipality('Granbacka', {
        kulturforvaltningen: 'Kulturförvaltningen',
        socialforvaltningen: 'Socialförvaltningen',
        arbetsmarknadsnamnden: 'Arbetsmarknadsnämnden',
      }),
    ],
    [
      'vasterby',
      municipality('Västerby', {
        socialnamnden: 'Socialnämnden',
        fritidsforvaltningen: 'Fritidsförvaltningen',
      }),
    ],
    [
      'foreningen-moten',
      organisation({ name: 'Föreningen Möten', kind: 'association', organisationNumber: 'notStated' }),
    ],
  ]),
  vocabularies: Object.fromEntries(vocabularies.map((name) => [name, readTerms(name)])) as Record<
    VocabularyName,
    readonly Term[]
  >,
  toSlug,
};

function municipality(name: string, units: Record<string, string>): Organisation {
  return organisation({
    name: `${name} kommun`,
    kind: 'municipality',
    organisationNumber: 'notStated',
    variants: [name],
    units: Object.entries(units).map(([id, unit]) => ({ id, name: unit, kind: 'department' })),
  });
}

function organisation(written: unknown): Organisation {
  return organisationSchema.parse(written);
}

function readTerms(name: VocabularyName): readonly Term[] {
  return vocabularySchema.parse(load(readFileSync(`content/vocabulary/${name}.yaml`, 'utf8'))).terms;
}
