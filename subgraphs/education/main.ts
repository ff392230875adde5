import 'reflect-metadata';
import pino from 'pino';
import { readEducationConfig } from '#subgraphs/education/config';
import { createEducationSubgraph } from '#subgraphs/education/subgraph';
import { runSubgraph } from '#subgraphs/host/run-subgraph';

async function main(): Promise<void> {
  const config = readEducationConfig();
  const log = pino({ name: 'education', level: config.LOG_LEVEL });
  const subgraph = await createEducationSubgraph({
    folder: config.EDUCATION_DROP_FOLDER,
    settle: config.EDUCATION_DROP_SETTLE_MS,
    scanEvery: config.EDUCATION_DROP_SCAN_MS,
    // Figures only: which file and line is for `npm run education -- check`, run by someone who may see the files.
    onChange: (figures) => log.info(figures, 'drop folder read'),
  });
  await runSubgraph(subgraph, config);
}

void main();
