import { z } from 'zod';
import { populationConfig } from '#demo/population/config';
import { generatePopulation } from '#demo/population/generate';
import { hubIsEmpty, seedHub } from '#demo/seed-hub';
import { openHubStore } from '#subgraphs/hub/store/connect';

const database = z.object({ HUB_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'where the hub keeps its records, postgres://...' }) });

/** Fills the hub's PostgreSQL once; a hub with children in it is left as it is. */
export async function seed(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { HUB_DATABASE_URL } = database.parse(environment);
  const store = await openHubStore({ databaseUrl: HUB_DATABASE_URL });
  try {
    if (!(await hubIsEmpty(store))) return 'The hub has children in it already.\n';
    const population = generatePopulation(populationConfig(environment).DEMO_TODAY);
    await seedHub(store, population);
    return `${population.children.length} fictional children are in the hub.\n`;
  } finally {
    await store.destroy();
  }
}
