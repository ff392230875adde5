import type { Dispatcher, Pool } from 'undici';
import type { Fault } from '#gateway/execution/compiled/subgraph-call';
import type { ClientWait } from '#gateway/transport/client-wait';
import { readJson } from '#gateway/transport/read-json';

/** What came of asking a subgraph: its JSON, or a kind of fault. Upstream words go no further than this file. */
export type SubgraphReply = { readonly kind: 'answered'; readonly json: unknown } | { readonly kind: 'fault'; readonly fault: Fault };

export interface Sending {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  readonly wait: ClientWait;
  /** Bytes; an answer beyond it is a fault, and its connection is closed. */
  readonly largestAnswer: number;
}

/** One attempt; `answerBegan` tells whether anything of an answer had come when it failed. */
export interface Attempt {
  readonly reply: SubgraphReply;
  readonly answerBegan: boolean;
}

/** What of a bad answer is read, so that the connection can be used again, before it is rather closed. */
const MOST_DISCARDED = 16_000;

/** Why we ourselves end an exchange; carries the fault to be told. */
class Stopped extends Error {
  constructor(readonly fault: Fault) {
    super(fault);
  }
}

/** Sends one question over a pool's connection. Undici's plainest interface: no streams and no promises inside. */
export const sendOnce = (pool: Pool, sending: Sending): Promise<Attempt> =>
  new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    let stopped: Stopped | undefined;
    let bad: Fault | null = null;
    let began = false;
    let length = 0;
    const chunks: Buffer[] = [];

    const stop = (fault: Fault): void => {
      stopped ??= new Stopped(fault);
      if (controller) controller.abort(stopped);
      // Still in the pool's queue: it is answered now, and aborted when its turn comes.
      else settle({ kind: 'fault', fault });
    };
    const timer = setTimeout(() => stop('timed_out'), sending.timeoutMs);
    const stopListening = sending.wait.onGone(() => stop('cancelled'));
    const settle = (reply: SubgraphReply): void => {
      clearTimeout(timer);
      stopListening();
      resolve({ reply, answerBegan: began });
    };

    pool.dispatch({ method: 'POST', path: sending.path, headers: sending.headers, body: sending.body, headersTimeout: 0, bodyTimeout: 0 }, {
      onRequestStart(started) {
        controller = started;
        if (stopped) started.abort(stopped);
      },
      onResponseStart(_controller, status, headers) {
        began = true;
        bad = faultIn(status, headers['content-type']);
        if (Number(headers['content-length'] ?? 0) > (bad ? MOST_DISCARDED : sending.largestAnswer)) stop(bad ?? 'too_large');
      },
      onResponseData(_controller, chunk) {
        length += chunk.length;
        if (length > (bad ? MOST_DISCARDED : sending.largestAnswer)) stop(bad ?? 'too_large');
        else if (!bad) chunks.push(chunk);
      },
      onResponseEnd: () => settle(bad ? { kind: 'fault', fault: bad } : jsonIn(chunks)),
      onResponseError: (_controller, error) => settle({ kind: 'fault', fault: error instanceof Stopped ? error.fault : stopped?.fault ?? 'unreachable' }),
    });
  });

export function faultIn(status: number, contentType: string | string[] | undefined): Fault | null {
  // Never followed: a subgraph may not send the gateway, and its grant, elsewhere.
  if (status >= 300 && status < 400) return 'redirected';
  if (status === 401 || status === 403) return 'refused';
  // Apollo Server answers 400 or 500 with GraphQL errors; without data there is nothing in them for a client.
  if (status !== 200) return 'bad_status';
  return typeof contentType === 'string' && /^application\/(?:graphql-response\+)?json\b/i.test(contentType) ? null : 'bad_content_type';
}

function jsonIn(chunks: readonly Buffer[]): SubgraphReply {
  try {
    const [first] = chunks;
    return { kind: 'answered', json: readJson((first && chunks.length === 1 ? first : Buffer.concat(chunks)).toString('utf8')) };
  } catch {
    return { kind: 'fault', fault: 'not_json' };
  }
}
