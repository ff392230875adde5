import { bodyOf, type JsonObject, type ReportedError, type SubgraphAnswer, type SubgraphCaller } from '#gateway/execution/compiled/subgraph-call';
import type { ClientWait } from '#gateway/transport/client-wait';
import type { SubgraphTransport } from '#gateway/transport/subgraph-transport';

/** A compiled plan's way to the subgraphs where no policy stands between: no grant, no decision. */
export const callThrough = (transport: SubgraphTransport, timeoutMs: number, wait: ClientWait): SubgraphCaller => ({
  call: (request, done) => {
    const { fetch } = request;
    void transport.ask({ subgraph: fetch.subgraph, path: 'graphql', body: bodyOf(request), timeoutMs, isQuery: fetch.kind === 'query', wait })
      .then((reply) => done(reply.kind === 'fault' ? reply : answerIn(reply.json)));
  },
});

/** A subgraph's JSON need not be GraphQL's. */
function answerIn(json: unknown): SubgraphAnswer {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { kind: 'fault', fault: 'not_json' };
  const { data, errors } = json as { readonly data?: unknown; readonly errors?: unknown };
  const reported = Array.isArray(errors) ? errors.filter((error): error is ReportedError => typeof error === 'object' && error !== null) : [];
  return { kind: 'answered', data: typeof data === 'object' && !Array.isArray(data) ? (data as JsonObject | null) : null, errors: reported };
}
