import { type RawBuilder, sql } from 'kysely';

/**
 * A condition that a practitioner may be named to whoever sees what they wrote: not where they are with the child for a
 * service of which already that it knows the child is sensitive. Their name and role would tell of it (attacks A49, A53).
 */
export const isOpenlyInvolved = (child: string, practitioner: string): RawBuilder<boolean> =>
  sql<boolean>`not exists (select 1 from involvement as with_child where with_child.child_id = ${sql.ref(child)}
    and with_child.practitioner_id = ${sql.ref(practitioner)} and with_child.category <> 'practitioners')`;
