import { sql } from 'kysely';
import { foldName } from '#subgraphs/hub/index/fold-name';
import type { Reading } from '#subgraphs/hub/matching/block';
import type { Candidate, NameFrequencies } from '#subgraphs/hub/matching/record';

/** What the index knows of children that records might be, in one statement. A birth name before adoption is never compared. */
export async function loadCandidates(store: Reading, children: readonly string[]): Promise<ReadonlyMap<string, Candidate>> {
  const { rows } = await sql<Candidate>`
    select child.id as child, child.seal = 'adoption' as "isAdopted", child.date_of_birth::text as "dateOfBirth", child.sex,
      coalesce((select json_agg(json_build_object('given', given, 'family', family)) from child_name
        where child_id = child.id and not (use = 'birth' and child.seal = 'adoption')), '[]') as names,
      coalesce((select json_agg(replace(postcode, ' ', '')) from child_address where child_id = child.id and use <> 'old' and postcode is not null), '[]') as postcodes,
      coalesce((select json_agg(replace(postcode, ' ', '')) from child_address where child_id = child.id and use = 'old' and postcode is not null), '[]') as "formerPostcodes",
      coalesce((select json_agg(value) from identifier where child_id = child.id and kind = 'nhs_number' and not never_link), '[]') as "nhsNumbers",
      coalesce((select json_agg(value) from identifier where child_id = child.id and kind = 'upn' and not never_link), '[]') as upns
    from child where child.id = any(${[...children]}::text[]) and child.merged_into is null`.execute(store);
  return new Map(rows.map((row) => [row.child, row]));
}

interface Named {
  readonly given: readonly string[];
  readonly family: string;
}

/** How rare the names are that are to be compared. */
export async function loadFrequencies(store: Reading, candidates: Iterable<Candidate>, records: Iterable<Named>): Promise<NameFrequencies> {
  const names: readonly Named[] = [...[...candidates].flatMap((candidate) => candidate.names), ...records];
  const words = new Set(names.flatMap(({ given, family }) => foldName([...given, family].join(' ')).split(' ')));
  const borne = await sql<{ word: string; borne: number }>`select lexicon.word, lexicon.borne from unnest(${[...words]}::text[]) as asked (word) join name_lexicon lexicon on lexicon.word = asked.word`.execute(store);
  // The planner's own count: near enough for how rare a name is, and not a reading of every row.
  const counted = await sql<{ children: number }>`select greatest(reltuples, 0)::int as children from pg_class where oid = 'child'::regclass`.execute(store);
  const times = new Map(borne.rows.map((row) => [row.word, row.borne]));
  return { children: counted.rows[0]?.children ?? 0, borneBy: (word) => times.get(word) ?? 1 };
}
