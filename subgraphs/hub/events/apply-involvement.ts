import type { Applying } from '#subgraphs/hub/events/apply-event';
import { CannotApply } from '#subgraphs/hub/events/cannot-apply';
import { childOfEvent } from '#subgraphs/hub/events/child-of-event';
import type { EventData, PractitionerOfEvent } from '#subgraphs/hub/events/event-types';
import { recordOfEvent } from '#subgraphs/hub/events/record-of-event';

/** A practitioner began to work with a child. */
export async function startInvolvement(applying: Applying, { child: reference, involvement, practitioner, relation, category, from }: EventData<'childgraph.involvement.started.v1'>): Promise<void> {
  const { write, source, touched } = applying;
  const child_id = await childOfEvent(write, source.agency, reference);
  await makeKnown(applying, practitioner);
  const columns = { child_id, practitioner_id: practitioner.id, agency: source.agency, relation, category, from_at: from, until_at: null };
  await write.insertInto('involvement').values({ id: recordOfEvent(source.source, 'involvement', involvement), ...columns })
    .onConflict((there) => there.column('id').doUpdateSet(columns)).execute();
  touched.add(child_id);
}

/** And ended. */
export async function endInvolvement({ write, source, touched }: Applying, { child: reference, involvement, until }: EventData<'childgraph.involvement.ended.v1'>): Promise<void> {
  const child_id = await childOfEvent(write, source.agency, reference);
  const ended = await write.updateTable('involvement').set({ until_at: until })
    .where('id', '=', recordOfEvent(source.source, 'involvement', involvement)).where('child_id', '=', child_id).returning('id').executeTakeFirst();
  if (!ended) throw new CannotApply('NO_SUCH_INVOLVEMENT', 'data.involvement: this source has started none of this id with this child');
  touched.add(child_id);
}

/** An agency may say how to reach its own people, and nobody else's. */
async function makeKnown({ write, source }: Applying, { id, name, role, team, phone, email }: PractitionerOfEvent): Promise<void> {
  const columns = { name, role, team: team ?? null, phone: phone ?? null, email: email ?? null };
  const there = await write.selectFrom('work_contact').select(['agency', 'name', 'role', 'team', 'phone', 'email']).where('id', '=', id).executeTakeFirst();
  if (!there) {
    await write.insertInto('work_contact').values({ id, agency: source.agency, ...columns }).onConflict((known) => known.doNothing()).execute();
    return;
  }
  if (there.agency !== source.agency) throw new CannotApply('UNKNOWN_PRACTITIONER', 'data.practitioner.id: is one of another agency');
  const isSame = (Object.keys(columns) as (keyof typeof columns)[]).every((column) => there[column] === columns[column]);
  if (!isSame) await write.updateTable('work_contact').set(columns).where('id', '=', id).execute();
}
