import { randomUUID } from 'node:crypto';
import { createClient } from 'redis';
import { redisSignal } from '#subgraphs/hub/events/redis-signal';
import { describeWithRedis } from '#test/services';

describeWithRedis('a signal between processes', (url) => {
  const stream = `test:${randomUUID()}:events`;
  afterAll(async () => {
    const redis = await createClient({ url }).connect();
    await redis.del(stream);
    redis.destroy();
  });

  const eventually = async (isSo: () => boolean): Promise<void> => {
    const until = Date.now() + 10_000;
    while (!isSo()) {
      if (Date.now() > until) throw new Error('it did not come to be so within 10 s');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('reaches one of those that share the work, whoever gives it, and names the source and nothing else', async () => {
    const [one, other] = await Promise.all([redisSignal({ url, stream, group: 'hub' }), redisSignal({ url, stream, group: 'hub' })]);
    const heard: string[] = [];
    for (const signal of [one, other]) signal.onWork((topic) => heard.push(topic));
    for (let index = 0; index < 20; index += 1) (index % 2 === 0 ? one : other).announce(`https://source-${index}.example`);
    await eventually(() => heard.length >= 20);
    expect([...heard].sort()).toEqual(Array.from({ length: 20 }, (_, index) => `https://source-${index}.example`).sort());

    await one.close();
    other.announce('https://source-after.example');
    await eventually(() => heard.includes('https://source-after.example'));
    await other.close();
  }, 30_000);
});
