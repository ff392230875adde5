import { z } from 'zod';

const shape = z.object({
  /** ISO 8601; today where it is not said, so that every process makes the same population. */
  DEMO_TODAY: z.iso.date().default(() => new Date().toISOString().slice(0, 10)),
});

export const populationConfig = (environment: NodeJS.ProcessEnv = process.env): z.infer<typeof shape> => shape.parse(environment);
