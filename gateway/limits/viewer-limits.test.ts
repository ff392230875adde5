import { randomUUID } from 'node:crypto';
import { createClient } from 'redis';
import { childId } from '#schema/ids';
import { countersInMemory, countersInRedis, type CounterStore } from '#gateway/limits/counter';
import { limitsOfViewers } from '#gateway/limits/viewer-limits';
import { describeWithRedis } from '#test/services';

const LIMITS = { requestsPerMinute: 5, newOperationsPerMinute: 3, childrenPerTenMinutes: 4, notFoundPerTenMinutes: 2, slowedMs: 700 };

const viewer = (id: string) => ({ viewer: { id } as never, from: '10.0.0.1' });
const children = (...ids: string[]) => ids.map((id) => childId(id));

function limits(store: CounterStore) {
  const alarms: string[] = [];
  return { alarms, of: limitsOfViewers(LIMITS, store, (kind) => alarms.push(kind)) };
}

const codeOf = async (asked: Promise<unknown>): Promise<unknown> => asked.then(() => 'admitted', (error: { extensions: { code: string } }) => error.extensions.code);

function behaves(store: () => CounterStore): void {
  it('one viewer’s requests are limited, and nobody else’s', async () => {
    const { of } = limits(store());
    const [ines, tom] = [viewer(`ines-${randomUUID()}`), viewer(`tom-${randomUUID()}`)];
    const outcomes = [];
    for (let time = 0; time < 7; time += 1) outcomes.push(await codeOf(of.admit(ines, 'the same operation')));
    expect(outcomes).toEqual(['admitted', 'admitted', 'admitted', 'admitted', 'admitted', 'RATE_LIMITED', 'RATE_LIMITED']);
    expect(await codeOf(of.admit(tom, 'the same operation'))).toBe('admitted');
  });

  it('only so many new operations are planned for one viewer; known ones go on', async () => {
    const { of } = limits(store());
    const ines = viewer(randomUUID());
    of.known('persisted');
    const asked = ['persisted', 'a', 'b', 'c', 'd'];
    const outcomes = [];
    for (const operation of asked) outcomes.push(await codeOf(of.admit(ines, operation)));
    expect(outcomes).toEqual(['admitted', 'admitted', 'admitted', 'admitted', 'NEW_OPERATIONS_LIMITED']);
  });

  it('who goes through children by their ids is slowed, and alarmed about once; who comes back to the same is not', async () => {
    const { of, alarms } = limits(store());
    const [ines, tom] = [viewer(randomUUID()), viewer(randomUUID())];
    const ask = (...ids: string[]) => of.noteChildren(ines, { named: children(...ids), notFound: [] });
    expect([await ask('a', 'b'), await ask('a', 'b'), await ask('b', 'a'), await ask('c', 'd')]).toEqual([0, 0, 0, 0]);
    expect([await ask('e'), await ask('f')]).toEqual([700, 700]);
    expect(alarms).toEqual(['enumeration_of_children']);
    expect(await of.noteChildren(tom, { named: children('e'), notFound: [] })).toBe(0);
  });

  it('children who are not found count for more', async () => {
    const { of, alarms } = limits(store());
    const ines = viewer(randomUUID());
    const guess = (id: string) => of.noteChildren(ines, { named: children(id), notFound: children(id) });
    expect([await guess('x1'), await guess('x2'), await guess('x3')]).toEqual([0, 0, 700]);
    expect(alarms).toEqual(['enumeration_of_unknown_children']);
  });
}

describe('counted in this process', () => behaves(() => countersInMemory));

it('a limit of 0 is none', async () => {
  const of = limitsOfViewers({ requestsPerMinute: 0, newOperationsPerMinute: 0, childrenPerTenMinutes: 0, notFoundPerTenMinutes: 0, slowedMs: 1 }, countersInMemory, () => undefined);
  for (let time = 0; time < 20; time += 1) await of.admit(viewer('v'), String(time));
  expect(await of.noteChildren(viewer('v'), { named: children(...'abcdefghij'), notFound: children('z') })).toBe(0);
});

describeWithRedis('counted in Redis', (url) => {
  const redis = createClient({ url, disableOfflineQueue: true });
  beforeAll(async () => { await redis.connect(); });
  afterAll(async () => { await redis.close(); });

  behaves(() => countersInRedis(redis));

  it('two gateway processes count together, and no person’s or child’s id is in a key', async () => {
    const [here, there] = [limits(countersInRedis(redis)).of, limits(countersInRedis(redis)).of];
    const id = `p-${randomUUID()}`;
    const outcomes = [];
    for (const process of [here, there, here, there, here, there]) outcomes.push(await codeOf(process.admit(viewer(id), 'same')));
    expect(outcomes.at(-1)).toBe('RATE_LIMITED');
    await here.noteChildren(viewer(id), { named: children('amira-vale'), notFound: [] });
    const keys = await redis.keys('childgraph:limit*');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.join()).not.toMatch(new RegExp(`${id}|amira`));
  });

  it('while Redis is away this process counts by itself: nobody is locked out, and nobody is unlimited', async () => {
    const gone = createClient({ url: 'redis://127.0.0.1:1', disableOfflineQueue: true });
    gone.on('error', () => undefined);
    const { of } = limits(countersInRedis(gone));
    const outcomes = [];
    for (let time = 0; time < 6; time += 1) outcomes.push(await codeOf(of.admit(viewer('ines'), 'same')));
    expect(outcomes).toEqual(['admitted', 'admitted', 'admitted', 'admitted', 'admitted', 'RATE_LIMITED']);
  });
});
