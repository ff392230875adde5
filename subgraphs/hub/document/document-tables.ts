import type { Provenance } from '#subgraphs/hub/store/database';

export interface DocumentTables {
  readonly document: DocumentRow & Provenance;
}

export interface DocumentRow {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string | null;
  readonly link: string | null;
  readonly audience: 'PUBLIC' | 'PRACTITIONERS';
  readonly publisher: string;
  readonly reviewed_on: string;
}
