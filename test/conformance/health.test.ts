import { childNamed, generatePopulation } from '#demo/population/generate';
import { startFhirStandIn } from '#demo/stand-ins/fhir/server';
import { createHealthSubgraph } from '#subgraphs/health/subgraph';
import { serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';
import { capturedLog } from '#test/conformance/captured-log';
import { defineSubgraphSuite } from '#test/conformance/subgraph-suite';
import { clientConfig, TOKEN } from '#test/health/ask-health';

defineSubgraphSuite('health', async () => {
  const population = generatePopulation('2026-11-20');
  const amira = childNamed(population, 'amira');
  let nhs = await startFhirStandIn(population, { port: 0, token: TOKEN });
  const { url, requestLog } = nhs;
  const { log, text } = capturedLog();
  const subgraph = createHealthSubgraph(clientConfig(url, { timeLimitMs: 1_200 }), (problem) => log.warn({ problem }, 'not used as it stands'));
  const running = await serveSubgraph({ ...subgraph, close: async () => { await subgraph.close(); await nhs.stop(); } }, { port: 0, grantKey: () => TEST_GRANT_KEY, log });
  return {
    running, requestLog, logs: text,
    knownChild: {
      id: amira.id, reference: { healthReference: amira.identifiers.nhsNumber ?? '' },
      personal: [amira.names[0]?.family ?? '', ...amira.parents.map(({ name }) => name), ...(amira.health?.conditions ?? []).map(({ display }) => display), amira.health?.camhs?.reason ?? 'no reason'],
    },
    stopSource: () => nhs.stop(),
    startSource: async () => void (nhs = await startFhirStandIn(population, { port: Number(new URL(url).port), token: TOKEN })),
  };
});
