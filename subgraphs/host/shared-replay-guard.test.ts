import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { inProcessReplayGuard } from '#subgraphs/host/replay-guard';
import { type SharedRedis, sharedRedis } from '#subgraphs/host/shared-redis';
import { sharedReplayGuard } from '#subgraphs/host/shared-replay-guard';
import { describeWithRedis } from '#test/services';

const log = pino({ level: 'silent' });
const soon = (): number => Date.now() / 1000 + 10;

describeWithRedis('grants used at one of several processes of a subgraph', (url) => {
  const connections = [sharedRedis(url, log), sharedRedis(url, log)];
  beforeAll(() => new Promise((connected) => setTimeout(connected, 200)));
  afterAll(() => connections.forEach((redis) => redis.destroy()));
  const aProcess = (redis: SharedRedis) => sharedReplayGuard(redis, inProcessReplayGuard(), log);

  it('are refused by the others, and by itself', async () => {
    const [one, other] = connections.map(aProcess);
    const jti = randomUUID();
    expect(await one?.firstUse(jti, soon())).toBe(true);
    expect([await other?.firstUse(jti, soon()), await one?.firstUse(jti, soon())]).toEqual([false, false]);
    expect(await other?.firstUse(randomUUID(), soon())).toBe(true);
  });

  it('are taken once, of many that come at the same moment', async () => {
    const guards = Array.from({ length: 10 }, (_, index) => aProcess(connections[index % 2] as SharedRedis));
    const jti = randomUUID();
    const taken = await Promise.all(guards.map((guard) => guard.firstUse(jti, soon())));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });
});

it('a process whose Redis is away still takes a grant once only', async () => {
  const away: SharedRedis = { set: () => Promise.reject(new Error('away')), destroy: () => undefined };
  const hanging: SharedRedis = { set: () => new Promise(() => undefined), destroy: () => undefined };
  for (const redis of [away, hanging]) {
    const guard = sharedReplayGuard(redis, inProcessReplayGuard(), log);
    const jti = randomUUID();
    expect([await guard.firstUse(jti, soon()), await guard.firstUse(jti, soon())]).toEqual([true, false]);
  }
});
