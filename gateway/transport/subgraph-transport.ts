import { Pool } from 'undici';
import type { Fault } from '#gateway/execution/compiled/subgraph-call';
import { GRANT_HEADER } from '#schema/contracts/grant';

/** What came of asking a subgraph: its JSON, or a kind of fault. Upstream words go no further than this file. */
export type SubgraphReply = { readonly kind: 'answered'; readonly json: unknown } | { readonly kind: 'fault'; readonly fault: Fault };

export interface SubgraphQuestion {
  readonly subgraph: string;
  readonly path: 'graphql' | 'facts';
  readonly grant: string;
  /** JSON. */
  readonly body: string;
  readonly timeoutMs: number;
}

export interface SubgraphTransport {
  ask(question: SubgraphQuestion): Promise<SubgraphReply>;
  /** Does it say it is ready? */
  isReady(subgraph: string): Promise<boolean>;
  close(): Promise<void>;
}

export interface TransportSettings {
  /** By subgraph: where it answers GraphQL. */
  readonly addresses: ReadonlyMap<string, URL>;
  readonly connections: number;
  /** Bytes; an answer beyond it is a fault (a subgraph that sends 100 MB costs its own section only). */
  readonly largestAnswer: number;
}

const READY_TIMEOUT_MS = 1_000;

/** Keep-alive connections to every subgraph; redirects are never followed, and only JSON is read. */
export function subgraphTransport({ addresses, connections, largestAnswer }: TransportSettings): SubgraphTransport {
  const pools = new Map<string, Pool>();
  const poolOf = (origin: string): Pool => {
    const pool = pools.get(origin) ?? new Pool(origin, { connections, allowH2: false, connect: { timeout: 1_000 } });
    pools.set(origin, pool);
    return pool;
  };

  return {
    async ask({ subgraph, path, grant, body, timeoutMs }) {
      const address = addresses.get(subgraph);
      if (!address) return { kind: 'fault', fault: 'unreachable' };
      const abort = AbortSignal.timeout(timeoutMs);
      try {
        const { statusCode, headers, body: answer } = await poolOf(address.origin).request({
          method: 'POST', path: path === 'facts' ? '/facts' : address.pathname, body, signal: abort,
          headers: { 'content-type': 'application/json', accept: 'application/json', [GRANT_HEADER]: grant },
        });
        const fault = faultIn(statusCode, headers['content-type']);
        if (fault) {
          answer.on('error', () => undefined).destroy();
          return { kind: 'fault', fault };
        }
        return jsonIn(await readAtMost(answer, largestAnswer));
      } catch {
        return { kind: 'fault', fault: abort.aborted ? 'timed_out' : 'unreachable' };
      }
    },
    async isReady(subgraph) {
      const address = addresses.get(subgraph);
      if (!address) return false;
      try {
        const { statusCode, body } = await poolOf(address.origin).request({ method: 'GET', path: '/health/ready', signal: AbortSignal.timeout(READY_TIMEOUT_MS) });
        await body.dump();
        return statusCode === 200;
      } catch {
        return false;
      }
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

function faultIn(status: number, contentType: string | string[] | undefined): Fault | null {
  if (status >= 300 && status < 400) return 'redirected';
  if (status === 401 || status === 403) return 'refused';
  // Apollo Server answers 400 or 500 with GraphQL errors; without data there is nothing in them for a client.
  if (status !== 200) return 'bad_status';
  return typeof contentType === 'string' && /^application\/(?:graphql-response\+)?json\b/i.test(contentType) ? null : 'bad_content_type';
}

/** Gives null, and breaks the connection, where there is more than `most` bytes. */
async function readAtMost(answer: AsyncIterable<Buffer> & { destroy(): unknown }, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function jsonIn(bytes: Buffer | null): SubgraphReply {
  if (bytes === null) return { kind: 'fault', fault: 'too_large' };
  try {
    const text = bytes.toString('utf8');
    return { kind: 'answered', json: MAY_NAME_PROTOTYPE.test(text) ? JSON.parse(text, harmless) : JSON.parse(text) };
  } catch {
    return { kind: 'fault', fault: 'not_json' };
  }
}

/** `__proto__`, written plainly or with escapes. A reviver costs more than the parsing, so only who needs it pays. */
const MAY_NAME_PROTOTYPE = /__proto__|\\u00/;

/** A key called `__proto__` in a subgraph's JSON is dropped before anything can merge it (attack A18). */
function harmless(this: unknown, key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
