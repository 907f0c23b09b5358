import type { Amount } from './amount.ts';

/** An amount in hundredths of a krona, or undefined where no number may be used. Apart from the schema, so that a browser can have it alone. */
export const oreOf = (value: Amount): number | undefined =>
  value.state === 'known' ? value.ore : value.state === 'zero' ? 0 : undefined;
