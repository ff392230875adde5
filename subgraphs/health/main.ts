import 'reflect-metadata';
import pino from 'pino';
import { fhirClientConfig, healthEnvironment } from '#subgraphs/health/config';
import { createHealthSubgraph } from '#subgraphs/health/subgraph';
import { parseConfig, runSubgraph } from '#subgraphs/host/run-subgraph';

const config = parseConfig(healthEnvironment, process.env);
const log = pino({ name: 'health', level: config.LOG_LEVEL });

void runSubgraph(createHealthSubgraph(fhirClientConfig(config), (problem) => log.warn({ problem }, 'not used as it stands')), config);
