import { randomUUID } from 'node:crypto';
import { createSigner } from 'fast-jwt';
import { FACTS_OPERATION, type Grant, GRANT_HEADER } from '#schema/contracts/grant';
import type { Viewer } from '#schema/contracts/viewer';
import { policyVersion, viewerId } from '#schema/ids';
import { operationHash } from '#subgraphs/host/verify-grant';

/** The secret that every face of a subgraph under test shares with the one who asks: the test in the gateway's place. */
export const TEST_GRANT_KEY = 'a key of thirty-two characters, for tests';

export const ines: Viewer = { id: viewerId('p-ines-okoro'), name: 'Ines Okoro', agency: 'social_care', role: 'social_worker', assurance: 'mfa_managed_device', status: 'active' };

/** What a grant says besides what every grant of a test says. */
export type GrantClaims = Partial<Grant>;

/** A grant as the gateway signs it. `operation` is the text it is for, or the word for facts. */
export function signGrant(face: string, operation: string, claims: GrantClaims = {}, key = TEST_GRANT_KEY): string {
  const now = Math.floor(Date.now() / 1000);
  return createSigner({ key, algorithm: 'HS256' })({
    aud: face, op: operation === FACTS_OPERATION ? operation : operationHash(operation), jti: randomUUID(), iat: now, exp: now + 10,
    viewer: ines, purpose: 'direct_support', policyVersion: policyVersion('test'), children: {}, own: {}, ...claims,
  });
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: Record<string, never> | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Posts to a subgraph's route with a grant, or without one where it is null. */
export async function post(url: string, body: unknown, grant: string | null): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(grant === null ? {} : { [GRANT_HEADER]: grant }) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const answer = parsed(text);
  return { status: response.status, text, data: answer?.data ?? null, errors: answer?.errors ?? [] };
}

const parsed = (text: string): { data?: never; errors?: never } | null => {
  try {
    return JSON.parse(text) as { data?: never; errors?: never };
  } catch {
    return null;
  }
};

/** Asks one face of a subgraph under a grant that is right in every way. */
export const askFace = (route: string, face: string, query: string, variables: unknown, claims: GrantClaims = {}): Promise<Answer> =>
  post(route, { query, variables }, signGrant(face, query, claims));
