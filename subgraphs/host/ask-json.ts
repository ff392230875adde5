import type { Readable } from 'node:stream';
import { request } from 'undici';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';

/** An agency's system that speaks JSON over HTTP. */
export interface JsonSource {
  /** What it is called in the operator's log: `youth justice documents`. */
  readonly system: string;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for the whole answer, its last byte included. */
  readonly timeout: number;
  /** The longest answer that is read. */
  readonly maxBytes: number;
}

export interface JsonQuestion {
  readonly method?: 'GET' | 'POST';
  /** Begins with a slash. Names no person: what identifies one goes into `body`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/**
 * Asks an agency's system and gives its parsed answer; null where it says 404.
 * Whatever else it does (hangs, redirects, answers HTML or half a document, sends more than `maxBytes`) is
 * `SourceUnavailable`, and nothing of its answer is quoted. Redirects are never followed: a hijacked source could
 * otherwise lead our token elsewhere.
 */
export async function askJson(source: JsonSource, question: JsonQuestion): Promise<unknown> {
  const signal = AbortSignal.any([AbortSignal.timeout(source.timeout), ...(question.signal ? [question.signal] : [])]);
  try {
    const { statusCode, headers, body } = await request(`${source.baseUrl}${question.path}`, {
      method: question.method ?? 'GET',
      headers: { accept: 'application/json', ...(question.body === undefined ? {} : { 'content-type': 'application/json' }), ...source.headers },
      ...(question.query ? { query: question.query } : {}),
      ...(question.body === undefined ? {} : { body: JSON.stringify(question.body) }),
      signal,
    });
    if (statusCode < 200 || statusCode > 299) {
      discard(body);
      if (statusCode === 404) return null;
      throw new SourceUnavailable(source.system, `status ${statusCode}`);
    }
    if (!isJson(headers['content-type'])) {
      discard(body);
      throw new SourceUnavailable(source.system, 'not JSON');
    }
    return parseJson(await readAtMost(source, body));
  } catch (error) {
    throw error instanceof SourceUnavailable ? error : new SourceUnavailable(source.system, kindOf(error));
  }
}

const isJson = (contentType: string | string[] | undefined): boolean => typeof contentType === 'string' && /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType);

async function readAtMost(source: JsonSource, body: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > source.maxBytes) {
      discard(body);
      throw new SourceUnavailable(source.system, 'answer too long');
    }
    chunks.push(chunk);
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
}

/** Ends a body that nobody reads. What it then calls an error is that it was ended; unheard, it would end the process. */
function discard(body: Readable): void {
  body.on('error', () => undefined).destroy();
}

/** Parses JSON from outside. Throws a `SyntaxError` that quotes nothing. */
export function parseJson(text: string): unknown {
  try {
    // The reviver costs; only a text that could spell the key, escaped or not, pays for it.
    return text.includes('__proto__') || text.includes('\\u') ? JSON.parse(text, refusePrototype) : JSON.parse(text);
  } catch {
    throw new SyntaxError('not JSON that can be used');
  }
}

/** A key that would reach into every object's prototype on a careless copy: no honest system sends one. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('prototype key');
  return value;
}

const kindOf = (error: unknown): string => {
  const { name, code } = error as { name?: string; code?: string };
  return code ?? name ?? 'unknown';
};
