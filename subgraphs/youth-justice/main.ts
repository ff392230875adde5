import 'reflect-metadata';
import pino from 'pino';
import { runSubgraph } from '#subgraphs/host/run-subgraph';
import { youthJusticeConfig } from '#subgraphs/youth-justice/config';
import { createYouthJusticeSubgraph } from '#subgraphs/youth-justice/subgraph';

const config = youthJusticeConfig(process.env);

void runSubgraph(
  createYouthJusticeSubgraph({
    url: config.YOUTH_JUSTICE_URL,
    token: config.YOUTH_JUSTICE_TOKEN,
    timeout: config.YOUTH_JUSTICE_TIMEOUT,
    maxBytes: config.YOUTH_JUSTICE_MAX_BYTES,
    courtResultsSecret: config.COURT_RESULTS_SECRET,
    log: pino({ name: 'youth-justice', level: config.LOG_LEVEL }),
  }),
  config,
);
