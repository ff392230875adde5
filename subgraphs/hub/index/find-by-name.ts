import { type RawBuilder, sql } from 'kysely';
import { ALIKE, nicknames, typedWords, wordFit } from '#subgraphs/hub/index/word-fit';

/** So many words of the lexicon are tried for each one typed, the likest first. */
const MOST_READINGS = 20;
/** Once so many bearers are to be looked at, no less likely reading of the rarest word is tried. */
const ENOUGH_BEARERS = 400;

/** What each typed word may stand for, looked up in the lexicon: `readings (place, word, fit, borne)`. */
const readings = (words: readonly string[]): RawBuilder<unknown> => sql`
  readings as materialized (
    select place, word, max(fit) as fit, max(borne) as borne from (
      select typed.place, likest.word, likest.fit, likest.borne from typed cross join lateral (
        select word, borne, ${wordFit(sql.ref('sound'), sql.ref('roman'))} as fit from name_lexicon
        where borne > 0 and (word = typed or (word || '') like typed || '%' or (word || '') % typed or (sound <> '' and sound = typed_sound) or (length(roman) > 1 and roman = typed_roman))
        order by fit desc, borne desc limit ${MOST_READINGS}::int) likest
      union all
      select nickname.place, nickname.word, nickname.fit, borne from ${nicknames(words)} join name_lexicon using (word) where borne > 0) read_so
    group by place, word
  )`;

/**
 * Children by the words of a name alone, in any order, misspelt, romanised otherwise, short for another or cut short:
 * `found (child_id, fit)`. Every word typed has to fit one of the child's names. The bearers of the rarest are tried for
 * all the others, so that the work depends on how rare that word is and hardly on how many children there are.
 */
export const foundByName = (words: readonly string[]): RawBuilder<unknown> => sql`${typedWords(words)}, ${readings(words)},
  affordable as materialized (
    select place, word, fit, borne from (
      select *, sum(borne) over (partition by place order by fit desc, borne desc, word rows between unbounded preceding and 1 preceding) as before from readings) likest_first
    where coalesce(before, 0) < ${ENOUGH_BEARERS}::int
  ),
  rarest as materialized (select place from affordable group by place order by sum(borne) limit 1),
  bearers as materialized (
    select distinct bearer.child_id from (select word from affordable where place = (select place from rarest) order by fit desc, word) reading
      cross join lateral (select child_id from name_word where name_word.word = reading.word ${words.length === 1 ? sql`limit ${ENOUGH_BEARERS}::int` : sql``}) bearer
  ),
  found as materialized (
    select bearers.child_id, fitting.fit from bearers join findable_name using (child_id) cross join lateral (
      select avg(best) as fit, count(*) as places from (
        select max(readings.fit) as best from readings where readings.word = any(findable_name.words) group by readings.place) each_word) fitting
    where fitting.places = ${words.length}::int
  )`;

/** How well the names of the child `child` fit, where what else was given leaves few children; null where a typed word fits none of them. */
export const fitOfChild = (words: readonly string[]): RawBuilder<number | null> => sql<number | null>`(
  select case when count(best) filter (where best >= ${ALIKE}::real) = ${words.length}::int then avg(best) end from (
    select max(fit) as best from (
      select place, ${wordFit(sql`dmetaphone(word)`, sql`romanised(word)`)} as fit
        from findable_name cross join unnest(findable_name.words) as word cross join typed where findable_name.child_id = child.id
      union all
      select nickname.place, nickname.fit from ${nicknames(words)} join findable_name on nickname.word = any(findable_name.words) and findable_name.child_id = child.id) each_pair
    group by place) each_word)`;
