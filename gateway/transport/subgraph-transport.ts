import { Pool } from 'undici';
import { DEADLINE_HEADER } from '#schema/contracts/deadline';
import { GRANT_HEADER } from '#schema/contracts/grant';
import { type Circuit, circuitFor, type CircuitSettings } from '#gateway/transport/circuit';
import { type ClientWait, NO_CLIENT } from '#gateway/transport/client-wait';
import { type PipelinedClient, pipelinedClient } from '#gateway/transport/pipelined-client';
import { sendPipelined } from '#gateway/transport/send-pipelined';
import { type Sending, sendOnce, type SubgraphReply } from '#gateway/transport/send-once';

export interface SubgraphQuestion {
  readonly subgraph: string;
  readonly path: 'graphql' | 'facts';
  /** Signed anew for each attempt: a grant is used once. Absent where no policy is in force. */
  readonly grant?: () => string;
  /** JSON. */
  readonly body: string;
  readonly timeoutMs: number;
  /** Asking twice does no harm: then a connection that breaks before an answer is tried once more. */
  readonly isQuery: boolean;
  readonly wait?: ClientWait;
}

export interface SubgraphTransport {
  /** Never rejects. */
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
  readonly circuit: CircuitSettings;
  /** Asks `http:` subgraphs over few connections (pipelined-client.ts). */
  readonly pipelines?: boolean;
}

const READY_TIMEOUT_MS = 1_000;
const CONNECT_TIMEOUT_MS = 1_000;

/** Keep-alive connections to every subgraph; redirects are never followed, and only JSON is read. */
export function subgraphTransport({ addresses, connections, largestAnswer, circuit, pipelines = false }: TransportSettings): SubgraphTransport {
  const pools = new Map<string, Pool>();
  const clients = new Map<string, PipelinedClient>();
  const circuits = new Map<string, Circuit>();
  const poolOf = (origin: string): Pool => kept(pools, origin, () => new Pool(origin, { connections, allowH2: false, connect: { timeout: CONNECT_TIMEOUT_MS } }));
  const clientOf = (origin: string): PipelinedClient => kept(clients, origin, () => pipelinedClient({ origin: new URL(origin), connections, most: largestAnswer }));
  const circuitOf = (subgraph: string): Circuit => kept(circuits, subgraph, () => circuitFor(circuit));

  return {
    ask: (question) => {
      const address = addresses.get(question.subgraph);
      if (!address) return Promise.resolve(UNREACHABLE);
      return circuitOf(question.subgraph)(() => (pipelines && address.protocol === 'http:' ? askPipelined(clientOf(address.origin), question, address) : attempts(poolOf(address.origin), question, address, largestAnswer)));
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
      for (const client of clients.values()) client.close();
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

const UNREACHABLE: SubgraphReply = { kind: 'fault', fault: 'unreachable' };

function kept<Value>(in_: Map<string, Value>, key: string, make: () => Value): Value {
  const known = in_.get(key) ?? make();
  in_.set(key, known);
  return known;
}

/** Inside one's own network, where there is no TLS to speak: over few connections (pipelined-client.ts). */
function askPipelined(client: PipelinedClient, { path, grant, body, timeoutMs, isQuery, wait = NO_CLIENT }: SubgraphQuestion, address: URL): Promise<SubgraphReply> {
  if (wait.isOver) return Promise.resolve({ kind: 'fault', fault: wait.left() > 0 ? 'cancelled' : 'timed_out' });
  const until = performance.now() + Math.min(timeoutMs, wait.left());
  const leftMs = (): number => Math.max(1, Math.ceil(until - performance.now()));
  return sendPipelined(client, {
    host: address.host, path: pathOf(path, address), body, timeoutMs: leftMs(), isQuery, wait,
    headers: () => `${DEADLINE_HEADER}: ${leftMs()}\r\n${grant ? `${GRANT_HEADER}: ${grant()}\r\n` : ''}`,
  });
}

const pathOf = (path: SubgraphQuestion['path'], address: URL): string => (path === 'facts' ? '/facts' : `${address.pathname}${address.search}`);

/** Two at most: the second where a connection broke before anything of an answer came, within the same time. */
async function attempts(pool: Pool, question: SubgraphQuestion, address: URL, largestAnswer: number): Promise<SubgraphReply> {
  const began = performance.now();
  const first = await attempt(pool, question, address, largestAnswer, 0);
  const broke = first.reply.kind === 'fault' && first.reply.fault === 'unreachable' && !first.answerBegan;
  if (!broke || !question.isQuery) return first.reply;
  return (await attempt(pool, question, address, largestAnswer, performance.now() - began)).reply;
}

async function attempt(pool: Pool, { path, grant, body, timeoutMs, wait = NO_CLIENT }: SubgraphQuestion, address: URL, largestAnswer: number, spentMs: number): ReturnType<typeof sendOnce> {
  if (wait.isOver) return { reply: { kind: 'fault', fault: wait.left() > 0 ? 'cancelled' : 'timed_out' }, answerBegan: false };
  const leftMs = Math.max(1, Math.ceil(Math.min(timeoutMs - spentMs, wait.left())));
  const sending: Sending = {
    path: pathOf(path, address), body, timeoutMs: leftMs, wait, largestAnswer,
    headers: { 'content-type': 'application/json', accept: 'application/json', [DEADLINE_HEADER]: String(leftMs), ...(grant ? { [GRANT_HEADER]: grant() } : {}) },
  };
  return sendOnce(pool, sending);
}
