import { sql } from 'kysely';
import type { Seal } from '#schema/contracts/facts';
import type { ChildId } from '#schema/ids';
import type { Change } from '#subgraphs/hub/store/change';

/** From open to hidden. */
export const STRICTER: readonly Seal[] = ['none', 'location_restricted', 'court_restricted', 'adoption', 'protected_person'];

/** The one child is shielded as the more shielded of the two was: a shield never comes off by joining. Gives the entry's version. */
export async function keepStricterSeal(write: Change, kept: ChildId, gone: ChildId): Promise<number> {
  const { version } = await write.updateTable('child').set({
    seal: sql<Seal>`(array(select unnest(${[...STRICTER]}::text[])))[greatest(array_position(${[...STRICTER]}::text[], child.seal), array_position(${[...STRICTER]}::text[], (select other.seal from child other where other.id = ${gone})))]`,
    pds_restricted: sql<boolean>`child.pds_restricted or (select other.pds_restricted from child other where other.id = ${gone})`,
  }).where('id', '=', kept).returning('version').executeTakeFirstOrThrow();
  return version;
}
