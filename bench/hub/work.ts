import { type ChildId, policyVersion, viewerId } from '#schema/ids';
import type { Grant } from '#schema/contracts/grant';
import { hubLoaders } from '#subgraphs/hub/child/hub-loaders';
import { hubFacts } from '#subgraphs/hub/facts/hub-facts';
import { searchChildren } from '#subgraphs/hub/index/search-children';
import type { SearchCriteria } from '#subgraphs/hub/index/sought';
import { matchRecords } from '#subgraphs/hub/matching/match-records';
import { takeTime } from '#subgraphs/hub/matching/receive-records';
import type { IncomingRecord } from '#subgraphs/hub/matching/record';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** A child of the loaded hub, as what is asked of it is made from. */
export interface Sample {
  readonly id: ChildId;
  readonly given: string;
  readonly family: string;
  readonly dateOfBirth: string;
  readonly postcode: string;
}

/** Children spread over the whole hub, always the same ones. */
export async function samplesOf(store: HubStore, children: number, howMany: number): Promise<readonly Sample[]> {
  const ids = Array.from({ length: howMany }, (_, index) => `c-m${String(Math.floor((index * children) / howMany)).padStart(9, '0')}` as ChildId);
  const rows = await store.selectFrom('child').innerJoin('child_name as name', 'name.child_id', 'child.id').innerJoin('child_address as address', 'address.child_id', 'child.id')
    .select(['child.id', 'name.given', 'name.family', 'child.date_of_birth', 'address.postcode']).where('child.id', 'in', ids).execute();
  return rows.map(({ id, given, family, date_of_birth, postcode }) => ({ id, given: given[0] ?? '', family, dateOfBirth: date_of_birth ?? '', postcode: postcode ?? '' }));
}

const NOW = new Date('2026-11-21T12:00:00Z');
const viewer = { id: viewerId('p-bench'), name: 'Bench', agency: 'social_care', role: 'social_worker', assurance: 'mfa', status: 'active' } as const;

export const search = (store: HubStore) => (criteria: SearchCriteria): Promise<unknown> => searchChildren(store, criteria, { viewer: viewer.id, purpose: 'direct_support', now: NOW });

const CATEGORIES = ['identity', 'identifiers', 'address', 'contact', 'household', 'school', 'practitioners', 'lead-professional', 'concerns', 'wishes-consent'];

/** Opens a child: the facts for the decision, then everything the hub has, each category by its own statement. */
export const open = (store: HubStore) => async ({ id }: Sample): Promise<unknown> => {
  await hubFacts(store, { viewer, purpose: 'direct_support', children: [id] }, NOW, { name: 'Front door', role: 'front door', agency: 'social_care' });
  const levels = Object.fromEntries(CATEGORIES.map((category) => [category, 'DETAIL' as const]));
  const grant: Grant = { aud: 'hub', op: '', jti: '', iat: 0, exp: 0, viewer, purpose: 'direct_support', policyVersion: policyVersion('bench'), children: { [id]: levels }, own: {} };
  const { identity, names, address, contactPoints, household, schoolPlace, gp, lead, involvements, concerns, consents } = hubLoaders(store, grant, NOW);
  return Promise.all([identity, names, address, contactPoints, household, schoolPlace, gp, lead, involvements, concerns, consents].map((loader) => loader.load(id)));
};

/** So many records are taken in at once. */
export const BATCH = 250;

export const match = (store: HubStore) => (records: readonly IncomingRecord[]): Promise<unknown> =>
  store.transaction().execute(async (transaction) => {
    await takeTime(transaction);
    return matchRecords(transaction, records);
  });

const misspelt = (word: string): string => word.slice(0, 2) + word.slice(3);

/** What an agency would send of these children: some as they are, some misspelt, some moved. */
export const recordsOf = (samples: readonly Sample[]): IncomingRecord[] =>
  samples.map(({ given, family, dateOfBirth, postcode }, index) => ({
    agency: 'housing', reference: `r-${index}`, given: [index % 3 === 0 ? misspelt(given) : given], family: index % 3 === 1 ? misspelt(family) : family, dateOfBirth, postcode: index % 5 === 0 ? 'ZZ99 9ZZ' : postcode,
  }));

export const searches = (samples: readonly Sample[]): Readonly<Record<string, readonly SearchCriteria[]>> => ({
  'search: name': samples.map(({ given, family }) => ({ name: `${given} ${family}` })),
  'search: name misspelt': samples.map(({ given, family }) => ({ name: `${given} ${misspelt(family)}` })),
  'search: name and date of birth': samples.map(({ family, dateOfBirth }) => ({ name: family, dateOfBirth })),
  'search: postcode': samples.map(({ postcode }) => ({ postcode })),
});
