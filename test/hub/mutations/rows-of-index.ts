import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { childId } from '#schema/ids';
import { receiveRecords } from '#subgraphs/hub/matching/receive-records';
import { change } from '#subgraphs/hub/store/change';
import { me } from '#test/hub/hub-commands';
import type { HubForTests } from '#test/hub/hub-for-tests';
import { mash, REASON, tom } from '#test/hub/mutations/people';
import type { MutationRows } from '#test/hub/mutations/mutation-row';

const versionOf = async (hub: HubForTests, id: string) => (await hub.store.selectFrom('child').select('version').where('id', '=', childId(id)).executeTakeFirstOrThrow()).version;

const merged = async (hub: HubForTests) => {
  const query = 'mutation($input: MergeChildrenInput!) { mergeChildren(input: $input) { ... on ChildrenMerged { id version } } }';
  const input = { childId: 'c-amira', version: await versionOf(hub, 'c-amira'), other: { childId: 'c-sami', version: await versionOf(hub, 'c-sami') }, reason: REASON, idempotencyKey: randomUUID() };
  const { data } = await hub.ask(query, { input }, { viewer: mash, children: { [childId('c-amira')]: {}, [childId('c-sami')]: {} } });
  const { id, version } = data?.['mergeChildren'] as unknown as { id: string; version: number };
  return { mergeId: id, version };
};

const knownToNoPds = async (hub: HubForTests) => {
  hub.askPds = async () => ({ kind: 'not_found' });
  return { version: await versionOf(hub, 'c-amira') };
};

const waits = async (hub: HubForTests) => {
  await sql`analyze`.execute(hub.store);
  const doubtful = { agency: 'housing', reference: 'H-20', given: ['E'], family: 'Stone', dateOfBirth: '2014-03-09', sex: 'FEMALE' as const, postcode: 'ZZ9 9ZZ' };
  await receiveRecords(hub.store, [doubtful], { who: 'housing', source: 'housing register' }, hub.at);
  const { matchesToSettle } = await me(hub, mash, 'matchesToSettle { recordId version candidates { child { id } } }') as { matchesToSettle: { recordId: string; version: number }[] };
  return { recordId: matchesToSettle[0]?.recordId, version: matchesToSettle[0]?.version };
};

const isLikeNobody = async (hub: HubForTests) => {
  await receiveRecords(hub.store, [{ agency: 'housing', reference: 'H-21', given: ['Otto'], family: 'Vanterpool', dateOfBirth: '2010-10-10' }], { who: 'housing', source: 'housing register' }, hub.at);
  const { id, version } = await hub.store.selectFrom('agency_record').select(['id', 'version']).where('reference', '=', 'H-21').executeTakeFirstOrThrow();
  return { recordId: id, version };
};

const entered = async (hub: HubForTests) => {
  await change(hub.store, { who: 'test', source: 'test' }, (write) =>
    write.insertInto('register_entry').values({ id: 'e-1', child_id: childId('c-amira'), kind: 'OUT_OF_SCHOOL', reason: 'No school since September', since: '2026-09-01', officer_id: null, next_step: null, next_step_by: null, closed_at: null, closed_reason: null }).execute());
  return { entryId: 'e-1', version: 1 };
};

export const indexRows: MutationRows = {
  mergeChildren: {
    by: mash, notBy: tom, input: { version: 1, other: { childId: 'c-sami', version: 1 }, reason: REASON }, done: 'ChildrenMerged', bad: [{ other: { childId: 'c-amira', version: 1 } }, 'other.childId'],
    prepare: async (hub) => ({ version: await versionOf(hub, 'c-amira'), other: { childId: 'c-sami', version: await versionOf(hub, 'c-sami') } }), stale: 'another version',
  },
  splitChild: { by: mash, notBy: tom, input: { version: 1, mergeId: 'm', reason: REASON }, prepare: merged, done: 'ChildSplit', bad: [{ reason: 'wrong' }, 'reason'], stale: 'another version' },
  splitRecords: {
    by: mash, notBy: tom, input: { version: 1, records: [], given: ['Zoë'], family: 'Benali', reason: REASON }, done: 'RecordsSplit', bad: [{ reason: 'two' }, 'reason'], stale: 'another version',
    prepare: async (hub) => {
      const { id } = await hub.store.selectFrom('identifier').select('id').where('child_id', '=', childId('c-amira')).where('kind', '=', 'upn').where('is_current', '=', true).executeTakeFirstOrThrow();
      return { version: await versionOf(hub, 'c-amira'), records: [{ kind: 'IDENTIFIER', id: String(id) }] };
    },
  },
  reconcileWithPds: { by: mash, notBy: tom, input: { version: 1 }, prepare: knownToNoPds, done: 'PdsReconciled', bad: [{ idempotencyKey: 'short' }, 'idempotencyKey'], stale: 'another version' },
  settleMatch: { by: mash, notBy: tom, child: 'c-refuge', input: { recordId: 'r', version: 1, verdict: 'LINK' }, prepare: waits, done: 'MatchSettled', bad: [{ recordId: '' }, 'recordId'], stale: 'another version' },
  settleUnmatched: { by: mash, notBy: tom, child: 'none yet', input: { recordId: 'r', version: 1, enter: true, reason: REASON }, prepare: isLikeNobody, done: 'UnmatchedSettled', bad: [{ reason: 'new' }, 'reason'], stale: 'another version' },
  recordNextStep: {
    by: mash, notBy: tom, input: { entryId: 'e', version: 1, nextStep: 'A visit to the home', by: '2026-12-01' }, prepare: entered, done: 'NextStepRecorded', bad: [{ nextStep: '' }, 'nextStep'], stale: 'another version',
  },
};
