import 'reflect-metadata';
import { runSubgraph } from '#subgraphs/host/run-subgraph';
import { recordConfig } from '#subgraphs/record/config';
import { startRecord } from '#subgraphs/record/start';

/** The record's process: answers questions, and signs a checkpoint every hour. SIGHUP loads the policy anew. */
async function main(): Promise<void> {
  const config = recordConfig(process.env);
  const { subgraph, reloadPolicy } = await startRecord(config);
  process.on('SIGHUP', reloadPolicy);
  await runSubgraph(subgraph, config);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The record’s subgraph could not start'}\n`);
  process.exitCode = 1;
});
