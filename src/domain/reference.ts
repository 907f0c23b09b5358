import * as z from 'zod';
import { slug } from './slug.ts';

/** What an agreement can point at by file name or vocabulary id. */
export type Collection =
  'agreements' | 'organisations' | 'themes' | 'target-groups' | 'clause-topics' | 'budget-categories';

/** A followed link: which collection, which entry. */
export interface Ref<C extends Collection = Collection> {
  collection: C;
  id: string;
}

/** A part of an organisation: a board, a department, a workplace. */
export interface UnitRef {
  organisation: string;
  unit: string;
}

/** Written as an id in frontmatter and JSON, read as a {@link Ref}; whether it exists is the archive's matter. */
export const reference = <const C extends Collection>(collection: C) =>
  z.codec(
    slug.meta({ format: 'reference', collection }),
    z.strictObject({ collection: z.literal(collection), id: z.string() }),
    {
      decode: (id) => ({ collection, id }),
      encode: ({ id }) => id,
    },
  );

/** Written `organisation/unit`, as in the address of the unit's page. */
export const unitReference = z.codec(
  z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .meta({ format: 'unit' }),
  z.strictObject({ organisation: z.string(), unit: z.string() }),
  {
    decode: (path) => {
      const [organisation = '', unit = ''] = path.split('/');
      return { organisation, unit };
    },
    encode: ({ organisation, unit }) => `${organisation}/${unit}`,
  },
);
