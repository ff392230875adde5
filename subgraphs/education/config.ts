import { z } from 'zod';
import { hostConfig, parseConfig } from '#subgraphs/host/run-subgraph';

const educationConfig = hostConfig.extend({
  EDUCATION_DROP_FOLDER: z.string().min(1, 'the folder that schools’ files arrive in'),
  /** How long a file must have stopped growing before it is read, in milliseconds. Raise it for slow uploads. */
  EDUCATION_DROP_SETTLE_MS: z.coerce.number().int().min(0).max(600_000).default(500),
  /** How often the whole folder is gone through besides, in milliseconds. */
  EDUCATION_DROP_SCAN_MS: z.coerce.number().int().min(100).max(3_600_000).default(5_000),
});

export type EducationConfig = z.infer<typeof educationConfig>;

export const readEducationConfig = (environment: NodeJS.ProcessEnv = process.env): EducationConfig => parseConfig(educationConfig, environment);
