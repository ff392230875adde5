import { childId } from '#schema/ids';
import { change } from '#subgraphs/hub/store/change';
import { me, nominate, raise } from '#test/hub/hub-commands';
import type { HubForTests } from '#test/hub/hub-for-tests';
import { ines, stranger, tom } from '#test/hub/mutations/people';
import type { MutationRows } from '#test/hub/mutations/mutation-row';

const leadOf = async (hub: HubForTests) => {
  const { id, version } = await hub.store.selectFrom('lead').select(['id', 'version']).where('child_id', '=', childId('c-amira')).where('status', '=', 'active').executeTakeFirstOrThrow();
  return { id, version };
};
const flag = { level: 'AMBER', seen: 'Came without a coat three days running', basis: 'SEEN', familyKnows: false, reviewOn: '2026-12-21' };
const flagged = async (hub: HubForTests) => ({ concernId: (await raise(hub, tom, flag)).id });
const nurse = { ...tom, agency: 'health' };

export const leadAndConcernRows: MutationRows = {
  nominateLead: {
    by: ines, notBy: stranger, input: { practitionerId: 'p-tom-reed', reason: 'Sees her every day', handsOverFrom: 'l', version: 1 },
    prepare: async (hub) => { const { id, version } = await leadOf(hub); return { handsOverFrom: id, version }; },
    done: 'LeadChanged', bad: [{ reason: '' }, 'reason'], stale: 'another version',
  },
  answerNomination: {
    by: tom, notBy: stranger, input: { nominationId: 'n', version: 1, accept: true },
    prepare: async (hub) => { const { id, version } = await leadOf(hub); return { nominationId: (await nominate(hub, ines, { practitionerId: 'p-tom-reed', reason: 'Sees her every day', handsOverFrom: id, version })).id }; },
    done: 'LeadChanged', bad: [{ accept: false }, 'reason'], stale: 'another version',
  },
  coverLead: {
    by: ines, notBy: tom, input: { leadId: 'l', version: 1, practitionerId: 'p-sol-grey', until: '2026-11-23T09:00:00Z' }, prepare: async (hub) => ({ leadId: (await leadOf(hub)).id }),
    done: 'LeadChanged', bad: [{ until: '2027-01-01T00:00:00Z' }, 'until'], stale: 'another version',
  },
  endLead: {
    by: ines, notBy: tom, input: { leadId: 'l', version: 1, reason: 'All is well again' },
    prepare: async (hub) => {
      await change(hub.store, { who: 'test', source: 'test' }, (write) => write.updateTable('involvement').set({ until_at: '2026-11-01T00:00:00Z' }).where('child_id', '=', childId('c-amira')).where('agency', '!=', 'social_care').execute());
      return { leadId: (await leadOf(hub)).id };
    },
    done: 'LeadChanged', bad: [{ reason: '' }, 'reason'], stale: 'another version',
  },
  raiseConcern: { by: tom, input: flag, done: 'ConcernChanged', bad: [{ seen: 'odd' }, 'seen'], stale: { never: 'a flag is added' } },
  reviewConcern: { by: tom, notBy: stranger, input: { concernId: 'c', version: 1, reviewOn: '2027-01-21' }, prepare: flagged, done: 'ConcernChanged', bad: [{ reviewOn: '2026-11-21' }, 'reviewOn'], stale: 'another version' },
  closeConcern: { by: tom, notBy: stranger, input: { concernId: 'c', version: 1, reason: 'Has a coat now' }, prepare: flagged, done: 'ConcernChanged', bad: [{ reason: '' }, 'reason'], stale: 'another version' },
  judgeConcerns: {
    by: ines, notBy: stranger, input: { alertId: 'a', version: 1, judgement: 'ASSESS', note: 'An assessment will show what helps' },
    prepare: async (hub) => {
      await raise(hub, tom, flag);
      await raise(hub, nurse, flag);
      const { alerts } = await me(hub, ines, 'alerts { id }') as { alerts: { id: string }[] };
      return { alertId: alerts[0]?.id };
    },
    done: 'ConcernsJudged', bad: [{ note: '' }, 'note'], stale: 'another version',
  },
};
