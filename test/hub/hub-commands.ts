import { randomUUID } from 'node:crypto';
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

export const settle = command('settleMatch', '... on MatchSettled { id verdict waits }');

/** What the hub says to a practitioner about themselves. */
export const me = async (hub: HubForTests, viewer: Viewer, selection: string): Promise<Record<string, unknown>> => {
  const { data, errors } = await hub.askIndex(`{ me { ${selection} } }`, {}, { viewer });
  expect(errors).toEqual([]);
  return data?.['me'] as unknown as Record<string, unknown>;
};
