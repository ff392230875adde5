import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import type { Viewer } from '#schema/contracts/viewer';
import type { ChildId } from '#schema/ids';
import type { Policy } from '#policies/decision';
import type { AgenciesAsked } from '#gateway/access/agencies-asked';
import type { Verdicts } from '#gateway/access/decide-children';
import type { Custody, OwnLevels, Verdict } from '#gateway/access/verdict';
import type { AccessOutcome } from '#record/access-record';
import type { Fetcher, Json } from '#gateway/execution/executor';
import type { Credentials } from '#gateway/identity/identify';
import type { VerifyToken } from '#gateway/identity/verify-token';
import type { AskedOperation } from '#gateway/operation/asked';
import type { Written } from '#gateway/response/write-answer';
import type { ServedGraph } from '#gateway/supergraph/served-graph';
import type { ClientWait } from '#gateway/transport/client-wait';

/** One operation as it comes in: its document parsed and validated, everything else as the client said it. */
export interface ReceivedRequest extends Credentials {
  /** The header `x-purpose`. */
  readonly purpose: string | undefined;
  /** The address it came from. */
  readonly from: string;
  readonly document: DocumentNode;
  /** Against which the document was validated. */
  readonly schema: GraphQLSchema;
  readonly operationName: string | undefined;
  readonly variables: Json | undefined;
  /** How long the client waits, and whether it still does. */
  readonly wait: ClientWait;
}

/** What the stages of a request are made of. */
export interface Stages {
  /** The supergraph that the document was validated against; read once at a request's start. */
  graph(schema: GraphQLSchema): ServedGraph;
  /** The policy in force; read once at a request's start. */
  policy(): Policy;
  readonly verifyToken: VerifyToken;
  begin(of: RequestStart): RequestInHand;
}

export interface RequestStart {
  /** The address the request came from. */
  readonly from: string;
  readonly viewer: Viewer | null;
  readonly asked: AskedOperation;
  readonly variables: Json;
  readonly policy: Policy;
  readonly graph: ServedGraph;
  readonly wait: ClientWait;
}

/** One request while it is being answered. */
export interface RequestInHand {
  readonly custody: Custody;
  /** Notes the purpose for the record. */
  stated(purpose: string | null): string | null;
  verdicts(purpose: string | null): Verdicts;
  /** @throws GraphQLError where this viewer asks more than one person can */
  withinLimits(): Promise<void>;
  /** Notices who goes through children one by one, and lets them wait. */
  watchNamed(named: readonly ChildId[], verdicts: Verdicts): Promise<void>;
  /** Alarms where the stated purpose stands on no case of a child who was named. */
  checkClaim(named: ReadonlyMap<ChildId, Verdict>): void;
  fetcher(of: { readonly own: OwnLevels; readonly verdicts: Verdicts; readonly agenciesAsked: AgenciesAsked }): Fetcher;
  /** @throws GraphQLError NOT_RECORDED where the record cannot be written */
  record(outcome: AccessOutcome, verdicts: ReadonlyMap<ChildId, Verdict>, written: Pick<Written, 'seen' | 'errors'>): Promise<void>;
  /** What the client is told instead: recorded, counted, and without anything of the inside. */
  failed(error: unknown): Promise<GraphQLError>;
}
