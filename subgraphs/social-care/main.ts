import 'reflect-metadata';
import { runSubgraph } from '#subgraphs/host/run-subgraph';
import { socialCareConfig } from '#subgraphs/social-care/config';
import { createSocialCareSubgraph } from '#subgraphs/social-care/subgraph';

const { host, source } = socialCareConfig(process.env);
void runSubgraph(createSocialCareSubgraph(source), host);
