import { type RawBuilder, sql } from 'kysely';
import { nicknamesOf } from '#subgraphs/hub/matching/nicknames';
import { romanised, SHORTEST_KEY } from '#subgraphs/hub/index/romanise';

/** Trigram similarity from which one word is taken for another. */
export const ALIKE = 0.4;
const BEGINS_SO = 0.9;
const IS_A_NICKNAME = 0.8;
/** What a word that sounds the same counts, where it is not also alike. */
const SOUNDS_THE_SAME = 0.6;
/** What another romanisation counts. */
const IS_ROMANISED_SO = 0.5;

/** How well a word (with its `sound` and its romanised key) fits one that was typed, from 0 to 1. */
export const wordFit = (sound: RawBuilder<unknown>, roman: RawBuilder<unknown>): RawBuilder<number> => sql<number>`greatest(
  similarity(word, typed), case when word = typed then 1.0 when word like typed || '%' then ${BEGINS_SO}::real else 0 end,
  case when typed_sound <> '' and ${sound} = typed_sound then ${SOUNDS_THE_SAME}::real else 0 end,
  case when length(typed_roman) >= ${SHORTEST_KEY}::int and ${roman} = typed_roman then ${IS_ROMANISED_SO}::real else 0 end)::real`;

/** Every word that was typed, where it stands, and how it sounds: `typed (typed, place, typed_roman, typed_sound)`. */
export const typedWords = (words: readonly string[]): RawBuilder<unknown> => sql`
  typed as materialized (select word as typed, place, roman as typed_roman, dmetaphone(word) as typed_sound
    from unnest(${[...words]}::text[], ${words.map(romanised)}::text[]) with ordinality as t (word, roman, place))`;

/** What each typed word is short for, or long for: `(word, place, fit)`. */
export const nicknames = (words: readonly string[]): RawBuilder<unknown> => {
  const pairs = words.flatMap((word, index) => nicknamesOf(word).map((other) => ({ other, place: index + 1 })));
  return sql`(select word, place, ${IS_A_NICKNAME}::real as fit from unnest(${pairs.map(({ other }) => other)}::text[], ${pairs.map(({ place }) => place)}::int[]) as n (word, place)) nickname`;
};
