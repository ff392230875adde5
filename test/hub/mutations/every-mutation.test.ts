import { randomUUID } from 'node:crypto';
import { openHubStore } from '#subgraphs/hub/store/connect';
import { beginAgain, type HubForTests, startHub } from '#test/hub/hub-for-tests';
import { MUTATIONS } from '#test/hub/mutations/all-rows';
import type { Input } from '#test/hub/mutations/mutation-row';
import { mutationNames, type Reply, sendMutation } from '#test/hub/mutations/send-mutation';

/**
 * Issue 6, line 4: each mutation has the happy journey, refusal by policy, a stale write, a repeated request, and bad input
 * with a clear error by field. A new mutation needs a row in test/hub/mutations (mutation-row.ts says how).
 */
let hub: HubForTests;
beforeAll(async () => { hub = await startHub(await openHubStore({})); }, 60_000);
afterAll(() => hub.running.close());

it('has a row for every mutation of the hub, and none for what is not there', () => expect(Object.keys(MUTATIONS).sort()).toEqual([...mutationNames].sort()));

describe.each(Object.entries(MUTATIONS))('%s', (name, row) => {
  const key = randomUUID();
  let input: Input;
  let first: Reply | null;
  const commands = async () => (await hub.store.selectFrom('command').select('idempotency_key').execute()).length;
  const send = (change: Input = {}, as: Parameters<typeof sendMutation>[4] = {}) => sendMutation(hub, name, row, { idempotencyKey: randomUUID(), ...input, ...change }, as);

  beforeAll(async () => {
    await beginAgain(hub.store);
    input = { ...row.input, ...(await row.prepare?.(hub)) };
  });

  it('is refused by the policy, whatever it says', async () => {
    const before = await commands();
    if (row.child === 'none yet') expect(row.notBy).toBeDefined();
    const reply = await send({}, { granted: false, by: row.child === 'none yet' ? row.notBy : undefined });
    if (row.child === null) expect(reply).toBeNull();
    else expect(reply).toMatchObject({ __typename: 'NotPermitted' });
    expect(await commands()).toBe(before);
  });

  if (row.notBy) it('is refused to who may know of it and may not do it', async () => expect(await send({}, { by: row.notBy })).toMatchObject({ __typename: 'NotPermitted' }));

  it('says what is wrong with the input, and where', async () => {
    const [wrong, path] = row.bad;
    const reply = await send(wrong);
    expect(reply).toMatchObject({ __typename: 'InvalidInput' });
    expect(reply?.['problems']).toEqual(expect.arrayContaining([{ path, message: expect.stringMatching(/\w{2,}/) }]));
  });

  if (row.stale === 'another version') it('is stale where another version is there', async () => expect(await send({ version: Number(input['version']) + 7 })).toMatchObject({ __typename: 'Stale' }));

  it('goes well', async () => {
    first = await send({ idempotencyKey: key });
    expect(first).toMatchObject({ __typename: row.done });
  });

  it('is carried out once, however often it is sent', async () => {
    const before = await commands();
    expect(await send({ idempotencyKey: key })).toEqual(first);
    expect(await commands()).toBe(before);
  });

  if (row.stale === 'another version' || row.stale === 'done already') it('is stale once it is done', async () => expect(await send()).toMatchObject({ __typename: row.afterwards ?? 'Stale' }));
});
