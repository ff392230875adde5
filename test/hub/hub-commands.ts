import { randomUUID } from 'node:crypto';
import type { Grant } from '#schema/contracts/grant';
import type { Viewer } from '#schema/contracts/viewer';
import { childId, viewerId } from '#schema/ids';
import { ines } from '#test/conformance/ask-subgraph';
import type { HubForTests } from '#test/hub/hub-for-tests';

/** What a command answered: a problem, or the result. */
export type Reply = { readonly __typename: string; readonly id?: string; readonly version?: number; readonly status?: string; readonly [field: string]: unknown };

const PROBLEMS = '... on InvalidInput { problems { path message } } ... on Stale { message currentVersion } ... on NotPermitted { message }';

/** A practitioner of these tests, by id. */
export const as = (id: string, agency = 'social_care', role = 'social_worker'): Viewer => ({ ...ines, id: viewerId(id), agency, role });

/** Sends a command of the hub as one practitioner or another; the child is found for all of them. */
const command = (name: string, selection: string) => {
  const query = `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${selection} ${PROBLEMS} } }`;
  return async (hub: HubForTests, viewer: Viewer, input: Record<string, unknown>, child = 'c-amira'): Promise<Reply> => {
    const { data, errors } = await hub.ask(query, { input: { childId: child, idempotencyKey: randomUUID(), ...input } }, { viewer, children: { [childId(child)]: {} } });
    expect(errors).toEqual([]);
    return data?.[name] as unknown as Reply;
  };
};

const LEAD = '... on LeadChanged { id version status }';
export const nominate = command('nominateLead', LEAD);
export const answer = command('answerNomination', LEAD);
export const cover = command('coverLead', LEAD);
export const end = command('endLead', LEAD);

const CONCERN = '... on ConcernChanged { id version }';
export const raise = command('raiseConcern', CONCERN);
export const review = command('reviewConcern', CONCERN);
export const close = command('closeConcern', CONCERN);
export const judge = command('judgeConcerns', '... on ConcernsJudged { id judgement }');

const CONSENT = '... on ConsentRecorded { id outcome }';
export const record = command('recordConsent', CONSENT);
export const withdraw = command('withdrawConsent', CONSENT);

const ASSESSMENT = '... on AssessmentChanged { id version }';
export const startAssessment = command('startAssessment', ASSESSMENT);
export const writeAssessment = command('writeAssessment', ASSESSMENT);
export const signAssessment = command('signAssessment', ASSESSMENT);
export const completeAssessment = command('completeAssessment', ASSESSMENT);

const PLAN = '... on PlanChanged { id version }';
export const makePlan = command('makePlan', PLAN);
export const changeGoal = command('changeGoal', PLAN);
export const reviewPlan = command('reviewPlan', PLAN);

export const recordOutcome = command('recordOutcome', '... on OutcomeRecorded { id }');

export const ask = command('requestAccess', '... on AccessRequested { id status asked { name } }');
export const decide = command('decideAccess', '... on AccessDecided { id status grantId }');
export const endAccess = command('endAccess', '... on AccessEnded { id version endedAt }');
export const breakGlass = command('breakGlass', '... on GlassBroken { id until reviewBy }');
export const recordOverride = command('recordOverride', '... on OverrideRecorded { id reviewBy }');

const INVOLVEMENT = '... on InvolvementChanged { id version }';
export const addInvolvement = command('addInvolvement', INVOLVEMENT);
export const endInvolvement = command('endInvolvement', INVOLVEMENT);

export const recordCompetence = command('recordCompetence', '... on CompetenceRecorded { id }');

/** Commands that name a record, and no child; of those who oversee with their purpose and class. */
const naming = (claims: Partial<Grant>) => (name: string, selection: string) => {
  const query = `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${selection} ${PROBLEMS} } }`;
  return async (hub: HubForTests, viewer: Viewer, input: Record<string, unknown>): Promise<Reply> => {
    const { data, errors } = await hub.ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, { viewer, ...claims });
    expect(errors).toEqual([]);
    return data?.[name] as unknown as Reply;
  };
};
const oversight = naming({ purpose: 'audit', own: { 'access-log': 'DETAIL' } });
const office = naming({});
export const reviewBreakGlass = oversight('reviewBreakGlass', '... on Reviewed { id outcome at }');
export const reviewOverride = oversight('reviewOverride', '... on Reviewed { id outcome at }');

export const settle = command('settleMatch', '... on MatchSettled { id verdict waits }');

/** What the hub says to a practitioner about themselves. */
export const me = async (hub: HubForTests, viewer: Viewer, selection: string): Promise<Record<string, unknown>> => {
  const { data, errors } = await hub.askIndex(`{ me { ${selection} } }`, {}, { viewer });
  expect(errors).toEqual([]);
  return data?.['me'] as unknown as Record<string, unknown>;
};

const TRANSFER = '... on TransferChanged { id version status }';
export const offerTransfer = command('offerTransfer', TRANSFER);
export const answerTransfer = command('answerTransfer', TRANSFER);
export const acknowledgeTransfer = command('acknowledgeTransfer', TRANSFER);
export const withdrawTransfer = command('withdrawTransfer', TRANSFER);
export const endTransfer = command('endTransfer', TRANSFER);

const INCOMING = '... on IncomingTransferChanged { id version status childId }';
export const linkIncomingTransfer = command('linkIncomingTransfer', INCOMING);
export const answerIncomingTransfer = office('answerIncomingTransfer', INCOMING);
export const settleUnmatched = office('settleUnmatched', '... on UnmatchedSettled { id childId }');
export const enterIncomingTransfer = office('enterIncomingTransfer', INCOMING);

export const acknowledgeAlert = command('acknowledgeAlert', '... on AlertAcknowledged { id at }');
export const recordNextStep = command('recordNextStep', '... on NextStepRecorded { id version }');
export const sendMessage = command('sendMessage', '... on MessageSent { id threadId }');
export const markMessageRead = command('markMessageRead', '... on MessageRead { id readAt }');
