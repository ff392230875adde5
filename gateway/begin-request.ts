import { setTimeout as later } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { ChildId } from '#schema/ids';
import { type DecidingSettings, type Verdicts, verdictsFor } from '#gateway/access/decide-children';
import { standsOnNoCase } from '#gateway/access/purpose-without-case';
import { custodyUnder } from '#gateway/access/custody';
import type { Custody, Verdict } from '#gateway/access/verdict';
import type { Policy } from '#policies/decision';
import { accessOfChildren } from '#gateway/audit/access-of-children';
import type { AccessOutcome, Flow } from '#record/access-record';
import type { Pseudonyms } from '#record/store/pseudonyms';
import type { RecordAccess } from '#gateway/audit/record-access';
import { type RecordedRest, recordText } from '#gateway/audit/record-text';
import { type FetcherSettings, guardedFetcher } from '#gateway/execution/guarded-fetcher';
import type { Metrics } from '#gateway/observability/metrics';
import { AboveLevel } from '#gateway/response/above-level';
import { refusal } from '#gateway/response/refusal';
import type { LimitsOfViewers } from '#gateway/limits/viewer-limits';
import type { Seen } from '#gateway/response/assemble';
import { onlyBreaksGlass } from '#gateway/operation/only-breaks-glass';
import { checkCost } from '#gateway/operation/cost';
import { childrenAskedOfRecord } from '#gateway/operation/find-children';
import type { RequestInHand, RequestStart } from '#gateway/stages';
import type { ServedGraph } from '#gateway/supergraph/served-graph';

export interface BeginSettings {
  readonly fetching: Omit<FetcherSettings, 'model' | 'custody' | 'needsOf'>;
  readonly deciding: Omit<DecidingSettings, 'policy'>;
  readonly recordAccess: RecordAccess;
  readonly pseudonymsOf: Pseudonyms;
  readonly limits: LimitsOfViewers;
  readonly mostCost: number;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** What is the same for all requests under one policy over one graph. */
interface Standing {
  readonly custody: Custody;
  readonly fetching: FetcherSettings;
  readonly deciding: DecidingSettings;
  readonly decidingInEmergency: DecidingSettings;
}

/** Puts together once what every request needs alike. */
export function standingFor({ fetching, deciding }: Pick<BeginSettings, 'fetching' | 'deciding'>): (policy: Policy, graph: ServedGraph) => Standing {
  const custodies = new WeakMap<Policy, Custody>();
  const known = new WeakMap<ServedGraph, WeakMap<Policy, Standing>>();
  return (policy, graph) => {
    const ofGraph = known.get(graph) ?? new WeakMap<Policy, Standing>();
    known.set(graph, ofGraph);
    const before = ofGraph.get(policy);
    if (before) return before;
    const custody = custodies.get(policy) ?? custodyUnder(policy);
    custodies.set(policy, custody);
    const standing: Standing = {
      custody, fetching: { ...fetching, model: graph.model, custody, needsOf: graph.needsOf },
      deciding: { ...deciding, policy }, decidingInEmergency: { ...deciding, policy, breaksGlass: true },
    };
    ofGraph.set(policy, standing);
    return standing;
  };
}

/** What one request holds in its hand from identification to reply. */
export function beginRequest(settings: BeginSettings, standing: Standing, { viewer, asked, policy, graph, wait, from, variables }: RequestStart): RequestInHand {
  const childrenAskedAbout = childrenAskedOfRecord(asked, variables);
  const subgraphs = new Map<string, Set<ChildId>>();
  const flows = new Map<string, Flow>();
  const started = settings.deciding.now();
  let purpose: string | null = null;
  let verdicts: Verdicts | undefined;

  const writeRecord = async (outcome: AccessOutcome, decided: ReadonlyMap<ChildId, Verdict>, seen: readonly Seen[], errors: readonly string[]): Promise<void> => {
    settings.metrics.request(outcome, (settings.deciding.now().getTime() - started.getTime()) / 1000);
    if (asked.root.fields.every(({ model }) => model === null)) return;
    const at = settings.deciding.now();
    const children = await accessOfChildren(decided, seen, settings.pseudonymsOf, at);
    const rest: RecordedRest = {
      at: at.toISOString(), purpose, policyVersion: policy.version,
      askedAbout: childrenAskedAbout.length === 0 ? [] : [...(await settings.pseudonymsOf(childrenAskedAbout)).values()].map(({ child }) => child),
      subgraphs: Object.fromEntries([...subgraphs].map(([name, children]) => [name, children.size])),
      flows: [...flows.values()],
      outcome, errors,
    };
    await settings.recordAccess(recordText(viewer, asked, rest, children));
  };

  const noteAsked = (subgraph: string, children: readonly ChildId[]): void => {
    const told = subgraphs.get(subgraph) ?? new Set<ChildId>();
    for (const child of children) told.add(child);
    subgraphs.set(subgraph, told);
  };

  const noteFlow = (from: string, to: string, what: string, children: number): void => {
    const key = `${what} ${to}`;
    flows.set(key, { from, to, what, children: (flows.get(key)?.children ?? 0) + children });
  };

  return {
    custody: standing.custody,
    stated: (stated) => (purpose = stated),
    verdicts: (stated) => (verdicts = verdictsFor(viewer && stated ? { viewer, purpose: stated, policyVersion: policy.version } : null, onlyBreaksGlass(asked) ? standing.decidingInEmergency : standing.deciding)),
    async withinLimits() {
      checkCost(graph.model.apiSchema, asked, variables, settings.mostCost);
      await settings.limits.admit({ viewer, from }, asked.key);
    },
    async watchNamed(named, { of }) {
      if (named.length === 0) return;
      const waitMs = await settings.limits.noteChildren({ viewer, from }, { named, notFound: named.filter((child) => of(child)?.outcome === 'not_found') });
      if (waitMs > 0) await later(waitMs);
    },
    checkClaim(named) {
      if (!standsOnNoCase(policy, purpose, named.values())) return;
      settings.metrics.alarm('purpose_without_case');
      settings.log.warn({ purpose }, 'ALARM: a purpose was stated that no case on record bears out');
    },
    fetcher: ({ own, verdicts: decided, agenciesAsked }) => guardedFetcher(standing.fetching, { purpose, own, verdicts: decided, agenciesAsked, viewer, policy, wait, noteAsked, noteFlow }),
    async record(outcome, decided, { seen, errors }) {
      try {
        await writeRecord(outcome, decided, seen, errors.map(({ extensions }) => String(extensions?.['code'])));
      } catch (error) {
        settings.metrics.alarm('record_not_written');
        settings.log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'the record of access cannot be written');
        throw refusal('NOT_RECORDED');
      }
      settings.metrics.withheld(seen.filter(({ given, times }) => !given && times > 0).length);
    },
    async failed(error) {
      const told = toldOf(error, settings);
      const code = String(told.extensions['code']);
      if (code === 'NOT_RECORDED') return told;
      try {
        await writeRecord(outcomeOf(code), verdicts?.all ?? new Map(), [], [code]);
      } catch {
        settings.metrics.alarm('record_not_written');
        return refusal('NOT_RECORDED');
      }
      return told;
    },
  };
}

function toldOf(error: unknown, { metrics, log }: BeginSettings): GraphQLError {
  if (error instanceof AboveLevel) {
    metrics.alarm('above_level');
    log.error({ coordinate: error.coordinate }, 'ALARM: something above its viewer’s level reached the last wall');
    return refusal('WITHHELD_ALTOGETHER');
  }
  if (error instanceof GraphQLError && error.extensions['http'] !== undefined) return error;
  metrics.alarm('internal');
  log.error({ fault: error instanceof Error ? error.name : 'unknown', at: placeOf(error) }, 'a request failed');
  return refusal('INTERNAL');
}

/** Where in our code, without the message, which may quote what it was about. */
const placeOf = (error: unknown): string | undefined =>
  error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 4).map((line) => line.trim()).join(' < ') : undefined;

const outcomeOf = (code: string): AccessOutcome => (code === 'WITHHELD_ALTOGETHER' ? 'failed_closed' : code === 'INTERNAL' ? 'failed' : 'refused');
