import { type RawBuilder, sql } from 'kysely';

/**
 * Of a row `record` of `agency_record`: may it be of an adopted child, as of before? Then it is on no list and nobody enters
 * it: an entry under the birth name would lead back, and would have no shield. By sound, so that a misspelling is no way round.
 */
export const mayBeOfBefore: RawBuilder<boolean> = sql<boolean>`exists (
  select 1 from child_name before join child adopted on adopted.id = before.child_id and adopted.seal = 'adoption'
  where before.use = 'birth' and dmetaphone(before.family) = dmetaphone(record.received ->> 'family')
    and (record.received ->> 'dateOfBirth' is null or adopted.date_of_birth is null or adopted.date_of_birth::text = record.received ->> 'dateOfBirth'
      or to_char(adopted.date_of_birth, 'YYYY-DD-MM') = record.received ->> 'dateOfBirth'))`;
