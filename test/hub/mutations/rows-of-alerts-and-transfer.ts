import { randomUUID } from 'node:crypto';
import { childId } from '#schema/ids';
import { change } from '#subgraphs/hub/store/change';
import { acknowledgeTransfer, ask } from '#test/hub/hub-commands';
import { incomingPackage } from '#test/hub/incoming-package';
import type { HubForTests } from '#test/hub/hub-for-tests';
import { ines, mash, REASON, stranger, tom } from '#test/hub/mutations/people';
import type { MutationRows } from '#test/hub/mutations/mutation-row';

const letter = { to: ['p-ines-okoro'], subject: 'Her mornings', body: 'She was late on three mornings this week. Shall we talk?' };

const sent = async (hub: HubForTests) => {
  const { data } = await hub.ask('mutation($input: SendMessageInput!) { sendMessage(input: $input) { ... on MessageSent { id } } }', { input: { childId: 'c-amira', idempotencyKey: randomUUID(), ...letter } }, { viewer: tom, children: { [childId('c-amira')]: {} } });
  return { messageId: (data?.['sendMessage'] as unknown as { id: string }).id };
};

const alerted = async (hub: HubForTests) => {
  await ask(hub, tom, { what: 'health', reason: REASON });
  const { id, version } = await hub.store.selectFrom('alert').select(['id', 'version']).where('kind', '=', 'ACCESS_REQUESTED').executeTakeFirstOrThrow();
  return { alertId: id, version };
};

const withAuthority = async (hub: HubForTests) => {
  await change(hub.store, { who: 'test', source: 'test' }, (write) => write.insertInto('authority').values({ id: 'e-next', name: 'Next Door', contact_name: 'Front door', phone: null, email: null }).execute());
  return { authorityId: 'e-next' };
};
const offered = async (hub: HubForTests) => {
  const { authorityId } = await withAuthority(hub);
  const input = { childId: 'c-amira', authorityId, reason: REASON, idempotencyKey: randomUUID() };
  const { data } = await hub.ask('mutation($input: OfferTransferInput!) { offerTransfer(input: $input) { ... on TransferChanged { id version } } }', { input }, { viewer: ines, children: { [childId('c-amira')]: {} } });
  const { id, version } = data?.['offerTransfer'] as unknown as { id: string; version: number };
  return { transferId: id, version };
};
const accepted = async (hub: HubForTests) => {
  const named = await offered(hub);
  const input = { childId: 'c-amira', ...named, accept: true, evidence: 'Letter of the 20th, called back', receivingLead: 'Ada Moss', idempotencyKey: randomUUID() };
  const { data } = await hub.ask('mutation($input: AnswerTransferInput!) { answerTransfer(input: $input) { ... on TransferChanged { id version } } }', { input }, { viewer: mash, children: { [childId('c-amira')]: {} } });
  return { ...named, version: (data?.['answerTransfer'] as unknown as { version: number }).version };
};

const acknowledged = async (hub: HubForTests) => {
  const named = await accepted(hub);
  return { ...named, version: (await acknowledgeTransfer(hub, ines, named)).version };
};
/** A child whom another authority offers to this one; from `arrived` on with what goes with the child. */
const comes = (status: 'offered' | 'arrived') => async (hub: HubForTests) => {
  const { authorityId } = await withAuthority(hub);
  const at = hub.at.toISOString();
  const arrived = { answered_at: at, answered_by: 'p-gwen', receiving_lead: 'p-tom-reed', carried: JSON.stringify(incomingPackage()) as never, candidates: '[]' as never, arrived_at: at };
  await change(hub.store, { who: 'test', source: 'test' }, (write) => write.insertInto('incoming_transfer')
    .values({ id: 'e-next:7', authority_id: authorityId, their_id: '7', status, offered_at: at, ...(status === 'arrived' ? arrived : {}) }).execute());
  return { incomingId: 'e-next:7', version: 1 };
};
const incoming = { incomingId: 'i', version: 1 };

export const alertAndTransferRows: MutationRows = {
  acknowledgeAlert: { by: ines, notBy: stranger, input: { alertId: 'a', version: 1 }, prepare: alerted, done: 'AlertAcknowledged', bad: [{ alertId: '' }, 'alertId'], stale: 'another version' },
  sendMessage: { by: tom, notBy: stranger, input: letter, done: 'MessageSent', bad: [{ to: ['p-nobody'] }, 'to.0'], stale: { never: 'a letter is added' } },
  markMessageRead: { by: ines, notBy: stranger, input: { messageId: 'm' }, prepare: sent, done: 'MessageRead', bad: [{ messageId: '' }, 'messageId'], stale: { never: 'the first time counts; a second says when that was' } },
  offerTransfer: { by: ines, notBy: stranger, input: { authorityId: 'e-next', reason: REASON }, prepare: withAuthority, done: 'TransferChanged', bad: [{ reason: 'moves' }, 'reason'], stale: 'done already' },
  answerTransfer: {
    by: mash, notBy: stranger, input: { transferId: 't', version: 1, accept: true, evidence: 'Letter of the 20th, called back', receivingLead: 'Ada Moss' }, prepare: offered,
    done: 'TransferChanged', bad: [{ receivingLead: null }, 'receivingLead'], stale: 'another version',
  },
  acknowledgeTransfer: {
    by: ines, notBy: stranger, input: { transferId: 't', version: 1 }, prepare: accepted, done: 'TransferChanged', bad: [{ transferId: '' }, 'transferId'], stale: 'another version', afterwards: 'NotPermitted',
  },
  withdrawTransfer: { by: ines, notBy: stranger, input: { transferId: 't', version: 1 }, prepare: offered, done: 'TransferChanged', bad: [{ transferId: '' }, 'transferId'], stale: 'another version' },
  endTransfer: {
    by: mash, notBy: ines, input: { transferId: 't', version: 1, evidence: 'Letter of the 21st, called back' }, prepare: acknowledged, done: 'TransferChanged', bad: [{ evidence: 'ok' }, 'evidence'], stale: 'another version',
  },
  answerIncomingTransfer: {
    by: mash, notBy: stranger, child: 'none yet', input: { ...incoming, accept: true, receivingLeadId: 'p-tom-reed' }, prepare: comes('offered'),
    done: 'IncomingTransferChanged', bad: [{ receivingLeadId: null }, 'receivingLeadId'], stale: 'another version',
  },
  linkIncomingTransfer: { by: mash, notBy: stranger, input: incoming, prepare: comes('arrived'), done: 'IncomingTransferChanged', bad: [{ incomingId: '' }, 'incomingId'], stale: 'another version' },
  enterIncomingTransfer: { by: mash, notBy: stranger, child: 'none yet', input: incoming, prepare: comes('arrived'), done: 'IncomingTransferChanged', bad: [{ incomingId: '' }, 'incomingId'], stale: 'another version' },
};
