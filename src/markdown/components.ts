import * as z from 'zod';
import { slug } from '../domain/slug.ts';

/** A component that an agreement may use: what it says and where it may stand. */
interface Component {
  attributes: z.ZodObject;
  /** `top`: directly in the agreement. `block`: wherever a paragraph may stand. `anywhere`: also within a line. */
  place: 'top' | 'block' | 'anywhere';
  isVoid: boolean;
}

const fieldPath = z.string().regex(/^[a-z][a-zA-Z]*(?:\.(?:[a-z][a-zA-Z]*|\d{1,4}))*$/);
const wording = z.string().trim().min(1).max(300);

/** The whole language beyond Markdown. A name that is not here is refused. */
export const components = {
  Klausul: { attributes: z.strictObject({ amne: slug }), place: 'top', isVoid: false },
  Atagande: {
    attributes: z.strictObject({ part: slug, enhet: slug.optional(), amne: slug.optional() }),
    place: 'top',
    isVoid: false,
  },
  Not: { attributes: z.strictObject({}), place: 'block', isVoid: false },
  Saknas: { attributes: z.strictObject({ vad: wording }), place: 'anywhere', isVoid: true },
  Belopp: { attributes: z.strictObject({ falt: fieldPath }), place: 'anywhere', isVoid: true },
} satisfies Record<string, Component>;

export type ComponentName = keyof typeof components;

/** The component of that name. Names that every object has, such as `constructor`, are not components. */
export const findComponent = (name: string | null): Component | undefined =>
  isComponentName(name) ? components[name] : undefined;

export const isComponentName = (name: string | null): name is ComponentName =>
  name !== null && Object.hasOwn(components, name);
