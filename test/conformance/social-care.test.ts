import { childNamed, generatePopulation } from '#demo/population/generate';
import { startSsdStandIn } from '#demo/stand-ins/ssd/stand-in';
import { serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { createSocialCareSubgraph } from '#subgraphs/social-care/subgraph';
import { TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';
import { capturedLog } from '#test/conformance/captured-log';
import { defineSubgraphSuite } from '#test/conformance/subgraph-suite';
import { sourceAt } from '#test/social-care/ask-social-care';

defineSubgraphSuite('social-care', async () => {
  const population = generatePopulation('2026-11-20');
  const amira = childNamed(population, 'amira');
  let caseSystem = await startSsdStandIn(population);
  const { url, requestLog } = caseSystem;
  const { log, text } = capturedLog();
  const subgraph = createSocialCareSubgraph(sourceAt(url));
  const close = async () => { await subgraph.close(); await caseSystem.stop(); };
  return {
    running: await serveSubgraph({ ...subgraph, close }, { port: 0, grantKey: () => TEST_GRANT_KEY, log }),
    requestLog,
    logs: text,
    knownChild: {
      id: amira.id,
      reference: { socialCareReference: amira.identifiers.personId ?? '' },
      personal: [amira.names[0]?.family ?? '', ...amira.parents.map(({ name }) => name), ...(amira.socialCare?.thirdPartyNotes ?? [])],
    },
    stopSource: () => caseSystem.stop(),
    startSource: async () => void (caseSystem = await startSsdStandIn(population, { port: Number(new URL(url).port) })),
  };
});
