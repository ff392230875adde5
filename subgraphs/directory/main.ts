import 'reflect-metadata';
import pino from 'pino';
import { runSubgraph } from '#subgraphs/host/run-subgraph';
import { directoryConfig } from '#subgraphs/directory/config';
import { createDirectorySubgraph } from '#subgraphs/directory/subgraph';

const config = directoryConfig(process.env);

void runSubgraph(
  createDirectorySubgraph({
    url: config.DIRECTORY_URL,
    staffUrl: config.STAFF_DIRECTORY_URL,
    staffToken: config.STAFF_DIRECTORY_TOKEN,
    timeout: config.DIRECTORY_TIMEOUT,
    maxBytes: config.DIRECTORY_MAX_BYTES,
    refreshAfter: config.DIRECTORY_REFRESH_AFTER,
    discardAfter: config.DIRECTORY_DISCARD_AFTER,
    log: pino({ name: 'directory', level: config.LOG_LEVEL }),
  }),
  config,
);
