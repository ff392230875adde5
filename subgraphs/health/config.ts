import { importPKCS8, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Credentials } from '#subgraphs/health/fhir/access-token';
import type { FhirClientConfig } from '#subgraphs/health/fhir-client';
import { hostConfig } from '#subgraphs/host/run-subgraph';

const settings = z.object({
  HEALTH_FHIR_URL: z.url(),
  HEALTH_PDS_URL: z.url().optional(),
  HEALTH_IMMUNISATION_URL: z.url().optional(),
  HEALTH_TOKEN: z.string().min(1).optional(),
  HEALTH_TOKEN_URL: z.url().optional(),
  HEALTH_CLIENT_ID: z.string().min(1).optional(),
  HEALTH_CLIENT_SECRET: z.string().min(1).optional(),
  HEALTH_CLIENT_KEY: z.string().startsWith('-----BEGIN PRIVATE KEY-----', 'a private key, PKCS #8 in PEM').optional(),
  HEALTH_CLIENT_KEY_ID: z.string().min(1).optional(),
  HEALTH_TIME_LIMIT_MS: z.coerce.number().int().min(50).max(30_000).default(1200),
  HEALTH_LARGEST_ANSWER_BYTES: z.coerce.number().int().min(1024).max(100_000_000).default(5_000_000),
  HEALTH_IMMUNISATION_TARGETS: z.string().regex(/^[A-Z0-9]+(,[A-Z0-9]+)*$/, 'targets with commas between: 3IN1,FLU,HPV').optional(),
  HEALTH_CONNECTIONS: z.coerce.number().int().min(1).max(256).default(32),
});

const CREDENTIALS = 'credentials are needed: HEALTH_TOKEN; or HEALTH_TOKEN_URL and HEALTH_CLIENT_ID with HEALTH_CLIENT_SECRET, or with HEALTH_CLIENT_KEY and HEALTH_CLIENT_KEY_ID';

/** The whole environment of the process; parse with `parseConfig` (host), which lists every problem at once. */
export const healthEnvironment = hostConfig.extend(settings.shape).refine(hasCredentials, {
  path: ['HEALTH_TOKEN'],
  error: CREDENTIALS,
  // Said even where something else is wrong as well.
  when: () => true,
});

function hasCredentials(given: Partial<z.infer<typeof settings>>): boolean {
  if (given.HEALTH_TOKEN) return true;
  const proof = given.HEALTH_CLIENT_SECRET ?? (given.HEALTH_CLIENT_KEY && given.HEALTH_CLIENT_KEY_ID);
  return Boolean(given.HEALTH_TOKEN_URL && given.HEALTH_CLIENT_ID && proof);
}

export type HealthEnvironment = z.infer<typeof healthEnvironment>;

export const fhirClientConfig = (given: HealthEnvironment): FhirClientConfig => ({
  recordUrl: given.HEALTH_FHIR_URL,
  pdsUrl: given.HEALTH_PDS_URL ?? given.HEALTH_FHIR_URL,
  immunisationUrl: given.HEALTH_IMMUNISATION_URL ?? given.HEALTH_FHIR_URL,
  credentials: credentialsOf(given),
  timeLimitMs: given.HEALTH_TIME_LIMIT_MS,
  largestAnswerBytes: given.HEALTH_LARGEST_ANSWER_BYTES,
  connections: given.HEALTH_CONNECTIONS,
  ...(given.HEALTH_IMMUNISATION_TARGETS ? { immunisationTargets: given.HEALTH_IMMUNISATION_TARGETS.split(',') } : {}),
});

function credentialsOf(given: HealthEnvironment): Credentials {
  if (given.HEALTH_TOKEN) return { kind: 'token', token: given.HEALTH_TOKEN };
  const [tokenUrl, clientId] = [given.HEALTH_TOKEN_URL ?? '', given.HEALTH_CLIENT_ID ?? ''];
  return given.HEALTH_CLIENT_SECRET
    ? { kind: 'client-secret', tokenUrl, clientId, clientSecret: given.HEALTH_CLIENT_SECRET }
    : { kind: 'signed-assertion', tokenUrl, clientId, assertion: assertionBy(clientId, given.HEALTH_CLIENT_KEY ?? '', given.HEALTH_CLIENT_KEY_ID ?? '') };
}

const ASSERTION_LIFETIME = '4m';

/** NHS England's "signed JWT authentication": RS512, at most five minutes, each used once. */
const assertionBy = (clientId: string, key: string, keyId: string) => async (audience: string): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'RS512', typ: 'JWT', kid: keyId })
    .setIssuer(clientId).setSubject(clientId).setAudience(audience).setJti(randomUUID()).setExpirationTime(ASSERTION_LIFETIME)
    .sign(await importPKCS8(key, 'RS512'));
