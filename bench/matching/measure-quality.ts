import { type HubStore, openHubStore } from '#subgraphs/hub/store/connect';
import { indexChildren } from '#bench/matching/index-children';
import { matchingSet, SEED, WHOLE } from '#bench/matching/matching-set';
import { printed, qualityOf } from '#bench/matching/quality';
import { progressBar } from '#bench/progress-bar';
import { freshDatabase } from '#bench/hub/fresh-database';

export interface QualityOptions {
  readonly children?: number;
  readonly records?: number;
  readonly seeds?: readonly number[];
  /** A PostgreSQL server; without, everything stays in this process. */
  readonly database?: string;
}

/** Prints the figures for each seed; fails where a link is false. */
export async function measureQuality({ children = WHOLE, records = WHOLE, seeds = [SEED], database }: QualityOptions): Promise<void> {
  for (const seed of seeds) {
    const set = matchingSet(children, records, seed);
    const fresh = database ? await freshDatabase(database) : null;
    const store: HubStore = await openHubStore({ databaseUrl: fresh?.url });
    await indexChildren(store, set.children);
    const bar = progressBar(records, 'records');
    const quality = await qualityOf(store, set, bar.at);
    bar.end();
    await store.destroy();
    await fresh?.drop();
    console.log(`## ${children.toLocaleString('en-GB')} children, ${records.toLocaleString('en-GB')} records, seed ${seed}, on ${database ? 'PostgreSQL' : 'PGlite'}\n\n${printed(quality)}`);
    if (quality.all.wrong > 0) process.exitCode = 1;
  }
}
