import { childId, policyVersion } from '#schema/ids';
import { custodyUnder } from '#gateway/access/custody';
import { grantSigner } from '#gateway/access/sign-grant';
import type { Verdicts } from '#gateway/access/decide-children';
import { fetchNeedsReader } from '#gateway/execution/fetch-needs';
import { guardedFetcher } from '#gateway/execution/guarded-fetcher';
import { graphModel } from '#gateway/supergraph/graph-model';
import { NO_CLIENT } from '#gateway/transport/client-wait';
import type { SubgraphReply } from '#gateway/transport/send-once';
import { levelsPolicy } from '#test/gateway/levels-policy';
import { tinySupergraph } from '#test/gateway/tiny-supergraph';

const QUERY = 'query($representations:[_Any!]!){_entities(representations:$representations){...on Child{name}}}';
const representations = ['amira', 'bilal'].map((id) => ({ __typename: 'Child', id }));
const policy = levelsPolicy(() => ({ identity: 'DETAIL' }));

/** A fetcher whose verdicts and whose subgraph are as told. */
async function fetching(decide: Verdicts['decide'], reply: SubgraphReply) {
  const model = graphModel(await tinySupergraph());
  const faults: string[] = [];
  const verdict = (id: string) => {
    const child = childId(id);
    const decision = policy.decide({ viewer: {} as never, purpose: '', at: new Date(0), child, hub: {} as never, agencies: {} });
    return { outcome: 'found', child, decisionId: 'd', decision, ask: { name: '', role: '', agency: '' }, references: {}, unsure: new Set() } as never;
  };
  const all = new Map(['amira', 'bilal'].map((id) => [childId(id), verdict(id)]));
  const fetcher = guardedFetcher({
    model, custody: custodyUnder(policy), needsOf: fetchNeedsReader(model), timeoutMs: 100, onFault: (subgraph, fault) => faults.push(`${subgraph} ${fault}`),
    sign: grantSigner('a secret for tests of more than thirty-two characters'),
    transport: { ask: async () => reply, isReady: async () => true, close: async () => undefined },
  }, { viewer: null, purpose: 'direct_support', policy: { ...policy, version: policyVersion('v') }, own: {}, wait: NO_CLIENT, agenciesAsked: () => false, noteAsked: () => undefined, verdicts: { decide, all, of: (child) => all.get(child) } });
  return { result: await fetcher.fetch({ subgraph: 'hub', query: QUERY, variables: { representations } }), faults };
}

const decided = async (): Promise<void> => undefined;
const everywhere = [0, 1].map((index) => ({ code: 'UNAVAILABLE', path: ['_entities', index, 'name'] }));

it('gives what was answered', async () => {
  const { result } = await fetching(decided, { kind: 'answered', json: { data: { _entities: [{ name: 'A' }, { name: 'B' }] } } });
  expect(result).toEqual({ data: { _entities: [{ name: 'A' }, { name: 'B' }] }, errors: [] });
});

it.each<[string, Verdicts['decide'], SubgraphReply, string]>([
  ['the subgraph fails', decided, { kind: 'fault', fault: 'timed_out' }, 'hub timed_out'],
  ['it answers no GraphQL', decided, { kind: 'answered', json: ['?'] }, 'hub not_graphql'],
  ['nobody could decide', () => Promise.reject(new Error('CANARY')), { kind: 'answered', json: { data: { _entities: [{ name: 'CANARY' }, { name: 'CANARY' }] } } }, 'hub not_decided'],
])('never rejects, and puts a fault at every place, where %s', async (_case, decide, reply, fault) => {
  const { result, faults } = await fetching(decide, reply);
  expect(result.errors).toEqual(everywhere);
  expect(faults).toEqual([fault]);
  expect(JSON.stringify(result)).not.toContain('CANARY');
});
