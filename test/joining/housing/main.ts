import 'reflect-metadata';
import pino from 'pino';
import { runSubgraph } from '#subgraphs/host/run-subgraph';
import { housingConfig } from '#test/joining/housing/config';
import { createHousingSubgraph } from '#test/joining/housing/subgraph';

const config = housingConfig(process.env);

void runSubgraph(
  createHousingSubgraph({
    url: config.HOUSING_URL, token: config.HOUSING_TOKEN, timeout: config.HOUSING_TIMEOUT, maxBytes: config.HOUSING_MAX_BYTES,
    log: pino({ name: 'housing', level: config.LOG_LEVEL }),
  }),
  config,
);
