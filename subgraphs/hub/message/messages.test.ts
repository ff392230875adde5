import { randomUUID } from 'node:crypto';
import { childId } from '#schema/ids';
import type { Viewer } from '#schema/contracts/viewer';
import { change } from '#subgraphs/hub/store/change';
import { as, markMessageRead, me, type Reply, sendMessage } from '#test/hub/hub-commands';
import { beginAgain, describeHub, type HubForTests, startHub } from '#test/hub/hub-for-tests';

const AMIRA = childId('c-amira');
const ines = as('p-ines-okoro');
const tom = as('p-tom-reed', 'education', 'class_teacher');
const cam = as('p-cam-hart', 'health', 'camhs_clinician');
const sol = as('p-sol-grey');
const letter = { to: ['p-ines-okoro'], subject: 'Mornings', body: 'She was late again and had not eaten.' };

describeHub('letters about a child', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  beforeEach(() => beginAgain(hub.store));
  afterAll(() => hub.running.close());

  interface Thread { readonly id: string; readonly subject: string; readonly messages: readonly { readonly id: string; readonly body: string; readonly isUnread: boolean; readonly to: readonly { readonly readAt: string | null }[] }[] }
  const threads = async (viewer: Viewer, levels: Record<string, 'SUMMARY' | 'DETAIL'> = { practitioners: 'DETAIL' }): Promise<readonly Thread[]> => {
    const { data } = await hub.ask('query($id: ID!) { child(id: $id) { messages { id subject messages { id body isUnread to { readAt } } } } }', { id: 'c-amira' }, { viewer, children: { [AMIRA]: levels } });
    return (data?.['child'] as unknown as { messages: readonly Thread[] }).messages;
  };

  it('are read by whom they are written to, answered, and by nobody else', async () => {
    const sent = await sendMessage(hub, tom, letter);
    expect(sent).toMatchObject({ __typename: 'MessageSent' });
    expect(await me(hub, ines, 'messages { threadId from { name } readAt } alerts { kind }')).toMatchObject({ messages: [{ threadId: sent['threadId'], from: { name: 'Tom Reed' }, readAt: null }], alerts: expect.arrayContaining([{ kind: 'MESSAGE' }]) });
    expect(await threads(ines)).toMatchObject([{ subject: 'Mornings', messages: [{ body: letter.body, isUnread: true }] }]);

    expect(await markMessageRead(hub, ines, { messageId: sent.id })).toMatchObject({ __typename: 'MessageRead', readAt: hub.at.toISOString() });
    expect(await threads(tom)).toMatchObject([{ messages: [{ isUnread: false, to: [{ readAt: hub.at.toISOString() }] }] }]);
    expect((await me(hub, ines, 'alerts { kind }'))['alerts']).not.toContainEqual({ kind: 'MESSAGE' });

    await sendMessage(hub, ines, { to: ['p-tom-reed'], subject: 'Mornings', body: 'Thursday at four?', threadId: sent['threadId'] });
    expect((await threads(tom))[0]?.messages.map(({ body }) => body)).toEqual([letter.body, 'Thursday at four?']);
    expect(await threads(cam)).toEqual([]);
  });

  it('are not shown where the policy withholds who is involved, nor once one no longer works with the child', async () => {
    await sendMessage(hub, tom, letter);
    expect(await threads(tom, { practitioners: 'SUMMARY' })).toEqual([]);
    await change(hub.store, { who: 'test', source: 'test' }, (write) => write.updateTable('involvement').set({ until_at: hub.at.toISOString() }).where('practitioner_id', '=', 'p-tom-reed').where('relation', '!=', 'conflicted').execute());
    hub.at = new Date(hub.at.getTime() + 1_000);
    expect(await threads(tom)).toEqual([]);
  });

  it('stay as they were sent', async () => {
    const { id } = await sendMessage(hub, tom, letter);
    const altered = change(hub.store, { who: 'test', source: 'test' }, (write) => write.updateTable('message').set({ body: 'All is well.' }).where('id', '=', id ?? '').execute());
    await expect(altered).rejects.toThrow('never changed');
  });

  describe('sending and reading', () => {
    it('is refused to who does not work with the child, and to whom it was not written', async () => {
      expect(await sendMessage(hub, sol, letter)).toMatchObject({ __typename: 'NotPermitted' });
      const { id } = await sendMessage(hub, tom, letter);
      expect(await markMessageRead(hub, cam, { messageId: id })).toMatchObject({ __typename: 'NotPermitted' });
    });

    it('a second reading leaves the time of the first', async () => {
      const { id } = await sendMessage(hub, tom, letter);
      const first = await markMessageRead(hub, ines, { messageId: id });
      hub.at = new Date(hub.at.getTime() + 60_000);
      expect(await markMessageRead(hub, ines, { messageId: id })).toEqual(first);
    });

    it('sent again is one letter', async () => {
      const sent = { ...letter, idempotencyKey: randomUUID() };
      const first = await sendMessage(hub, tom, sent);
      expect(await sendMessage(hub, tom, sent)).toEqual(first);
      expect(await hub.store.selectFrom('message').select('id').execute()).toHaveLength(1);
      const read = { messageId: first.id, idempotencyKey: randomUUID() };
      expect(await markMessageRead(hub, ines, read)).toEqual(await markMessageRead(hub, ines, read));
    });

    it('names each field that is wrong', async () => {
      const paths = ({ problems }: Reply): unknown => (problems as { path: string }[]).map(({ path }) => path);
      expect(paths(await sendMessage(hub, tom, { to: [], subject: '', body: '' }))).toEqual(['to', 'subject', 'body']);
      expect(paths(await sendMessage(hub, tom, { ...letter, to: ['p-ines-okoro', 'p-sol-grey'] }))).toEqual(['to.1']);
      expect(paths(await sendMessage(hub, tom, { ...letter, threadId: 'another’s' }))).toEqual(['threadId']);
      expect(paths(await markMessageRead(hub, ines, { messageId: '' }))).toEqual(['messageId']);
    });
  });
});

describeHub('the library', (open) => {
  let hub: HubForTests;
  beforeAll(async () => { hub = await startHub(await open()); }, 60_000);
  afterAll(() => hub.running.close());

  it('has what is for anyone for anyone, and the rest for who is signed in', async () => {
    const topics = async (viewer: Viewer | null): Promise<unknown> => (await hub.ask('{ documents(first: 100) { edges { node { audience } } } documentTopics }', {}, { viewer })).data;
    const audiences = (data: unknown): Set<string> => new Set((data as { documents: { edges: { node: { audience: string } }[] } }).documents.edges.map(({ node }) => node.audience));
    expect(audiences(await topics(null))).toEqual(new Set(['PUBLIC']));
    expect(audiences(await topics(tom))).toEqual(new Set(['PUBLIC', 'PRACTITIONERS']));
    expect((await topics(null) as { documentTopics: string[] }).documentTopics).not.toContain('lead professional');
  });
});
