import { childNamed, generatePopulation } from '#demo/population/generate';
import { startYouthJusticeDocuments } from '#demo/stand-ins/youth-justice/document-store';
import { serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { createYouthJusticeSubgraph } from '#subgraphs/youth-justice/subgraph';
import { TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';
import { capturedLog } from '#test/conformance/captured-log';
import { defineSubgraphSuite } from '#test/conformance/subgraph-suite';

defineSubgraphSuite('youth-justice', async () => {
  const population = generatePopulation('2026-11-20');
  const amira = childNamed(population, 'amira');
  let store = await startYouthJusticeDocuments(population);
  const { url, requestLog } = store;
  const { log, text } = capturedLog();
  const subgraph = createYouthJusticeSubgraph({ url, token: 'demo-youth-justice-token', timeout: 1_000, maxBytes: 1_000_000, log });
  const running = await serveSubgraph({ ...subgraph, close: async () => { await subgraph.close(); await store.stop(); } }, { port: 0, grantKey: () => TEST_GRANT_KEY, log });
  return {
    running, requestLog, logs: text,
    knownChild: {
      id: amira.id, reference: { youthJusticeReference: amira.identifiers.ypid ?? '' },
      personal: [amira.names[0]?.family ?? '', amira.identifiers.pnc ?? '', 'Theft from a shop', 'Larkhaven Youth Court', 'Patrice Lowe'],
    },
    stopSource: () => store.stop(),
    startSource: async () => void (store = await startYouthJusticeDocuments(population, { port: Number(new URL(url).port) })),
  };
});
