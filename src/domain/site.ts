import * as z from 'zod';
import { line, prose } from './wording.ts';

const functionAddress = z.email();
const httpsUrl = z.url({ protocol: /^https$/ });

/** All that the law on accessibility wants said, so that a missing part stops the build. */
const accessibility = z.strictObject({
  actor: line,
  service: line,
  conformance: z.enum(['full', 'partial', 'none']),
  shortcomings: z.array(
    z.strictObject({ situation: line, text: prose, reason: prose, mendedBy: z.iso.date().optional() }),
  ),
  disproportionateBurden: z.array(z.strictObject({ what: line, reason: prose })),
  outsideTheLaw: z.array(z.strictObject({ what: line, reason: prose })),
  assessed: z.iso.date(),
  updated: z.iso.date(),
  method: z.enum(['self', 'external']),
  methodText: prose,
  feedback: prose,
});

/** Who publishes the archive, where, and on what terms. */
export const siteSchema = z.strictObject({
  title: line,
  description: prose,
  baseUrl: httpsUrl.refine((url) => url.endsWith('/')),
  publisher: z.strictObject({ name: line, organisationNumber: line.optional(), url: httpsUrl.optional() }),
  contact: functionAddress,
  functionAddresses: z.array(functionAddress).min(1).optional(),
  licence: z.strictObject({ name: line, url: httpsUrl }),
  accessibility,
  personalData: z.strictObject({ controller: line, contact: functionAddress, text: prose }),
});

export type Site = z.output<typeof siteSchema>;
