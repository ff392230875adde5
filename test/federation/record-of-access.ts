import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import { emptyDatabase } from '#demo/stand-ins/ssd/pglite-image';
import { auditPlace } from '#record/config';
import { recordDesk } from '#record/ask/record-desk';
import { openRulebook } from '#record/register/rulebook';
import { type AuditDatabase, type AuditPlace, openAuditDatabase } from '#record/store/audit-database';
import { serveEmbedded } from '#record/store/serve-embedded';
import type { Subgraph } from '#subgraphs/host/serve-subgraph';
import { createRecordSubgraph } from '#subgraphs/record/subgraph';

/** The record of access in a database of its own, served to the gateway as the demonstration serves it. */
export interface RecordOfAccess {
  readonly database: AuditDatabase;
  readonly subgraph: Subgraph;
  readonly place: AuditPlace;
  readonly checkpointKey: KeyObject;
  /** For the gateway. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Where the gateway keeps its record: in this PostgreSQL database, else in memory. */
export const recordIn = (databaseUrl: string | null): Readonly<Record<string, string>> =>
  databaseUrl ? { AUDIT_DATABASE_URL: databaseUrl, AUDIT_SCHEMA: 'audit' } : { AUDIT_FOLDER: 'memory' };

/** `databaseUrl`: the PostgreSQL database to keep it in; null for an embedded one. */
export async function startRecordOfAccess(databaseUrl: string | null): Promise<RecordOfAccess> {
  const served = databaseUrl ? null : await serveEmbedded(await emptyDatabase(), 0);
  const environment = served ? { AUDIT_DATABASE_URL: served.url, AUDIT_SCHEMA: 'public' } : recordIn(databaseUrl);
  const place = auditPlace(environment);
  const database = await openAuditDatabase(place);
  const checkpointKey = generateKeyPairSync('ed25519').privateKey;
  const rulebook = openRulebook(resolve(__dirname, '../../policies'));
  return {
    database, checkpointKey, place, environment,
    // The database is the test's, which looks into it: it outlives the subgraph.
    subgraph: { ...createRecordSubgraph(recordDesk(database, () => rulebook, checkpointKey)), close: async () => undefined },
    close: async () => {
      await database.destroy();
      await served?.close();
    },
  };
}
