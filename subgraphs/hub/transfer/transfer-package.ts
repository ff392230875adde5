import { z } from 'zod';
import { parseLocalDate } from '#schema/scalars/local-date';

const text = (most: number) => z.string().trim().min(1).max(most);
const day = z.string().refine((value) => parseLocalDate(value) !== null, 'a day, YYYY-MM-DD');
const instant = z.iso.datetime({ offset: true, error: 'an instant' }).transform((value) => new Date(value).toISOString());
const words = z.array(text(100)).max(200);

const SEALS = ['none', 'location_restricted', 'court_restricted', 'adoption', 'protected_person'] as const;

/**
 * What goes with a child from one authority's hub to the next (docs/for-agencies.md): who the child is, the shield, what
 * was said about sharing, competence, and who has led until now. Both sides check it against this one shape. A member
 * that is not here is refused, not dropped: a shield in a word that the other does not know must not be lost.
 */
export const transferPackage = z.strictObject({
  format: z.literal('childgraph.transfer-package.v1'),
  basics: z.strictObject({
    dateOfBirth: day.nullable(), expectedDateOfBirth: day.nullable(), sex: z.enum(['FEMALE', 'MALE', 'NOT_KNOWN', 'NOT_SPECIFIED']),
    languageCode: text(20).nullable(), interpreter: z.boolean(), leavingCareDuty: z.boolean(),
  }),
  names: z.array(z.strictObject({ use: z.enum(['official', 'usual', 'old']), given: z.array(text(100)).max(10), family: text(100), validFrom: day.nullable(), validUntil: day.nullable() })).min(1).max(50),
  nhsNumber: z.strictObject({ value: z.string().regex(/^\d{10}$/, 'ten digits'), confidence: z.enum(['confirmed', 'probable', 'doubtful']) }).nullable(),
  address: z.strictObject({ lines: z.array(text(200)).min(1).max(6), town: text(100).nullable(), postcode: text(10).nullable() }).nullable(),
  shield: z.strictObject({ seal: z.enum(SEALS), pdsRestricted: z.boolean() }),
  consents: z.array(z.strictObject({
    id: text(400), outcome: z.enum(['given', 'refused', 'withdrawn']), givenBy: text(500), capacity: z.enum(['child', 'parental_responsibility', 'local_authority', 'court']),
    fromAgencies: words, toAgencies: words, categories: words, purposes: words, from: instant, until: instant.nullable(), evidence: z.string().max(4_000), explainedTo: z.string().max(1_000), supersedes: text(400).nullable(),
  })).max(1_000),
  competence: z.array(z.strictObject({ assessedOn: day, topic: text(200), outcome: z.enum(['competent', 'not_competent']), assessedBy: text(200), reasoning: z.string().max(4_000).nullable() })).max(500),
  leadUntilNow: z.strictObject({ name: text(200), role: text(100), agency: text(100), phone: text(50).nullable(), email: text(200).nullable() }).nullable(),
});

export type TransferPackage = z.infer<typeof transferPackage>;
