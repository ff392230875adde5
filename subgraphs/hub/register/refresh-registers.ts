import { type RawBuilder, sql } from 'kysely';
import type { ChildId } from '#schema/ids';
import type { Change } from '#subgraphs/hub/store/change';

/** Compulsory school age: from the fifth birthday to the sixteenth, near enough for a register (Education Act 1996 s.8). */
const FROM_AGE = '5 years';
const UNTIL_AGE = '16 years';

/** From so many agencies on there should be a lead (Every Child Matters, para 4.18). */
const AGENCIES_THAT_NEED_A_LEAD = 2;

/** How each register is told who is on it, why and since when. `one` narrows the question to a few children. */
const ON_REGISTER: Readonly<Record<'OUT_OF_SCHOOL' | 'MISSING_CHILDREN' | 'NO_LEAD', (today: string, at: string, one: RawBuilder<unknown>) => RawBuilder<unknown>>> = {
  // Somebody says how matters stand, and it is not that a school is attended.
  OUT_OF_SCHOOL: (today, _at, one) => sql`
    select c.id, case last.standing when 'EXCLUDED' then 'EXCLUDED' when 'REFUSED_ACCESS' then 'REFUSED_ACCESS' else 'NO_SCHOOL_PLACE' end, coalesce(last.valid_from, ${today}::date)
    from child c cross join lateral (
      select standing, valid_from from school_place p where p.child_id = c.id and (p.valid_until is null or p.valid_until > ${today}::date)
      order by standing = 'ATTENDING' desc, valid_from desc nulls last, id desc limit 1) last
    where ${isOfSchoolAge(today)} and last.standing <> 'ATTENDING' ${one}`,
  // Nobody says anything: no current education record, or one that ended and led nowhere.
  MISSING_CHILDREN: (today, _at, one) => sql`
    select c.id, case when exists (select 1 from school_place p where p.child_id = c.id) then 'LEFT_AND_NOT_ENROLLED' else 'NO_EDUCATION_RECORD' end,
      coalesce((select max(valid_until) from school_place p where p.child_id = c.id), ${today}::date)
    from child c
    where ${isOfSchoolAge(today)} and not exists (select 1 from school_place p where p.child_id = c.id and (p.valid_until is null or p.valid_until > ${today}::date)) ${one}`,
  // Sensitive services do not count: that a child is on the list must not tell of one (attack A49).
  NO_LEAD: (_today, at, one) => sql`
    select c.id, 'KNOWN_TO_SEVERAL_AGENCIES', max(i.from_at)::date
    from child c join involvement i on i.child_id = c.id
    where c.merged_into is null and i.relation <> 'conflicted' and i.category = 'practitioners' and i.from_at <= ${at} and (i.until_at is null or i.until_at > ${at})
      and not exists (select 1 from lead l where l.child_id = c.id and l.status = 'active') ${one}
    group by c.id having count(distinct i.agency) >= ${AGENCIES_THAT_NEED_A_LEAD}`,
};

const isOfSchoolAge = (today: string): RawBuilder<unknown> =>
  sql`c.merged_into is null and c.date_of_birth is not null and c.date_of_birth <= (${today}::date - ${FROM_AGE}::interval)::date and c.date_of_birth > (${today}::date - ${UNTIL_AGE}::interval)::date
    and not exists (select 1 from transfer t where t.child_id = c.id and t.status = 'acknowledged')`;

const KINDS = ['OUT_OF_SCHOOL', 'MISSING_CHILDREN', 'NO_LEAD'] as const;

/**
 * Brings the registers up to what the records say: whoever should be on one comes on it and its desk is alerted, whoever
 * should not be on it any more goes off it with the reason kept. Of these children, or of all.
 */
export async function refreshRegisters(write: Change, now: Date, children?: readonly ChildId[]): Promise<void> {
  if (children?.length === 0) return;
  const at = now.toISOString();
  const one = children === undefined ? sql`` : sql`and c.id = any(${[...children]}::text[])`;
  for (const kind of KINDS) {
    const who = ON_REGISTER[kind](at.slice(0, 10), at, one);
    await sql`
      with should_be (child_id, reason, since) as (${who}),
      gone as (
        update register_entry entry set closed_at = ${at}, closed_reason = 'the records no longer say so'
        where entry.kind = ${kind} and entry.closed_at is null ${children === undefined ? sql`` : sql`and entry.child_id = any(${[...children]}::text[])`}
          and not exists (select 1 from should_be where should_be.child_id = entry.child_id)),
      come as (
        insert into register_entry (id, child_id, kind, reason, since)
        select gen_random_uuid()::text, child_id, ${kind}, reason, since from should_be
        on conflict (child_id, kind) where closed_at is null do update set reason = excluded.reason
          where register_entry.reason <> excluded.reason
        returning id, child_id)
      insert into alert (id, child_id, kind, about, what, category, for_desk, raised_at)
      select gen_random_uuid()::text, child_id, 'REGISTER_ENTRY', 'register ' || id, ${TOLD[kind]}, ${CATEGORY[kind]}, ${kind === 'NO_LEAD' ? null : 'REGISTERS'}, ${at} from come
      on conflict do nothing`.execute(write);
  }
}

const TOLD = { OUT_OF_SCHOOL: 'Is out of school', MISSING_CHILDREN: 'Has no current education record', NO_LEAD: 'Should have a lead professional and has none' } as const;
const CATEGORY = { OUT_OF_SCHOOL: 'school', MISSING_CHILDREN: 'school', NO_LEAD: 'lead-professional' } as const;
