import { z } from 'zod';
import { type AgencyFacts, type AgencyFactsRequest, type HubFacts, type HubFactsRequest } from '#schema/contracts/facts';
import { FACTS_OPERATION } from '#schema/contracts/grant';
import type { Viewer } from '#schema/contracts/viewer';
import type { ChildId, PolicyVersion } from '#schema/ids';
import { FACTS_UNAVAILABLE, type FactsUnavailable } from '#policies/decision';
import type { SignGrant } from '#gateway/access/sign-grant';
import type { SubgraphTransport } from '#gateway/transport/subgraph-transport';

/** For whom and why facts are asked. */
export interface Asking {
  readonly viewer: Viewer;
  readonly purpose: string;
  readonly policyVersion: PolicyVersion;
}

/** Asks one source of facts about all children of a request at once. */
export interface AskFacts {
  hub(asking: Asking, children: readonly ChildId[]): Promise<ReadonlyMap<ChildId, HubFacts> | FactsUnavailable>;
  agency(subgraph: string, asking: Asking, children: AgencyFactsRequest['children']): Promise<ReadonlyMap<ChildId, AgencyFacts> | FactsUnavailable>;
}

export interface FactsSettings {
  /** The subgraph that answers about every child. */
  readonly hub: string;
  /** Without the hub there is no answer at all, so it is given as long as any fetch ... */
  readonly hubTimeoutMs: number;
  /** ... but an agency that hangs must cost less than its section's own time limit leaves of two seconds. */
  readonly agencyTimeoutMs: number;
}

const period = { from: z.string(), until: z.string().optional() };
const relation = z.object({ ...period, relation: z.enum(['lead_professional', 'team_around_child', 'own_caseload', 'line_manager_of_case', 'duty_desk', 'same_agency', 'conflicted']), record: z.string() });
const contact = z.object({ name: z.string(), role: z.string(), agency: z.string(), phone: z.string().optional(), email: z.string().optional() });
const consent = z.object({
  ...period, id: z.string(), outcome: z.enum(['given', 'refused', 'withdrawn']), capacity: z.enum(['child', 'parental_responsibility', 'local_authority', 'court']),
  fromAgencies: z.array(z.string()), toAgencies: z.array(z.string()), categories: z.array(z.string()), purposes: z.array(z.string()), supersedes: z.string().optional(),
});

/** Facts decide who sees what: an answer of any other shape is no answer. */
const hubShape = z.array(z.object({
  child: z.string(), dateOfBirth: z.string().optional(), seal: z.enum(['none', 'location_restricted', 'adoption', 'protected_person', 'court_restricted']),
  relations: z.array(relation), consents: z.array(consent), leavingCareDuty: z.boolean(), ask: contact, references: z.record(z.string(), z.string()),
  competence: z.array(z.object({ assessedOn: z.string(), topic: z.string(), outcome: z.enum(['competent', 'not_competent']) })),
  identity: z.record(z.string(), z.enum(['confirmed', 'probable', 'doubtful'])), breakGlass: z.object({ ...period, id: z.string() }).optional(),
  letSee: z.array(z.object({ ...period, record: z.string(), categories: z.array(z.string()) })).optional(),
}));

const agencyShape = z.array(z.object({
  child: z.string(), relations: z.array(relation),
  bases: z.array(z.object({ ...period, basis: z.enum(['ca89_s17', 'ca89_s47', 'ca04_s16LA', 'cda98_s115', 'court_order', 'vital_interests']), record: z.string(), assignedTo: z.array(z.string()).optional() })),
}));

export function askFacts(transport: SubgraphTransport, sign: SignGrant, { hub, hubTimeoutMs, agencyTimeoutMs }: FactsSettings): AskFacts {
  const ask = async (subgraph: string, asking: Asking, request: HubFactsRequest | AgencyFactsRequest): Promise<unknown> => {
    const grant = (): string => sign({ ...asking, subgraph, operation: FACTS_OPERATION, children: {}, own: {} });
    const reply = await transport.ask({ subgraph, path: 'facts', grant, isQuery: true, body: JSON.stringify(request), timeoutMs: subgraph === hub ? hubTimeoutMs : agencyTimeoutMs });
    return reply.kind === 'answered' ? reply.json : undefined;
  };
  return {
    hub: async (asking, children) => byChild<HubFacts>(hubShape, await ask(hub, asking, { viewer: asking.viewer, purpose: asking.purpose, children })),
    agency: async (subgraph, asking, children) =>
      byChild<AgencyFacts>(agencyShape, await ask(subgraph, asking, { viewer: asking.viewer, purpose: asking.purpose, children })),
  };
}

function byChild<Facts extends HubFacts | AgencyFacts>(shape: z.ZodType, answer: unknown): ReadonlyMap<ChildId, Facts> | FactsUnavailable {
  const parsed = shape.safeParse(withoutNulls(answer));
  return parsed.success ? new Map((parsed.data as readonly Facts[]).map((facts) => [facts.child, facts])) : FACTS_UNAVAILABLE;
}

/** JSON from a database says null where a contract's field is absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])));
}
