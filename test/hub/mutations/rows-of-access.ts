import { addInvolvement, ask, breakGlass, decide, recordOverride } from '#test/hub/hub-commands';
import { ines, privacy, REASON, stranger, tom } from '#test/hub/mutations/people';
import type { MutationRows } from '#test/hub/mutations/mutation-row';

const yes = { grant: true, categories: ['household'], until: '2026-12-01T00:00:00Z' };
const override = {
  basis: 'VITAL_INTERESTS', what: 'What she takes', sharedWith: 'The ambulance service', whyNecessary: REASON, whyNotSought: 'Her mother could not be reached', riskOfTelling: 'None: she was told at noon',
  authorisedBy: 'p-ines-okoro',
};
const own = privacy;
const colleague = { ...privacy, agency: 'education' };

export const accessRows: MutationRows = {
  requestAccess: { by: tom, input: { what: 'health', reason: REASON }, done: 'AccessRequested', bad: [{ reason: 'needed' }, 'reason'], stale: { never: 'asking changes nothing that was there' } },
  decideAccess: {
    by: ines, notBy: stranger, input: { requestId: 'r', version: 1, ...yes }, prepare: async (hub) => ({ requestId: (await ask(hub, tom, { what: 'health', reason: REASON })).id }),
    done: 'AccessDecided', bad: [{ categories: ['helth'] }, 'categories.0'], stale: 'another version',
  },
  endAccess: {
    by: ines, notBy: stranger, input: { grantId: 'g', version: 1, reason: 'Not needed any more' },
    prepare: async (hub) => ({ grantId: (await decide(hub, ines, { requestId: (await ask(hub, tom, { what: 'health', reason: REASON })).id, version: 1, ...yes }))['grantId'] }),
    done: 'AccessEnded', bad: [{ reason: 'no' }, 'reason'], stale: 'another version',
  },
  breakGlass: { by: tom, input: { reason: REASON }, done: 'GlassBroken', bad: [{ reason: 'emergency' }, 'reason'], stale: { never: 'what is open already is answered as it is' } },
  reviewBreakGlass: {
    by: own, notBy: colleague, child: null, input: { openingId: 'o', version: 1, outcome: 'JUSTIFIED', words: 'Asked the school and the ambulance service' },
    prepare: async (hub) => ({ openingId: (await breakGlass(hub, tom, { reason: REASON })).id }), done: 'Reviewed', bad: [{ words: 'ok' }, 'words'], stale: 'another version',
  },
  recordOverride: { by: tom, notBy: stranger, input: override, done: 'OverrideRecorded', bad: [{ whyNotSought: '' }, 'whyNotSought'], stale: { never: 'a record is added' } },
  reviewOverride: {
    by: own, notBy: colleague, child: null, input: { overrideId: 'o', version: 1, outcome: 'NOT_JUSTIFIED', words: 'Her mother was at home and could have been asked' },
    prepare: async (hub) => ({ overrideId: (await recordOverride(hub, tom, override)).id }), done: 'Reviewed', bad: [{ words: 'ok' }, 'words'], stale: 'another version',
  },
  addInvolvement: {
    by: ines, notBy: tom, input: { practitionerId: 'p-yusuf-dean', reason: 'Will see her every week' }, done: 'InvolvementChanged', bad: [{ practitionerId: 'p-nobody' }, 'practitionerId'],
    stale: { never: 'somebody is added; who is there already is bad input' },
  },
  endInvolvement: {
    by: ines, notBy: stranger, input: { involvementId: 'i', version: 1, reason: 'Her work is done' },
    prepare: async (hub) => ({ involvementId: (await addInvolvement(hub, ines, { practitionerId: 'p-sol-grey', reason: 'Will see her every week' })).id }),
    done: 'InvolvementChanged', bad: [{ reason: '' }, 'reason'], stale: 'another version',
  },
};
