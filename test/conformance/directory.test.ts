import { generatePopulation } from '#demo/population/generate';
import { startDirectory } from '#demo/stand-ins/oruk/directory-server';
import { createDirectorySubgraph } from '#subgraphs/directory/subgraph';
import { serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';
import { capturedLog } from '#test/conformance/captured-log';
import { defineSubgraphSuite } from '#test/conformance/subgraph-suite';

defineSubgraphSuite('directory', async () => {
  const population = generatePopulation('2026-11-20');
  let source = await startDirectory(population);
  const { url, staffUrl, requestLog } = source;
  const { log, text } = capturedLog();
  const subgraph = createDirectorySubgraph({ url, staffUrl, staffToken: 'demo-staff-directory-token', timeout: 1_000, maxBytes: 1_000_000, refreshAfter: 60_000, discardAfter: 300_000, log });
  const running = await serveSubgraph({ ...subgraph, close: async () => { await subgraph.close(); await source.stop(); } }, { port: 0, grantKey: () => TEST_GRANT_KEY, log });
  return {
    running, requestLog, logs: text,
    stopSource: () => source.stop(),
    startSource: async () => void (source = await startDirectory(population, { port: Number(new URL(url).port) })),
  };
});
