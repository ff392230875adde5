import DataLoader from 'dataloader';
import type { FactorCategory } from '#schema/vocabulary/social-care/assessment-factor';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';
import type { SsdClient } from '#subgraphs/social-care/ssd-client';
import type { SsdRecord, TableQuestion } from '#subgraphs/social-care/ssd-queries';

/** For one request: every table is asked at most once, for all the children whose entries were granted. */
export interface SocialCareLoaders {
  readonly rows: <Question extends TableQuestion>(question: Question, personId: string) => Promise<readonly SsdRecord<Question>[]>;
  readonly factors: (category: FactorCategory, personId: string) => Promise<readonly SsdRecord<'factors'>[]>;
}

export type SocialCareContext = SubgraphContext<SocialCareLoaders>;

export function socialCareLoaders(ssd: SsdClient, signal: AbortSignal): SocialCareLoaders {
  const ofTable = new Map<TableQuestion, PersonLoader<{ personId: string }>>();
  const ofCategory = new Map<FactorCategory, PersonLoader<SsdRecord<'factors'>>>();
  const once = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
    const made = map.get(key) ?? make();
    map.set(key, made);
    return made;
  };
  return {
    rows: (question, personId) =>
      once(ofTable, question, () => byPerson((people) => ssd.rows(question, people, signal))).load(personId) as never,
    factors: (category, personId) =>
      once(ofCategory, category, () => byPerson((people) => ssd.factors(category, people, signal))).load(personId),
  };
}

type PersonLoader<Row> = DataLoader<string, readonly Row[]>;

const byPerson = <Row extends { readonly personId: string }>(load: (people: readonly string[]) => Promise<readonly Row[]>): PersonLoader<Row> =>
  new DataLoader(async (people) => {
    const rowsOf = new Map<string, Row[]>(people.map((person) => [person, []]));
    for (const row of await load(people)) rowsOf.get(row.personId)?.push(row);
    return people.map((person) => rowsOf.get(person) ?? []);
  });
