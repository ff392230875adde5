import DataLoader from 'dataloader';
import type { Application, Placement } from '#test/joining/housing/housing-records';
import type { HousingClient } from '#test/joining/housing/housing-client';

/** By the person reference: a question for all children of a request, one for each class of information. */
export interface HousingLoaders {
  readonly placements: DataLoader<string, readonly Placement[]>;
  readonly applications: DataLoader<string, readonly Application[]>;
  /** When this request was asked. */
  readonly askedAt: string;
}

/** New for every request: what one viewer's request loaded is never there for another's. */
export const housingLoaders = (client: HousingClient, signal: AbortSignal): HousingLoaders => ({
  placements: byPerson((people) => client.placements(people, signal)),
  applications: byPerson((people) => client.applications(people, signal)),
  askedAt: new Date().toISOString(),
});

const byPerson = <Row extends { readonly person: string }>(ask: (people: readonly string[]) => Promise<readonly Row[]>) =>
  new DataLoader<string, readonly Row[]>(async (people) => {
    const rows = await ask(people);
    return people.map((person) => rows.filter((row) => row.person === person));
  }, { maxBatchSize: 200 });
