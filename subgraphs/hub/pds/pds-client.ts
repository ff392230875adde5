import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type NhsNumber, parseNhsNumber } from '#schema/scalars/nhs-number';
import { askJson } from '#subgraphs/host/ask-json';

/** What PDS says of one number, as far as the index compares it. */
export interface PdsPerson {
  /** Another than was asked for where that one is superseded. */
  readonly nhsNumber: NhsNumber;
  readonly names: readonly { readonly given: readonly string[]; readonly family: string }[];
  readonly dateOfBirth: string | null;
  readonly sex: string;
  readonly postcodes: readonly string[];
  /** Marked restricted: nobody is told where the person lives. */
  readonly isRestricted: boolean;
}

export type PdsAnswer = { readonly kind: 'found'; readonly person: PdsPerson } | { readonly kind: 'not_found' } | { readonly kind: 'error' };

/** Asks PDS for one number; never throws: a service that does not answer is an answer of its own. */
export type AskPds = (number: NhsNumber) => Promise<PdsAnswer>;

export interface PdsSettings {
  /** The FHIR base, without a slash at the end. */
  readonly url: string;
  readonly token: string;
  /** Milliseconds. */
  readonly timeout: number;
}

const patient = z.object({
  id: z.string(),
  name: z.array(z.object({ given: z.array(z.string()).default([]), family: z.string().default('') })).default([]),
  birthDate: z.string().optional(),
  gender: z.string().optional(),
  address: z.array(z.object({ postalCode: z.string().optional() })).default([]),
  meta: z.object({ security: z.array(z.object({ code: z.string().optional() })).default([]) }).default({ security: [] }),
});

const SEX: Readonly<Record<string, string>> = { female: 'FEMALE', male: 'MALE', unknown: 'NOT_KNOWN', other: 'NOT_SPECIFIED' };
const LARGEST = 1_000_000;

/** PDS FHIR API: `GET Patient/{number}`. */
export const pdsClient = ({ url, token, timeout }: PdsSettings): AskPds => async (number) => {
  try {
    const headers = { accept: 'application/fhir+json', authorization: `Bearer ${token}`, 'x-request-id': randomUUID() };
    const answer = await askJson({ system: 'PDS', baseUrl: url, headers, timeout, maxBytes: LARGEST }, { path: `/Patient/${number}` });
    return answer === null ? { kind: 'not_found' } : personIn(answer);
  } catch {
    return { kind: 'error' };
  }
};

function personIn(answer: unknown): PdsAnswer {
  const parsed = patient.safeParse(answer);
  const nhsNumber = parsed.success ? parseNhsNumber(parsed.data.id) : null;
  if (!parsed.success || !nhsNumber) return { kind: 'error' };
  const { name, birthDate, gender, address, meta } = parsed.data;
  return {
    kind: 'found',
    person: {
      nhsNumber, names: name, dateOfBirth: birthDate ?? null, sex: SEX[gender ?? ''] ?? 'NOT_KNOWN',
      postcodes: address.flatMap(({ postalCode }) => (postalCode ? [postalCode.replace(/\s/g, '').toUpperCase()] : [])),
      // U is unrestricted; R, V and whatever else may come are not.
      isRestricted: meta.security.some(({ code }) => code !== 'U'),
    },
  };
}
