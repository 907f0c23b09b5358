import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { agreementSchema, type WrittenAgreement } from '../../src/domain/agreement.ts';
import { organisationSchema } from '../../src/domain/organisation.ts';
import { writtenAgreement, writtenOrganisation } from '../../src/domain/to-written.ts';
import { contentFolders, contextOf } from '../outputs/content-context.ts';
import { arbitraryWritten } from './arbitrary-written.ts';

test.each(Object.entries(contentFolders))(
  'all that is published in %s is written as zod writes it',
  (_name, folder) => {
    const { archive } = contextOf(folder);
    for (const { data } of archive.agreementById.values())
      expect(writtenAgreement(data)).toEqual(z.encode(agreementSchema, data));
    for (const { data } of archive.organisations)
      expect(writtenOrganisation(data)).toEqual(z.encode(organisationSchema, data));
  },
);

test('whatever the schema accepts is written back as it was', () => {
  fc.assert(
    fc.property(arbitraryWritten(agreementSchema), (written) => {
      const data = agreementSchema.parse(written);
      expect(writtenAgreement(data)).toEqual(z.encode(agreementSchema, data));
    }),
    { numRuns: 25, seed: 20261121 },
  );
});

test('an amount keeps why there is no number, and zero stays zero', () => {
  const money: WrittenAgreement['money'] = {
    total: { amount: 0, basis: 'period' },
    publicCost: { amount: 'withheld', basis: 'year' },
    totalValue: { amount: 12.5, basis: 'year' },
  };
  const [shipped] = contextOf(contentFolders.shipped).archive.agreements;
  if (!shipped) throw new Error('There is no agreement.');
  const data = agreementSchema.parse({ ...writtenAgreement(shipped.data), money });
  expect(writtenAgreement(data).money).toEqual(money);
});
