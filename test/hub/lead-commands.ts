import { randomUUID } from 'node:crypto';
import type { Viewer } from '#schema/contracts/viewer';
import { childId, viewerId } from '#schema/ids';
import { ines } from '#test/conformance/ask-subgraph';
import type { HubForTests } from '#test/hub/hub-for-tests';

export type Reply = { readonly __typename: string; readonly id?: string; readonly version?: number; readonly status?: string; readonly [field: string]: unknown };

const SELECTION = '{ __typename ... on LeadChanged { id version status } ... on InvalidInput { problems { path message } } ... on Stale { message currentVersion } ... on NotPermitted { message } }';

export const as = (id: string, agency = 'social_care'): Viewer => ({ ...ines, id: viewerId(id), agency });

/** Sends a command about a child's lead, as one practitioner or another; the child is found for all of them. */
export const leadCommand = (name: 'nominateLead' | 'answerNomination' | 'coverLead' | 'endLead') => {
  const query = `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) ${SELECTION} }`;
  return async (hub: HubForTests, viewer: Viewer, input: Record<string, unknown>, child = 'c-amira'): Promise<Reply> => {
    const { data, errors } = await hub.ask(query, { input: { childId: child, idempotencyKey: randomUUID(), ...input } }, { viewer, children: { [childId(child)]: {} } });
    expect(errors).toEqual([]);
    return data?.[name] as unknown as Reply;
  };
};

export const nominate = leadCommand('nominateLead');
export const answer = leadCommand('answerNomination');
export const cover = leadCommand('coverLead');
export const end = leadCommand('endLead');
