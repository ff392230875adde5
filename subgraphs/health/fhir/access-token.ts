import { type Dispatcher, request } from 'undici';
import { FhirFault } from '#subgraphs/health/fhir/fhir-fault';
import { whilePatient } from '#subgraphs/health/fhir/patience';

/** How we prove who we are to the NHS system. */
export type Credentials =
  | { readonly kind: 'token'; readonly token: string }
  /** OAuth 2.0 client credentials (RFC 6749, 4.4), with a secret. */
  | { readonly kind: 'client-secret'; readonly tokenUrl: string; readonly clientId: string; readonly clientSecret: string }
  /** The same with a signed assertion (RFC 7523): NHS England's application-restricted access. */
  | { readonly kind: 'signed-assertion'; readonly tokenUrl: string; readonly clientId: string; readonly assertion: (audience: string) => Promise<string> };

export interface AccessToken {
  get(signal: AbortSignal): Promise<string>;
  /** The system refused it: ask for a new one next time. */
  forget(): void;
  /** False where forgetting it is of no use. */
  readonly renewable: boolean;
}

const RENEW_BEFORE_SECONDS = 30;
const LARGEST_TOKEN_ANSWER = 64 * 1024;

export function accessToken(credentials: Credentials, dispatcher: Dispatcher, timeLimitMs: number, now: () => number = Date.now): AccessToken {
  if (credentials.kind === 'token') return { get: async () => credentials.token, forget: () => undefined, renewable: false };
  let held: { readonly token: string; readonly until: number } | null = null;
  let asking: Promise<string> | null = null;
  const renew = async (): Promise<string> => {
    const fresh = await askForToken(credentials, dispatcher, AbortSignal.timeout(timeLimitMs));
    held = { token: fresh.token, until: now() + (fresh.lifetime - RENEW_BEFORE_SECONDS) * 1000 };
    return fresh.token;
  };
  return {
    renewable: true,
    forget: () => { held = null; },
    // One question for all who wait, which no one of them can end for the others; a failure is nobody's to keep.
    get: async (signal) => (held && held.until > now() ? held.token : whilePatient((asking ??= renew().finally(() => { asking = null; })), signal)),
  };
}

async function askForToken(credentials: Exclude<Credentials, { kind: 'token' }>, dispatcher: Dispatcher, signal: AbortSignal): Promise<{ token: string; lifetime: number }> {
  const form = new URLSearchParams({ grant_type: 'client_credentials', ...(await proofOf(credentials)) });
  try {
    const response = await request(credentials.tokenUrl, {
      method: 'POST', dispatcher, signal,
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: form.toString(),
    });
    const answer: unknown = response.statusCode === 200 && Number(response.headers['content-length'] ?? 0) < LARGEST_TOKEN_ANSWER
      ? await response.body.json()
      : (await response.body.dump(), null);
    return tokenIn(answer);
  } catch {
    throw new FhirFault('no-token');
  }
}

async function proofOf(credentials: Exclude<Credentials, { kind: 'token' }>): Promise<Record<string, string>> {
  switch (credentials.kind) {
    case 'client-secret':
      return { client_id: credentials.clientId, client_secret: credentials.clientSecret };
    case 'signed-assertion':
      return {
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await credentials.assertion(credentials.tokenUrl),
      };
  }
}

function tokenIn(answer: unknown): { token: string; lifetime: number } {
  const { access_token: token, expires_in: lifetime } = (answer ?? {}) as { access_token?: unknown; expires_in?: unknown };
  if (typeof token !== 'string' || token === '') throw new FhirFault('no-token');
  return { token, lifetime: Number(lifetime) > 0 ? Number(lifetime) : 300 };
}
