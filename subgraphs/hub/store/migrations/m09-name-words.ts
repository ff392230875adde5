import { type Kysely, sql } from 'kysely';

/**
 * The words of names, so that a name is found by its rarest word in a time that hardly grows with the number of
 * children: `name_lexicon` has each word once, with its sound and by how many it is borne, and is where misspellings
 * are looked up; `name_word` says who bears it. The database keeps both in step with `child_name`, a statement at a time.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table name_lexicon (
      word text primary key,
      sound text generated always as (dmetaphone(word)) stored,
      borne integer not null
    )`.execute(db);
  await sql`create index name_lexicon_alike on name_lexicon using gin (word gin_trgm_ops)`.execute(db);
  await sql`create index name_lexicon_sound on name_lexicon (sound) where sound <> ''`.execute(db);
  await sql`create table name_word (name_id bigint not null, child_id text not null, word text not null, use text not null)`.execute(db);
  await sql`create index name_word_word on name_word (word, child_id)`.execute(db);
  await sql`create index name_word_child on name_word (child_id)`.execute(db);
  await sql`create index name_word_name on name_word (name_id)`.execute(db);
  await sql`
    create function index_names() returns trigger language plpgsql as $$
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
      end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger index_new_names after insert on child_name referencing new table as now for each statement execute function index_names()`.execute(db);
  await sql`create trigger index_changed_names after update on child_name referencing old table as was new table as now for each statement execute function index_names()`.execute(db);
  await sql`create trigger unindex_names after delete on child_name referencing old table as was for each statement execute function index_names()`.execute(db);
  await sql`
    insert into name_word (name_id, child_id, word, use)
    select distinct id, child_id, word, use from child_name, unnest(string_to_array(folded, ' ')) as word where word <> ''`.execute(db);
  await sql`insert into name_lexicon (word, borne) select word, count(*) from name_word group by word`.execute(db);
}
