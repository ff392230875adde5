import { sql } from 'kysely';
import { change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';

/**
 * Children for measuring, as many as one likes: written by the database itself from their number, so that the same
 * number always gives the same child. Names are spread as in life: some common, most rare.
 */
const GIVEN = ['Aisha', 'Alfie', 'Amelia', 'Arjun', 'Bethan', 'Callum', 'Chidi', 'Daisy', 'Eleri', 'Ewan', 'Fatima', 'Freya', 'George', 'Hannah', 'Ibrahim', 'Isla', 'Jakub', 'Jasmine', 'Kwame', 'Lena',
  'Leo', 'Maisie', 'Mateusz', 'Mohammed', 'Nadia', 'Niamh', 'Oliver', 'Oscar', 'Poppy', 'Rhys', 'Rohan', 'Saoirse', 'Sofia', 'Tariq', 'Thomas', 'Uma', 'Vikram', 'William', 'Yara', 'Zofia'];
const FIRST = ['Ash', 'Bar', 'Black', 'Brad', 'Bright', 'Cald', 'Clay', 'Cran', 'Dal', 'Dun', 'East', 'Elder', 'Fair', 'Fen', 'Glen', 'Gold', 'Green', 'Hal', 'Harp', 'Hart', 'Hazel', 'Hol', 'Kes', 'Kirk', 'Lang',
  'Lark', 'Lind', 'Mar', 'Mill', 'Moor', 'Nor', 'Oak', 'Pem', 'Quill', 'Rad', 'Raven', 'Red', 'Rook', 'Sand', 'Sher', 'Stan', 'Thorn', 'Wake', 'West', 'Whit', 'Wil', 'Win', 'Wood', 'Wren', 'York'];
const LAST = ['berry', 'bourne', 'bridge', 'brook', 'bury', 'by', 'combe', 'croft', 'dale', 'den', 'field', 'ford', 'gate', 'ham', 'hurst', 'land', 'ley', 'low', 'man', 'mere', 'mont', 'more', 'ridge', 'shaw', 'smith',
  'son', 'stead', 'stock', 'stone', 'thorpe', 'ton', 'wall', 'ward', 'water', 'way', 'well', 'wick', 'win', 'wood', 'worth'];

const AT_ONCE = 2_500;

/** Adds children number `from` to `until - 1`; `progress` hears after every 2,500 how far it has come. */
export async function loadChildren(store: HubStore, from: number, until: number, progress: (done: number) => void = () => undefined): Promise<void> {
  for (let first = from; first < until; first += AT_ONCE) {
    const last = Math.min(first + AT_ONCE, until) - 1;
    await change(store, { who: 'demo', source: 'children for measuring' }, async (write) => {
      const numbers = sql`generate_series(${first}::int, ${last}::int) as i`;
      const id = sql`'c-m' || lpad(i::text, 9, '0')`;
      await sql`insert into child (id, date_of_birth, sex, ethnicity_code, language_code, language_display, nhs_number_status, household_id)
        select ${id}, date '2008-01-01' + (i::bigint * 7919 % 6500)::int, case i % 2 when 0 then 'FEMALE' else 'MALE' end, 'WBRI', 'eng', 'English', 'UNVERIFIED', 'h-m' || (i / 2) from ${numbers}`.execute(write);
      await sql`insert into child_name (child_id, use, given, family, folded)
        select id, 'official', array[given], family, lower(given || ' ' || family) from (
          select ${id} as id, (${[...GIVEN]}::text[])[1 + (i::bigint * i * 31 % ${GIVEN.length})::int] as given,
            (${[...FIRST]}::text[])[1 + (i::bigint * 104729 % ${FIRST.length})::int] || (${[...LAST]}::text[])[1 + (i::bigint * 15485863 / 7 % ${LAST.length})::int] as family
          from ${numbers}) named`.execute(write);
      await sql`insert into child_address (child_id, use, lines, town, postcode)
        select ${id}, 'home', array[(i % 180 + 1) || ' Measure Street'], 'Larkhaven', 'ZZ' || (i % 90 + 1) || ' ' || (i / 90 % 9 + 1) || chr(65 + i / 810 % 26) || chr(65 + i / 21060 % 26) from ${numbers}`.execute(write);
      await sql`insert into identifier (child_id, agency, kind, value, confidence)
        select ${id}, 'education', 'upn', 'H9' || lpad(i::text, 11, '0'), 'confirmed' from ${numbers}`.execute(write);
    });
    progress(last + 1 - from);
  }
  await sql`vacuum (analyze)`.execute(store);
}
