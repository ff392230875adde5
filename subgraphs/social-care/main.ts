import 'reflect-metadata';
import pino from 'pino';
import { runSubgraph } from '#subgraphs/host/run-subgraph';
import { socialCareConfig } from '#subgraphs/social-care/config';
import { createSocialCareSubgraph } from '#subgraphs/social-care/subgraph';

const { host, source } = socialCareConfig(process.env);
const log = pino({ name: 'social-care', level: host.LOG_LEVEL });

void runSubgraph(createSocialCareSubgraph(source, (reason) => log.warn({ reason }, 'not ready')), host);
