import { seedHub } from '#demo/seed-hub';
import { serveSubgraph } from '#subgraphs/host/serve-subgraph';
import { openHubStore } from '#subgraphs/hub/store/connect';
import { createHubSubgraph } from '#subgraphs/hub/subgraph';
import { TEST_GRANT_KEY } from '#test/conformance/ask-subgraph';
import { capturedLog } from '#test/conformance/captured-log';
import { defineSubgraphSuite, type SubgraphUnderTest } from '#test/conformance/subgraph-suite';
import { family } from '#test/hub/hub-family';
import { databaseOn, onServer } from '#test/databases';
import { frontDoor } from '#test/hub/hub-for-tests';
import { describeWithPostgres } from '#test/services';

describeWithPostgres('the hub on PostgreSQL', (server) => {
  const start = async (): Promise<SubgraphUnderTest> => {
    const { url } = await databaseOn(server, 'the tables of the hub');
    const database = new URL(url).pathname.slice(1);
    const requestLog = { length: 0 };
    const store = await openHubStore({ databaseUrl: url }, () => { requestLog.length += 1; });
    await seedHub(store, family);
    const { log, text } = capturedLog();
    return {
      running: await serveSubgraph(createHubSubgraph({ store, frontDoor, breakGlassMinutes: 60, frontDoorRoles: ['mash_coordinator'], indexReviewerRoles: ['mash_coordinator'], reviewerRoles: ['privacy_officer', 'dpo'], longestGrantDays: 28 }), { port: 0, grantKey: () => TEST_GRANT_KEY, log }),
      knownChild: { id: 'c-amira', reference: {}, personal: ['Benali', '9990000018', 'amira house', '07700 900001', 'Leila'] },
      answeredByGateway: ['timeline', 'disclosure'],
      requestLog,
      logs: text,
      stopSource: async () => {
        await onServer(server, `alter database ${database} allow_connections false`);
        await onServer(server, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`);
      },
      startSource: () => onServer(server, `alter database ${database} allow_connections true`),
    };
  };

  defineSubgraphSuite('hub', start);
  defineSubgraphSuite('index', start, '/index/graphql');
});
