import type { DocumentNode, GraphQLError } from 'graphql';
import type { Viewer } from '#schema/contracts/viewer';
import type { ChildId } from '#schema/ids';
import type { Policy } from '#policies/decision';
import type { AgenciesAsked } from '#gateway/access/agencies-asked';
import type { Verdicts } from '#gateway/access/decide-children';
import type { Custody, OwnLevels, Verdict } from '#gateway/access/verdict';
import type { AccessOutcome } from '#gateway/audit/access-record';
import type { Fetcher, Json } from '#gateway/execution/executor';
import type { Credentials } from '#gateway/identity/identify';
import type { VerifyToken } from '#gateway/identity/verify-token';
import type { AskedOperation } from '#gateway/operation/asked';
import type { Assembled } from '#gateway/response/assemble';
import type { ServedGraph } from '#gateway/supergraph/served-graph';

/** One operation as it comes in: its document parsed and validated, everything else as the client said it. */
export interface ReceivedRequest extends Credentials {
  /** The header `x-purpose`. */
  readonly purpose: string | undefined;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Json | undefined;
}

/** What the stages of a request are made of. */
export interface Stages {
  /** The supergraph in force; read once at a request's start. */
  graph(): ServedGraph;
  /** The policy in force; read once at a request's start. */
  policy(): Policy;
  readonly verifyToken: VerifyToken;
  begin(of: RequestStart): RequestInHand;
}

export interface RequestStart {
  readonly viewer: Viewer | null;
  readonly asked: AskedOperation;
  readonly policy: Policy;
  readonly graph: ServedGraph;
}

/** One request while it is being answered. */
export interface RequestInHand {
  readonly custody: Custody;
  /** Notes the purpose for the record. */
  stated(purpose: string | null): string | null;
  verdicts(purpose: string | null): Verdicts;
  fetcher(of: { readonly purpose: string | null; readonly own: OwnLevels; readonly verdicts: Verdicts; readonly agenciesAsked: AgenciesAsked }): Fetcher;
  /** @throws GraphQLError NOT_RECORDED where the record cannot be written */
  record(outcome: AccessOutcome, verdicts: ReadonlyMap<ChildId, Verdict>, assembled: Pick<Assembled, 'seen' | 'errors'>): Promise<void>;
  /** What the client is told instead: recorded, counted, and without anything of the inside. */
  failed(error: unknown): Promise<GraphQLError>;
}
