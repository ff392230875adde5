import { randomUUID } from 'node:crypto';
import { type Dispatcher, request } from 'undici';
import type { AccessToken } from '#subgraphs/health/fhir/access-token';
import { type FaultKind, FhirFault } from '#subgraphs/health/fhir/fhir-fault';
import { faultOf } from '#subgraphs/health/fhir/operation-outcome';
import type { Patience } from '#subgraphs/health/fhir/patience';

/** Asks a FHIR server for one page: gives the JSON it answers, or throws a `FhirFault`. Knows no FHIR beyond errors. */
export type FhirGet = (url: URL, patience: Patience) => Promise<unknown>;

/**
 * GET with a bearer token and an `X-Request-ID` of its own. Never follows a redirect (the token would go with it), never
 * reads more than it is allowed, never waits longer. Keeps no state but open connections and a token, so that the
 * next question finds a system that has come back.
 */
export function fhirGet(dispatcher: Dispatcher, token: AccessToken, largestAnswerBytes: number): FhirGet {
  const askOnce = async (url: URL, signal: AbortSignal): Promise<unknown> => {
    const response = await request(url, {
      method: 'GET', dispatcher, signal,
      headers: {
        accept: 'application/fhir+json',
        authorization: `Bearer ${await token.get(signal)}`,
        'x-request-id': randomUUID(),
      },
    });
    const { statusCode: status } = response;
    if (status >= 300 && status < 400) return discarded(response, 'redirected');
    const body = await readJson(response, largestAnswerBytes, status);
    if (status !== 200) throw new FhirFault(faultOf(status, body));
    return body;
  };

  return async (url, patience) => {
    try {
      return await withFreshToken(token, () => askOnce(url, patience.signal));
    } catch (error) {
      throw patience.ended() ?? (error instanceof FhirFault ? error : new FhirFault('unreachable'));
    }
  };
}

/** A token can be withdrawn before its time: one more try with a new one. */
async function withFreshToken(token: AccessToken, ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof FhirFault) || error.kind !== 'not-authenticated' || !token.renewable) throw error;
    token.forget();
    return ask();
  }
}

async function readJson(response: Dispatcher.ResponseData, largest: number, status: number): Promise<unknown> {
  const text = await readText(response, largest);
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    // An error page in HTML is still an error of its status; a 200 that is no JSON is nonsense.
    if (status !== 200) throw new FhirFault(faultOf(status, null));
    throw new FhirFault('not-json');
  }
}

async function readText(response: Dispatcher.ResponseData, largest: number): Promise<string> {
  if (Number(response.headers['content-length'] ?? 0) > largest) return discarded(response, 'too-large');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) return discarded(response, 'too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Closes the connection rather than read what we do not want. */
function discarded(response: Dispatcher.ResponseData, kind: FaultKind): never {
  response.body.on('error', () => undefined).destroy();
  throw new FhirFault(kind);
}
