import { z } from 'zod';

/** What the demo's identity provider is told by its environment. */
export const identityProviderConfig = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4300),
  HOST: z.string().default('127.0.0.1'),
  /** How browsers and the gateway reach it; tokens carry it as `iss`. */
  ISSUER: z.url().optional(),
  /** Where signing keys are kept between runs; without it they live as long as the process. */
  KEYS_FILE: z.string().optional(),
  /** Where the console runs: the only place codes are sent to. */
  CONSOLE_URL: z.url().default('http://localhost:4000'),
});

export type IdentityProviderConfig = z.infer<typeof identityProviderConfig>;
