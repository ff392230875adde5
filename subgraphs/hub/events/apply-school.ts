import { sql } from 'kysely';
import type { ChildId } from '#schema/ids';
import type { Applying } from '#subgraphs/hub/events/apply-event';
import { CannotApply } from '#subgraphs/hub/events/cannot-apply';
import { childOfEvent } from '#subgraphs/hub/events/child-of-event';
import type { EventData } from '#subgraphs/hub/events/event-types';

type Place = Readonly<Record<'urn', string>>;

/**
 * The place at this school that began that day, or the one that has not ended: told again, it is the same place. Each school
 * speaks for its own; which one counts is read from all of them.
 */
const placeAt = ({ write }: Applying, child: ChildId, { urn }: Place, from?: string) =>
  write.selectFrom('school_place').select(['id', 'standing', 'valid_from', 'valid_until', 'school_name']).where('child_id', '=', child).where('urn', '=', urn)
    .where((or) => or.or([or('valid_until', 'is', null), ...(from === undefined ? [] : [or('valid_from', '=', from)])]))
    .orderBy(sql`valid_from is not distinct from ${from ?? null}::date`, 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst();

/** A school enrolled a child. That nobody had a place for the child is over. */
export async function enrol(applying: Applying, { child: reference, school, from }: EventData<'childgraph.school.enrolled.v1'>): Promise<void> {
  await stand(applying, reference, school, { standing: 'ATTENDING', from });
}

/** A school excluded a child for good. */
export async function exclude(applying: Applying, { child: reference, school, from }: EventData<'childgraph.school.excluded.v1'>): Promise<void> {
  await stand(applying, reference, school, { standing: 'EXCLUDED', from });
}

async function stand(applying: Applying, reference: EventData<'childgraph.school.enrolled.v1'>['child'], school: { readonly urn: string; readonly name?: string | undefined }, { standing, from }: { readonly standing: 'ATTENDING' | 'EXCLUDED'; readonly from: string }): Promise<void> {
  const { write, source, touched } = applying;
  const child = await childOfEvent(write, source.agency, reference);
  const open = await placeAt(applying, child, school, from);
  const columns = { standing, school_name: school.name ?? open?.school_name ?? null, valid_from: from, valid_until: null };
  const isSame = open && (Object.keys(columns) as (keyof typeof columns)[]).every((column) => open[column] === columns[column]);
  if (!open) await write.insertInto('school_place').values({ child_id: child, urn: school.urn, ...columns }).execute();
  else if (!isSame) await write.updateTable('school_place').set(columns).where('id', '=', open.id).execute();
  if (standing === 'ATTENDING') {
    await write.updateTable('school_place').set({ valid_until: from }).where('child_id', '=', child).where('standing', '=', 'NONE')
      .where((or) => or.or([or('valid_until', 'is', null), or('valid_until', '>', from)])).execute();
  }
  touched.add(child);
}

/** A school has taken a child off its roll. Where no other has enrolled the child, the registers see to it. */
export async function leave(applying: Applying, { child: reference, school, on }: EventData<'childgraph.school.left.v1'>): Promise<void> {
  const { write, source, touched } = applying;
  const child = await childOfEvent(write, source.agency, reference);
  const open = await placeAt(applying, child, school);
  if (open) await write.updateTable('school_place').set({ valid_until: on }).where('id', '=', open.id).execute();
  else if (!(await hasLeft(applying, child, school, on))) throw new CannotApply('NOT_APPLICABLE', 'data.school: the child has no place there');
  touched.add(child);
}

const hasLeft = async ({ write }: Applying, child: ChildId, { urn }: Place, on: string): Promise<boolean> =>
  (await write.selectFrom('school_place').select('id').where('child_id', '=', child).where('urn', '=', urn).where('valid_until', '=', on).limit(1).executeTakeFirst()) !== undefined;
