import type { Fault } from '#gateway/execution/compiled/subgraph-call';
import type { ClientWait } from '#gateway/transport/client-wait';
import type { HttpResponse } from '#gateway/transport/http-response-reader';
import type { PipelinedClient } from '#gateway/transport/pipelined-client';
import type { ExchangeFault } from '#gateway/transport/pipelined-connection';
import { readJson } from '#gateway/transport/read-json';
import { faultIn, type SubgraphReply } from '#gateway/transport/send-once';

export interface PipelinedSending {
  readonly host: string;
  readonly path: string;
  /** The headers as lines, made anew for each time it is sent. */
  readonly headers: () => string;
  readonly body: string;
  readonly timeoutMs: number;
  readonly isQuery: boolean;
  readonly wait: ClientWait;
}

/** Sends one question over a client that pipelines; where a connection broke, it has tried once more already. */
export const sendPipelined = (client: PipelinedClient, { host, path, headers, body, timeoutMs, isQuery, wait }: PipelinedSending): Promise<SubgraphReply> =>
  new Promise((resolve) => {
    const length = Buffer.byteLength(body);
    const write = (): string => `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\naccept: application/json\r\n${headers()}content-length: ${length}\r\n\r\n${body}`;
    const cancel = client.send({ write, timeoutMs, isSafe: isQuery }, (outcome) => {
      stopListening();
      resolve(replyOf(outcome));
    });
    const stopListening = wait.onGone(() => {
      cancel();
      resolve({ kind: 'fault', fault: 'cancelled' });
    });
  });

function replyOf(outcome: HttpResponse | ExchangeFault): SubgraphReply {
  if (typeof outcome === 'string') return { kind: 'fault', fault: FAULTS[outcome] };
  const fault = faultIn(outcome.status, outcome.contentType);
  if (fault) return { kind: 'fault', fault };
  try {
    return { kind: 'answered', json: readJson(outcome.text) };
  } catch {
    return { kind: 'fault', fault: 'not_json' };
  }
}

const FAULTS: Readonly<Record<ExchangeFault, Fault>> = { timed_out: 'timed_out', unreachable: 'unreachable', too_large: 'too_large', malformed: 'unreachable' };
