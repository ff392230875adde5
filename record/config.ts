import { z } from 'zod';
import type { AuditPlace } from '#record/store/audit-database';

/** Where the record of access is kept; part of the gateway's environment and all of `npm run audit`'s. */
export const auditEnvironment = z.object({
  AUDIT_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  AUDIT_SCHEMA: z.string().regex(/^[a-z_][a-z0-9_]*$/).default('audit'),
  /** Embedded PostgreSQL's folder, used by one process at a time; `memory` forgets. */
  AUDIT_FOLDER: z.string().min(1).default('.data/audit'),
  /** File (PEM) of the ed25519 key that signs checkpoints; made once where there is none. */
  AUDIT_CHECKPOINT_KEY: z.string().min(1).optional(),
});

export const placeIn = (parsed: z.infer<typeof auditEnvironment>): AuditPlace =>
  parsed.AUDIT_DATABASE_URL
    ? { kind: 'postgres', url: parsed.AUDIT_DATABASE_URL, schema: parsed.AUDIT_SCHEMA }
    : { kind: 'embedded', folder: parsed.AUDIT_FOLDER };

export const auditPlace = (environment: NodeJS.ProcessEnv): AuditPlace => placeIn(auditEnvironment.parse(environment));

/** Where the key that signs checkpoints lies: as configured, else beside the embedded record. */
export const checkpointKeyFile = ({ AUDIT_CHECKPOINT_KEY, AUDIT_FOLDER }: z.infer<typeof auditEnvironment>): string => AUDIT_CHECKPOINT_KEY ?? `${AUDIT_FOLDER}-checkpoint-key.pem`;

/** What `npm run audit` is told. */
export const commandEnvironment = auditEnvironment.extend({ POLICY_DIRECTORY: z.string().min(1).default('policies') });
