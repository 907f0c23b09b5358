import * as z from 'zod';
import { line, prose } from './wording.ts';

const functionAddress = z.email();
/** The part before the sign, at any host. */
const functionAnywhere = z
  .string()
  .regex(/^[a-z0-9._-]{1,64}@\*$/)
  .meta({ format: 'function-address' });
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

/** What the publisher is, in the terms Sweden's data portal sorts by. */
export const publisherTypes = [
  'localAuthority',
  'regionalAuthority',
  'nationalAuthority',
  'nonProfitOrganisation',
  'academia',
  'company',
] as const;

const publisher = z.strictObject({
  name: line,
  organisationNumber: line.optional(),
  type: z.enum(publisherTypes).optional(),
  url: httpsUrl.optional(),
});

/** Where to tell of a weakness in the site, and until when that can be trusted. */
const security = z.strictObject({ contact: functionAddress, expires: z.iso.date() });

/** Who publishes the archive, where, and on what terms. */
export const siteSchema = z.strictObject({
  title: line,
  description: prose,
  baseUrl: httpsUrl.refine((url) => url.endsWith('/')),
  publisher,
  contact: functionAddress,
  functionAddresses: z
    .array(z.union([functionAddress, functionAnywhere]))
    .min(1)
    .optional(),
  smallGroup: z.int().min(2).max(100).optional(),
  licence: z.strictObject({ name: line, url: httpsUrl }),
  accessibility,
  security: security.optional(),
  personalData: z.strictObject({
    controller: line,
    contact: functionAddress,
    text: prose,
    takedownDays: z.int().min(1).max(30).optional(),
  }),
});

export type Site = z.output<typeof siteSchema>;
export type PublisherType = (typeof publisherTypes)[number];
