import { sql } from 'kysely';
import type { HubStore } from '#subgraphs/hub/store/connect';
import { foldName } from '#subgraphs/hub/index/fold-name';
import type { IncomingRecord } from '#subgraphs/hub/matching/record';
import type { Change } from '#subgraphs/hub/store/change';

/** A record of a batch, and a child that it might be. */
export interface Pair {
  readonly record: number;
  readonly child: string;
}

export type Reading = HubStore | Change;

const wordsOf = (name: string): string[] => foldName(name).split(' ').filter(Boolean);

const swapped = (day: string | undefined): string | null => {
  const [year, month, date] = (day ?? '').split('-');
  return year && month && date && Number(date) <= 12 ? `${year}-${date}-${month}` : null;
};

/** What of a record the database compares, a row each. */
const rowsOf = (records: ReadonlyMap<number, IncomingRecord>): string =>
  JSON.stringify([...records].map(([record, { nhsNumber, upn, reference, given, family, dateOfBirth, postcode }]) => ({
    record, dob: dateOfBirth ?? null, swapped: swapped(dateOfBirth), postcode: postcode?.replace(/\s/g, '').toUpperCase() ?? null,
    numbers: [nhsNumber, upn, reference].filter((number) => number !== undefined), given: given.flatMap(wordsOf), family: wordsOf(family),
  })));

/** The batch, and every word of the lexicon that a record's words may stand for: the same, or sounding the same. */
const incoming = (records: ReadonlyMap<number, IncomingRecord>) => sql`
  incoming as materialized (
    select * from jsonb_to_recordset(${rowsOf(records)}::jsonb) as r (record int, dob date, swapped date, postcode text, numbers text[], given text[], family text[])
  ),
  written as materialized (
    select record, 'given' as part, unnest(given) as word from incoming union all select record, 'family', unnest(family) from incoming
  ),
  readings as materialized (
    select written.record, written.part, lexicon.word from written join name_lexicon lexicon on lexicon.word = written.word
    union
    select written.record, written.part, lexicon.word from written join name_lexicon lexicon on lexicon.sound = dmetaphone(written.word) and lexicon.sound <> ''
  )`;

/** An adopted child is looked at only where a current number names it: never by what can lead back to the birth family. */
const mayBeGuessed = sql`child.seal <> 'adoption'`;

/**
 * Children worth comparing with each record: by a number; by date of birth (also day and month exchanged) and a word of
 * the name or the postcode; by postcode and a given name. What the statement leaves out is unlike in two of these.
 */
export async function likelyPairs(store: Reading, records: ReadonlyMap<number, IncomingRecord>): Promise<readonly Pair[]> {
  const { rows } = await sql<Pair>`
    with ${incoming(records)}
    select incoming.record, identifier.child_id as child from incoming cross join unnest(incoming.numbers) as number
      join identifier on identifier.value = number and not identifier.never_link join child on child.id = identifier.child_id
      where child.seal <> 'adoption' or identifier.is_current
    union
    select incoming.record, child.id from incoming join child on child.date_of_birth = any(array[incoming.dob, incoming.swapped]) and ${mayBeGuessed}
      join name_word on name_word.child_id = child.id join readings on readings.word = name_word.word and readings.record = incoming.record
    union
    select incoming.record, child.id from incoming join child_address on replace(child_address.postcode, ' ', '') = incoming.postcode
      join child on child.id = child_address.child_id and child.date_of_birth = any(array[incoming.dob, incoming.swapped]) and ${mayBeGuessed}
    union
    select incoming.record, child.id from incoming join child_address on replace(child_address.postcode, ' ', '') = incoming.postcode
      join child on child.id = child_address.child_id and ${mayBeGuessed}
      join name_word on name_word.child_id = child.id join readings on readings.word = name_word.word and readings.record = incoming.record and readings.part = 'given'`.execute(store);
  return rows;
}

/**
 * A second look, for records that no likely child was sure of: both names the same or sounding so, and the date of birth
 * right in two of its three parts, or not known.
 */
export async function unlikelyPairs(store: Reading, records: ReadonlyMap<number, IncomingRecord>): Promise<readonly Pair[]> {
  const { rows } = await sql<Pair>`
    with ${incoming(records)}
    , named_so as materialized (
      select distinct incoming.record, child.id as child from readings family join incoming on incoming.record = family.record
      join name_word bears on bears.word = family.word join child on child.id = bears.child_id and ${mayBeGuessed}
      where family.part = 'family' and (incoming.dob is null or child.date_of_birth is null or (
        (extract(year from child.date_of_birth) = extract(year from incoming.dob))::int + (extract(month from child.date_of_birth) = extract(month from incoming.dob))::int
        + (extract(day from child.date_of_birth) = extract(day from incoming.dob))::int >= 2))
    )
    select distinct named_so.record, named_so.child from named_so join name_word on name_word.child_id = named_so.child
      join readings on readings.record = named_so.record and readings.part = 'given' and readings.word = name_word.word`.execute(store);
  return rows;
}
