import pino from 'pino';
import { recordDesk } from '#record/ask/record-desk';
import { checkpointEvery } from '#record/chain/checkpoint-every';
import { openRulebook } from '#record/register/rulebook';
import { type AuditDatabase, openAuditDatabase } from '#record/store/audit-database';
import { checkpointKey } from '#record/store/checkpoint-key';
import { serveFolder } from '#record/store/serve-embedded';
import type { Subgraph } from '#subgraphs/host/serve-subgraph';
import { checkpointKeyFile, placeIn, type RecordConfig } from '#subgraphs/record/config';
import { createRecordSubgraph } from '#subgraphs/record/subgraph';

export interface StartedRecord {
  readonly subgraph: Subgraph;
  /** Reads the policy's files anew; what cannot be read leaves the old rules, and says so in the log. */
  readonly reloadPolicy: () => void;
}

/** Opens the record and the rules, and begins to sign checkpoints. */
export async function startRecord(config: RecordConfig): Promise<StartedRecord> {
  const log = pino({ name: 'record', level: config.LOG_LEVEL });
  const open = () => openRulebook(config.POLICY_DIRECTORY, config.POLICY_ADDITIONAL);
  let rulebook = open();
  const { database, release } = await openStore(config);
  const key = checkpointKey(checkpointKeyFile(config));
  const stop = checkpointEvery(database, key, config.AUDIT_CHECKPOINT_EVERY * 60_000, () => log.error('no checkpoint could be taken'));
  const subgraph = createRecordSubgraph(recordDesk(database, () => rulebook, key));
  return {
    subgraph: { ...subgraph, close: async () => { stop(); await subgraph.close(); await release(); } },
    reloadPolicy: () => {
      try {
        rulebook = open();
      } catch {
        log.error('the policy cannot be loaded; questions are answered from the old one');
      }
    },
  };
}

/** PostgreSQL as configured; else the embedded record, which this process owns and, where a port is given, serves to the gateway. */
async function openStore(config: RecordConfig): Promise<{ readonly database: AuditDatabase; readonly release: () => Promise<void> }> {
  if (config.AUDIT_DATABASE_URL !== undefined || config.AUDIT_SERVE_PORT === undefined) return { database: await openAuditDatabase(placeIn(config)), release: async () => undefined };
  const served = await serveFolder(config.AUDIT_FOLDER, config.AUDIT_SERVE_PORT);
  return { database: await openAuditDatabase({ kind: 'postgres', url: served.url, schema: 'public' }), release: () => served.close() };
}
