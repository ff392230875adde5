import { z } from 'zod';
import { hostConfig, parseConfig } from '#subgraphs/host/run-subgraph';
import type { StaffIdColumn } from '#subgraphs/social-care/ssd-client';

const staffIdColumn: Readonly<Record<'staff_id' | 'registration_no', StaffIdColumn>> = {
  staff_id: 'prof_staff_id',
  registration_no: 'prof_social_worker_registration_no',
};

const staffMap = z
  .string()
  .transform((text, context): readonly (readonly [string, string])[] => {
    const pairs = text.split(',').map((pair) => pair.split('=').map((id) => id.trim()));
    if (pairs.every((pair): pair is [string, string] => pair.length === 2 && pair.every(Boolean))) return pairs;
    context.addIssue({ code: 'custom', message: 'pairs "staff id=viewer id", separated by commas' });
    return z.NEVER;
  });

const social = z.object({
  SOCIAL_CARE_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'the case system’s database, postgres://reader@host:port/name, of a role that can only read' }),
  SOCIAL_CARE_SCHEMA: z.string().regex(/^[a-z_][a-z0-9_]*$/, 'a PostgreSQL schema in lower case').default('public'),
  SOCIAL_CARE_TIME_LIMIT_MS: z.coerce.number().int().min(100).max(10_000).default(1200),
  SOCIAL_CARE_CONNECTIONS: z.coerce.number().int().min(1).max(50).default(6),
  SOCIAL_CARE_VIEWER_ID: z.enum(['staff_id', 'registration_no']).default('staff_id'),
  SOCIAL_CARE_STAFF_MAP: staffMap.optional(),
});

/** Everything the process of this subgraph is told. @throws ConfigError listing every problem */
export function socialCareConfig(environment: NodeJS.ProcessEnv) {
  const parsed = parseConfig(hostConfig.extend(social.shape), environment);
  return {
    host: parsed,
    source: {
      url: parsed.SOCIAL_CARE_DATABASE_URL,
      schema: parsed.SOCIAL_CARE_SCHEMA,
      timeLimit: parsed.SOCIAL_CARE_TIME_LIMIT_MS,
      connections: parsed.SOCIAL_CARE_CONNECTIONS,
      staffIdColumn: staffIdColumn[parsed.SOCIAL_CARE_VIEWER_ID],
      ...(parsed.SOCIAL_CARE_STAFF_MAP ? { staffMap: parsed.SOCIAL_CARE_STAFF_MAP } : {}),
    },
  };
}

/** What `createSocialCareSubgraph` is given. */
export type SocialCareSource = ReturnType<typeof socialCareConfig>['source'];
