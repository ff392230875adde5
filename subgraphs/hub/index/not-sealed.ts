import { type RawBuilder, sql } from 'kysely';
import type { ViewerId } from '#schema/ids';

/**
 * Who may be pointed at. An entry that went into another is not there. A protected person is not there, for anyone who asks the index. A child sealed by adoption
 * or court is there for those who work with that child now, and for nobody else: a seal that left the child out only
 * after the list was made would show in the number of entries.
 * `child` is the alias of the table `child` in the statement.
 */
export const notSealed = (viewer: ViewerId, now: Date): RawBuilder<boolean> => sql<boolean>`(child.merged_into is null and (
  child.seal in ('none', 'location_restricted')
  or (child.seal in ('adoption', 'court_restricted') and (
    exists (select 1 from involvement i where i.child_id = child.id and i.practitioner_id = ${viewer} and i.relation <> 'conflicted'
            and i.from_at <= ${now.toISOString()} and (i.until_at is null or i.until_at > ${now.toISOString()}))
    or exists (select 1 from lead l where l.child_id = child.id and l.practitioner_id = ${viewer} and l.status = 'active')))))`;
