import { randomUUID } from 'node:crypto';
import { createClient } from 'redis';
import { childId } from '#schema/ids';
import { gatewayConfig } from '#gateway/config';
import { type RunningGateway, startGateway } from '#gateway/start-gateway';
import { change, type Change } from '#subgraphs/hub/store/change';
import { type Federation, startFederation } from '#test/federation/start-federation';
import { describeWithRedis } from '#test/services';

/**
 * Two gateways that may keep facts for a minute: what the hub changes is in force in both with the next question,
 * because they are told, and for no other reason. `npm run bench:withdrawal` measures it between processes.
 */
describeWithRedis('what changes in the hub while two gateways keep facts', (server) => {
  // A database of Redis of this run's own: children's ids are the same in every run.
  const redis = `${server.replace(/\/\d*$/, '')}/${1 + (process.pid % 15)}`;
  const KEPT = { FACTS_MAX_AGE_MS: '60000' };
  let federation: Federation;
  let gateways: readonly RunningGateway[];
  beforeAll(async () => {
    const client = createClient({ url: redis });
    await client.connect();
    await client.flushDb();
    client.destroy();
    federation = await startFederation({ redis, environment: KEPT });
    gateways = [federation.gateway, await startGateway(gatewayConfig(federation.environment))];
  }, 120_000);
  afterAll(async () => {
    await gateways[1]?.close();
    await federation.close();
  });

  /** What each gateway answers this viewer of Amira. */
  const seen = async (name: string, selection: string, purpose = 'direct_support'): Promise<readonly unknown[]> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await federation.tokenFor(name)}`, 'x-purpose': purpose };
    const body = JSON.stringify({ query: `query($id: ID!) { child(id: $id) { ${selection} } }`, variables: { id: federation.child('amira').id } });
    return Promise.all(gateways.map(async ({ url }) => ((await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()) as { data: { child: unknown } }).data.child));
  };
  const inTheHub = (make: (write: Change) => Promise<unknown>) => change(federation.subgraphs.hubStore, { who: 'test', source: 'a test' }, async (write) => void (await make(write)));
  const amira = () => childId(federation.child('amira').id);
  /** The same twice: the second time from what is kept. */
  const settled = async (...asked: Parameters<typeof seen>): Promise<readonly unknown[]> => {
    await seen(...asked);
    return seen(...asked);
  };

  it('a consent that is withdrawn is withdrawn in both', async () => {
    const asked = ['Margaret Flint', 'health { allergies { criticality } }'] as const;
    const given = { health: { allergies: [expect.anything()] } };
    expect(await settled(...asked)).toEqual([given, given]);
    await inTheHub((write) => write.updateTable('consent_statement').set({ outcome: 'withdrawn' }).where('child_id', '=', amira()).execute());
    expect(await seen(...asked)).toEqual([{ health: { allergies: null } }, { health: { allergies: null } }]);
  });

  it('a broken glass is broken in both, and mended in both when it is ended', async () => {
    const asked = ['Tom Hale', 'address { town }', 'emergency'] as const;
    expect(await settled(...asked)).toEqual([null, null]);
    const { data } = await federation.as('Tom Hale').ask('mutation($input: BreakGlassInput!) { breakGlass(input: $input) { __typename } }', {
      input: { childId: amira(), reason: 'Found unconscious in the cloakroom; the ambulance asks where her mother is', idempotencyKey: randomUUID() },
    });
    expect(data.breakGlass.__typename).toBe('GlassBroken');
    expect(await settled(...asked)).toEqual([{ address: expect.anything() }, { address: expect.anything() }]);
    await inTheHub((write) => write.updateTable('break_glass').set({ until_at: new Date().toISOString() }).where('child_id', '=', amira()).execute());
    expect(await seen(...asked)).toEqual([null, null]);
  });

  it('a seal holds in both', async () => {
    const asked = ['Bridget Malone', 'name { text }'] as const;
    expect(await settled(...asked)).toEqual([{ name: expect.anything() }, { name: expect.anything() }]);
    const seal = (to: 'protected_person' | 'none') => inTheHub((write) => write.updateTable('child').set({ seal: to }).where('id', '=', amira()).execute());
    await seal('protected_person');
    const sealed = await seen(...asked);
    await seal('none');
    expect([sealed, await seen(...asked)]).toEqual([[null, null], [{ name: expect.anything() }, { name: expect.anything() }]]);
  });

  it('an involvement that ends has ended in both', async () => {
    const asked = ['Bridget Malone', 'communication { language { display } }'] as const;
    const given = { communication: expect.anything() };
    expect(await settled(...asked)).toEqual([given, given]);
    await inTheHub((write) => write.updateTable('involvement').set({ until_at: new Date().toISOString() }).where('child_id', '=', amira()).where('practitioner_id', '=', 'p-bridget-malone').execute());
    for (const child of await seen(...asked)) expect(child).not.toEqual(given);
  });
});
