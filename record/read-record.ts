import type { AccessRecord } from '#record/access-record';

/** A record as it stands in the chain. */
export interface StoredRecord {
  readonly sequence: number;
  readonly hash: string;
  readonly record: AccessRecord;
}

/** What every record has had from the first; what came later may be missing in an old one. */
type WrittenRecord = Pick<AccessRecord, 'at' | 'viewer' | 'role' | 'agency' | 'purpose' | 'policyVersion' | 'operation' | 'outcome'> & Partial<AccessRecord>;

/**
 * The record that a body says. Records are never rewritten, so whoever reads them reads those of earlier versions too.
 * @throws SyntaxError where the body is no JSON, which a verified chain never has
 */
export function readRecord({ sequence, hash, body }: { readonly sequence: number | string; readonly hash: string; readonly body: string }): StoredRecord {
  const written = JSON.parse(body) as WrittenRecord;
  const record: AccessRecord = { assurance: null, children: [], askedAbout: [], subgraphs: {}, flows: [], errors: [], ...written };
  return { sequence: Number(sequence), hash, record };
}
