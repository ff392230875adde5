import type { GraphDefinition } from '#subgraphs/host/federated-schema';
import type { RecordLoaders } from '#subgraphs/record/loaders';
import { AccessReports } from '#subgraphs/record/mutations/access-reports';
import { AccessCounts } from '#subgraphs/record/queries/access-counts';
import { AccessRecords } from '#subgraphs/record/queries/access-records';
import { Decisions } from '#subgraphs/record/queries/decisions';
import { Drafts } from '#subgraphs/record/queries/drafts';
import { Register } from '#subgraphs/record/queries/register';
import { WhoLookedReport } from '#subgraphs/record/queries/who-looked';

const definition: GraphDefinition<RecordLoaders> = { resolvers: [AccessRecords, AccessCounts, Decisions, WhoLookedReport, AccessReports, Register, Drafts], entities: [] };

/** What this subgraph can be asked, without a connection to anything. */
export const graphFaces = [{ name: 'record', definition }] as const;
