import { type RawBuilder, sql } from 'kysely';

/** Trigram similarity from which one word is taken for another. */
export const ALIKE = 0.4;
/** What a word that sounds the same counts, where it is not also alike. */
const SOUNDS_THE_SAME = 0.6;
const BEGINS_SO = 0.9;
/** So many words of the lexicon are tried for each one typed, the likest first. */
const MOST_READINGS = 15;
/** So many bearers of the rarest word are looked at. */
const MOST_BEARERS = 2_000;

/** An adopted child is not found by a name of before. */
const mayBeFound = sql`(name_word.use <> 'birth' or not exists (select 1 from child where child.id = name_word.child_id and child.seal = 'adoption'))`;

/**
 * Children by the words of a name alone, in any order, misspelt or cut short: `found (child_id, fit)`. What each typed
 * word may stand for is looked up in the lexicon; then the bearers of the typed word with the fewest are tried for all
 * the others. So the work depends on how rare the rarest word is, not on how many children there are.
 */
export const foundByName = (words: readonly string[]): RawBuilder<unknown> => sql`
  typed as (select word as typed, place from unnest(${[...words]}::text[]) with ordinality as t (word, place)),
  readings as materialized (
    select typed.place, likest.word, likest.borne, likest.fit from typed cross join lateral (
      select word, borne, greatest(
        similarity(word, typed), case when word = typed then 1.0 when word like typed || '%' then ${BEGINS_SO}::real else 0 end,
        case when sound <> '' and sound = dmetaphone(typed) then ${SOUNDS_THE_SAME}::real else 0 end)::real as fit
      from name_lexicon
      where borne > 0 and (word = typed or (word || '') like typed || '%' or (word || '') % typed or (sound <> '' and sound = dmetaphone(typed)))
      order by fit desc, borne desc limit ${MOST_READINGS}::int) likest
  ),
  rarest as materialized (select place from readings group by place order by sum(borne) limit 1),
  bearers as materialized (
    select child_id, max(fit) as fit from (
      select bearer.child_id, reading.fit
      from (select word, fit from readings where place = (select place from rarest) order by fit desc) reading
      cross join lateral (select child_id from name_word where word = reading.word and ${mayBeFound} limit ${MOST_BEARERS}::int) bearer
      limit ${MOST_BEARERS}::int) likest_first
    group by child_id
  ),
  found as materialized (
    select bearers.child_id, (bearers.fit + coalesce(others.fit, 0)) / ${words.length}::int as fit
    from bearers cross join lateral (
      select sum(best) as fit, count(*) as fitting from (
        select readings.place, max(readings.fit) as best from name_word join readings on readings.word = name_word.word
        where name_word.child_id = bearers.child_id and readings.place <> (select place from rarest) and ${mayBeFound}
        group by readings.place) each_word) others
    where others.fitting = ${words.length - 1}::int
  )`;
