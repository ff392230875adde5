import { makePlan, record, signAssessment, startAssessment, writeAssessment } from '#test/hub/hub-commands';
import type { HubForTests } from '#test/hub/hub-for-tests';
import { ines, stranger, tom } from '#test/hub/mutations/people';
import type { MutationRows } from '#test/hub/mutations/mutation-row';

const goal = { outcome: 'STAY_SAFE', goal: 'An adult is at home at night', ownerId: 'p-tom-reed', dueOn: '2026-12-20' };
const plan = { reviewOn: '2027-01-15', goals: [goal] };
const statement = {
  outcome: 'GIVEN', givenBy: 'Leila Benali', capacity: 'PARENTAL_RESPONSIBILITY', fromAgencies: [], toAgencies: ['health'], categories: ['attainment'], purposes: [],
  evidence: 'Form signed at parents’ evening', explainedTo: 'Leila Benali',
};
const underWay = async (hub: HubForTests) => {
  const { id: assessmentId, version } = await startAssessment(hub, tom, {});
  return { assessmentId, version };
};
const signature = { name: 'Leila Benali', capacity: 'PARENT_CARER', agrees: true };

export const helpRows: MutationRows = {
  startAssessment: { by: tom, notBy: stranger, input: {}, done: 'AssessmentChanged', bad: [{ idempotencyKey: 'short' }, 'idempotencyKey'], stale: 'done already' },
  writeAssessment: {
    by: tom, notBy: stranger, input: { assessmentId: 'a', version: 1, entries: [{ domain: 'HEALTH', kind: 'NEED', words: 'Headaches most weeks' }] }, prepare: underWay,
    done: 'AssessmentChanged', bad: [{ entries: [] }, 'entries'], stale: 'another version',
  },
  signAssessment: { by: tom, notBy: stranger, input: { assessmentId: 'a', version: 1, ...signature }, prepare: underWay, done: 'AssessmentChanged', bad: [{ name: '' }, 'name'], stale: 'another version' },
  completeAssessment: {
    by: tom, notBy: stranger, input: { assessmentId: 'a', version: 1 },
    prepare: async (hub) => {
      const { assessmentId, version } = await underWay(hub);
      const written = await writeAssessment(hub, tom, { assessmentId, version, entries: [{ domain: 'LEARNING', kind: 'STRENGTH', words: 'Reads ahead of her age' }] });
      return { assessmentId, version: (await signAssessment(hub, tom, { assessmentId, version: written.version, ...signature })).version };
    },
    done: 'AssessmentChanged', bad: [{ assessmentId: '' }, 'assessmentId'], stale: 'another version',
  },
  makePlan: { by: tom, notBy: stranger, input: plan, done: 'PlanChanged', bad: [{ goals: [{ ...goal, ownerId: null }] }, 'goals.0.ownerName'], stale: 'done already' },
  changeGoal: {
    by: tom, notBy: stranger, input: { goalId: 'g', version: 1, status: 'DONE', progress: 'Her aunt stays the night' },
    prepare: async (hub) => {
      await makePlan(hub, tom, plan);
      return { goalId: (await hub.store.selectFrom('plan_goal').select('id').executeTakeFirstOrThrow()).id };
    },
    done: 'PlanChanged', bad: [{ progress: '' }, 'progress'], stale: 'another version',
  },
  reviewPlan: {
    by: tom, notBy: stranger, input: { planId: 'p', version: 1, words: 'The aunt helps; on we go', nextReviewOn: '2027-03-01', goals: [] }, prepare: async (hub) => ({ planId: (await makePlan(hub, tom, plan)).id }),
    done: 'PlanChanged', bad: [{ nextReviewOn: '2026-11-01' }, 'nextReviewOn'], stale: 'another version',
  },
  recordOutcome: {
    by: tom, notBy: stranger, input: { outcome: 'BE_HEALTHY', standing: 3, words: 'Sleeps through most nights', on: '2026-11-20' }, done: 'OutcomeRecorded', bad: [{ standing: 6 }, 'standing'],
    stale: { never: 'a standing is added; earlier ones stay' },
  },
  recordCompetence: {
    by: tom, notBy: stranger, input: { topic: 'attainment', outcome: 'COMPETENT', assessedOn: '2026-11-20', reasoning: 'Said in her own words what would follow' }, done: 'CompetenceRecorded',
    bad: [{ topic: 'atainment' }, 'topic'], stale: { never: 'an assessment is added; the latest counts' },
  },
  recordConsent: {
    by: tom, notBy: stranger, input: { ...statement, supersedes: 's' }, prepare: async (hub) => ({ supersedes: (await record(hub, ines, statement)).id }),
    done: 'ConsentRecorded', bad: [{ categories: ['helth'] }, 'categories.0'], stale: 'done already',
  },
  withdrawConsent: {
    by: tom, notBy: stranger, input: { consentId: 'c', evidence: 'Telephone call of today', explainedTo: 'Leila Benali' }, prepare: async (hub) => ({ consentId: (await record(hub, ines, statement)).id }),
    done: 'ConsentRecorded', bad: [{ evidence: '' }, 'evidence'], stale: 'done already',
  },
};
