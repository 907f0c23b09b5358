import * as z from 'zod';

/** Why there is no number: kept apart, since silence, secrecy and unpriced work are three different facts. */
export const amountStates = ['withheld', 'notStated', 'notMonetary'] as const;

const maximumKronor = 1e12;

const kronor = z
  .number()
  .min(0)
  .max(maximumKronor)
  .refine((value) => Math.round(value * 100) / 100 === value)
  .meta({ format: 'kronor', multipleOf: 0.01 });

/** Written as kronor or as the reason why there is no number, read as a state and whole hundredths. */
export const amount = z.codec(
  z.union([kronor, z.enum(amountStates)]),
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('known'), ore: z.int().positive() }),
    z.strictObject({ state: z.literal('zero') }),
    z.strictObject({ state: z.literal('withheld') }),
    z.strictObject({ state: z.literal('notStated') }),
    z.strictObject({ state: z.literal('notMonetary') }),
  ]),
  {
    decode: (written) => {
      if (typeof written === 'string') return { state: written };
      const ore = Math.round(written * 100);
      return ore === 0 ? { state: 'zero' as const } : { state: 'known' as const, ore };
    },
    encode: (value) => (value.state === 'known' ? value.ore / 100 : value.state === 'zero' ? 0 : value.state),
  },
);

export type Amount = z.output<typeof amount>;
export type AmountState = Amount['state'];

export { oreOf } from './ore-of.ts';
