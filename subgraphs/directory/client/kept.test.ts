import { kept } from '#subgraphs/directory/client/kept';

const times = { refreshAfter: 60, discardAfter: 300, fetchWithin: 1_000 };
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const fixture = () => {
  const world = { now: 0, fetched: 0, down: false };
  const get = kept(async () => {
    world.fetched += 1;
    if (world.down) throw new Error('down');
    return world.fetched;
  }, times, () => world.now);
  return { world, get };
};

it('fetches once for all who ask at once, and not again while it is fresh', async () => {
  const { world, get } = fixture();
  expect((await Promise.all([get(), get(), get()])).map(({ value }) => value)).toEqual([1, 1, 1]);
  world.now = 59;
  expect(await get()).toEqual({ value: 1, fetchedAt: 0 });
  expect(world.fetched).toBe(1);
});

it('gives the old answer once more while it fetches a new one', async () => {
  const { world, get } = fixture();
  await get();
  world.now = 60;
  expect(await get()).toEqual({ value: 1, fetchedAt: 0 });
  await turn();
  expect(await get()).toEqual({ value: 2, fetchedAt: 60 });
});

it('never gives an answer past its time: an outage is an outage; and the next who asks may end it', async () => {
  const { world, get } = fixture();
  await get();
  world.down = true;
  world.now = 299;
  expect((await get()).value).toBe(1);
  await turn();
  world.now = 300;
  await expect(get()).rejects.toThrow('down');
  world.down = false;
  expect(await get()).toEqual({ value: 4, fetchedAt: 300 });
});
