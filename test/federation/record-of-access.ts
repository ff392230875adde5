import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { emptyDatabase } from '#demo/stand-ins/ssd/pglite-image';
import { recordDesk } from '#record/ask/record-desk';
import { openRulebook } from '#record/register/rulebook';
import { type AuditDatabase, openAuditDatabase } from '#record/store/audit-database';
import { serveEmbedded } from '#record/store/serve-embedded';
import type { Subgraph } from '#subgraphs/host/serve-subgraph';
import { createRecordSubgraph } from '#subgraphs/record/subgraph';

/** The record of access in a database of its own, served to the gateway as the demonstration serves it. */
export interface RecordOfAccess {
  readonly database: AuditDatabase;
  readonly subgraph: Subgraph;
  readonly checkpointKey: KeyObject;
  /** For the gateway. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

export async function startRecordOfAccess(): Promise<RecordOfAccess> {
  const served = await serveEmbedded(await emptyDatabase(), 0);
  const database = await openAuditDatabase({ kind: 'postgres', url: served.url, schema: 'public' });
  const checkpointKey = generateKeyPairSync('ed25519').privateKey;
  const rulebook = openRulebook(resolve(__dirname, '../../policies'));
  return {
    database, checkpointKey,
    // The database is the test's, which looks into it: it outlives the subgraph.
    subgraph: { ...createRecordSubgraph(recordDesk(database, () => rulebook, checkpointKey)), close: async () => undefined },
    environment: { AUDIT_DATABASE_URL: served.url, AUDIT_SCHEMA: 'public' },
    close: async () => {
      await database.destroy();
      await served.close();
    },
  };
}
