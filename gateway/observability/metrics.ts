import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Numbers about the gateway: kinds, names of subgraphs and outcomes, and nothing of any person. */
export interface Metrics {
  readonly registry: Registry;
  request(outcome: string, seconds: number): void;
  fault(subgraph: string, kind: string): void;
  alarm(kind: string): void;
  withheld(count: number): void;
  /** An operation that the compiled executor left to ApolloGateway. */
  uncompiled(reason: string): void;
  /** An answer that the generated writer left to the interpretive assembly. */
  interpreted(): void;
  /** An operation that was answered before Apollo Server. */
  fastLane(): void;
}

export function gatewayMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({ name: 'childgraph_request_seconds', help: 'Operations by outcome', labelNames: ['outcome'], buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5], registers: [registry] });
  const faults = new Counter({ name: 'childgraph_subgraph_faults_total', help: 'Fetches that a subgraph did not answer', labelNames: ['subgraph', 'kind'], registers: [registry] });
  const alarms = new Counter({ name: 'childgraph_alarms_total', help: 'What someone has to look at', labelNames: ['kind'], registers: [registry] });
  const notices = new Counter({ name: 'childgraph_withheld_total', help: 'Notices of withheld information', registers: [registry] });
  const uncompiled = new Counter({ name: 'childgraph_uncompiled_total', help: 'Operations left to ApolloGateway', labelNames: ['reason'], registers: [registry] });
  const fast = new Counter({ name: 'childgraph_fast_lane_total', help: 'Operations answered before Apollo Server', registers: [registry] });
  const interpreted = new Counter({ name: 'childgraph_interpreted_total', help: 'Answers assembled without generated code', registers: [registry] });
  const outcomes = new Map<string, { observe(seconds: number): void }>();
  const byOutcome = (outcome: string): { observe(seconds: number): void } => {
    const known = outcomes.get(outcome) ?? requests.labels({ outcome });
    outcomes.set(outcome, known);
    return known;
  };
  return {
    registry,
    request: (outcome, seconds) => byOutcome(outcome).observe(seconds),
    fault: (subgraph, kind) => faults.inc({ subgraph, kind }),
    alarm: (kind) => alarms.inc({ kind }),
    withheld: (count) => notices.inc(count),
    uncompiled: (reason) => uncompiled.inc({ reason }),
    interpreted: () => interpreted.inc(),
    fastLane: () => fast.inc(),
  };
}
