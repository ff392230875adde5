import { type Kysely, sql } from 'kysely';
import { foldName } from '#subgraphs/hub/index/fold-name';
import { romanisedInSql } from '#subgraphs/hub/index/romanise';

/**
 * What a child is found by, in one row a child: all words of all names that may be used, so that what was typed is
 * compared with one row and no more. A birth name before adoption is not among them: what is not
 * there cannot be found, ordered by, or counted (attack A66).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create function romanised(word text) returns text immutable parallel safe language sql return ${sql.raw(romanisedInSql('word'))}`.execute(db);
  await sql`alter table name_lexicon add column roman text generated always as (romanised(word)) stored`.execute(db);
  await sql`create index name_lexicon_roman on name_lexicon (roman) where length(roman) > 1`.execute(db);
  await sql`create table findable_name (child_id text primary key, words text[] not null)`.execute(db);
  await sql`
    create function make_findable(children text[]) returns void language sql as $$
      delete from findable_name where child_id = any(children);
      insert into findable_name (child_id, words)
        select name_word.child_id, array_agg(distinct name_word.word) from name_word join child on child.id = name_word.child_id
        where name_word.child_id = any(children) and (name_word.use <> 'birth' or child.seal <> 'adoption') group by name_word.child_id;
    $$`.execute(db);
  await sql`
    create or replace function index_names() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'INSERT' then
        update name_lexicon set borne = borne - gone.times
          from (select word, count(*) as times from name_word where name_id in (select id from was) group by word) gone where name_lexicon.word = gone.word;
        delete from name_word where name_id in (select id from was);
      end if;
      if tg_op <> 'DELETE' then
        insert into name_word (name_id, child_id, word, use)
          select distinct id, child_id, word, use from now, unnest(string_to_array(folded, ' ')) as word where word <> '';
        insert into name_lexicon (word, borne)
          select word, count(*) from name_word where name_id in (select id from now) group by word order by word
          on conflict (word) do update set borne = name_lexicon.borne + excluded.borne;
        perform make_findable(array(select distinct child_id from now));
      end if;
      if tg_op <> 'INSERT' then perform make_findable(array(select distinct child_id from was)); end if;
      return null;
    end $$`.execute(db);
  await sql`
    create function index_sealed() returns trigger language plpgsql as $$
    begin
      if old.seal <> new.seal then perform make_findable(array[new.id]); end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger index_sealed after update of seal on child for each row execute function index_sealed()`.execute(db);
  await foldAgain(db);
  await sql`select make_findable(array(select id from child))`.execute(db);
}

/** Names in other scripts than Latin were kept as written; they are found by their romanisation from now on. */
async function foldAgain(db: Kysely<unknown>): Promise<void> {
  await sql`select set_config('hub.who', 'migration', true), set_config('hub.source', 'm20-finding', true)`.execute(db);
  const { rows } = await sql<{ id: number; given: readonly string[]; family: string; folded: string }>`select id, given, family, folded from child_name where folded ~ '[^ -~]'`.execute(db);
  for (const { id, given, family, folded } of rows) {
    const again = foldName([...given, family].join(' '));
    if (again !== folded) await sql`update child_name set folded = ${again} where id = ${id}`.execute(db);
  }
}
