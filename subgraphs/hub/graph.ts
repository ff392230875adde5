import type { GraphDefinition } from '#subgraphs/host/federated-schema';
import { DecideAccess } from '#subgraphs/hub/access/decide-access';
import { EndAccess } from '#subgraphs/hub/access/end-access';
import { GrantsOfChild } from '#subgraphs/hub/access/grants-of-child';
import { ViewerRequests } from '#subgraphs/hub/access/viewer-requests';
import { AssessmentOfChild, ContentOfAssessment } from '#subgraphs/hub/assessment/assessment-of-child';
import { SignAssessment } from '#subgraphs/hub/assessment/sign-assessment';
import { StartAssessment } from '#subgraphs/hub/assessment/start-assessment';
import { WriteAssessment } from '#subgraphs/hub/assessment/write-assessment';
import { AcknowledgeAlert } from '#subgraphs/hub/alert/acknowledge-alert';
import { AlertsOfChild } from '#subgraphs/hub/alert/alerts-of-child';
import { AroundChild } from '#subgraphs/hub/child/around-child';
import { Child } from '#subgraphs/hub/child/child';
import { ChartOfConcerns, ConcernsOfChild, ConcernsSection, JudgementsOnConcerns, TextOfConcern } from '#subgraphs/hub/child/concerns-of-child';
import { ConsentsOfChild } from '#subgraphs/hub/child/consents-of-child';
import { DisclosureOfChild } from '#subgraphs/hub/child/disclosure-of-child';
import { FindChild } from '#subgraphs/hub/child/find-child';
import type { HubLoaders } from '#subgraphs/hub/child/hub-loaders';
import { IdentifiersOfChild } from '#subgraphs/hub/child/identifiers-of-child';
import { IdentityOfChild } from '#subgraphs/hub/child/identity-of-child';
import { InvolvementOfChild } from '#subgraphs/hub/child/involvement-of-child';
import { TimelineOfChild } from '#subgraphs/hub/child/timeline-of-child';
import { WhereaboutsOfChild } from '#subgraphs/hub/child/whereabouts-of-child';
import { BreakGlass } from '#subgraphs/hub/commands/break-glass';
import { RequestAccess } from '#subgraphs/hub/commands/request-access';
import { CompetenceOfChild } from '#subgraphs/hub/competence/competence-of-child';
import { RecordCompetence } from '#subgraphs/hub/competence/record-competence';
import { JudgeConcerns } from '#subgraphs/hub/concern/judge-concerns';
import { RaiseConcern } from '#subgraphs/hub/concern/raise-concern';
import { SettleConcern } from '#subgraphs/hub/concern/settle-concern';
import { ConsentFigures } from '#subgraphs/hub/consent/consent-figures';
import { RecordConsent } from '#subgraphs/hub/consent/record-consent';
import { WithdrawConsent } from '#subgraphs/hub/consent/withdraw-consent';
import { Groups, GroupsOfChild } from '#subgraphs/hub/group/groups';
import { Documents } from '#subgraphs/hub/document/documents';
import { IncomingTransfers } from '#subgraphs/hub/index/incoming-transfers';
import { IndexedChild } from '#subgraphs/hub/index/child';
import { FindChildren } from '#subgraphs/hub/index/find-children';
import type { IndexLoaders } from '#subgraphs/hub/index/index-loaders';
import { WhoAmI } from '#subgraphs/hub/index/viewer';
import { MergesMade } from '#subgraphs/hub/index/merges-made';
import { MatchesToSettle } from '#subgraphs/hub/index/matches-to-settle';
import { ViewerTasks } from '#subgraphs/hub/index/viewer-tasks';
import { AddInvolvement } from '#subgraphs/hub/involvement/add-involvement';
import { EndInvolvement } from '#subgraphs/hub/involvement/end-involvement';
import { AnswerNomination } from '#subgraphs/hub/lead/answer-nomination';
import { CoverLead } from '#subgraphs/hub/lead/cover-lead';
import { EndLead } from '#subgraphs/hub/lead/end-lead';
import { NominateLead } from '#subgraphs/hub/lead/nominate-lead';
import { OutcomesOfChild } from '#subgraphs/hub/outcome/outcomes-of-child';
import { RecordOutcome } from '#subgraphs/hub/outcome/record-outcome';
import { ChangeGoal } from '#subgraphs/hub/plan/change-goal';
import { MakePlan } from '#subgraphs/hub/plan/make-plan';
import { PlanOfChild } from '#subgraphs/hub/plan/plan-of-child';
import { ReviewPlan } from '#subgraphs/hub/plan/review-plan';
import { RecordOverride } from '#subgraphs/hub/review/record-override';
import { ReviewDeed } from '#subgraphs/hub/review/review-deed';
import { ViewerReviews } from '#subgraphs/hub/review/viewer-reviews';
import { MergeChildren } from '#subgraphs/hub/merging/merge-children';
import { PartsOfChild } from '#subgraphs/hub/merging/parts-of-child';
import { SplitChild } from '#subgraphs/hub/merging/split-child';
import { SplitRecords } from '#subgraphs/hub/merging/split-records';
import { ReconcileWithPds } from '#subgraphs/hub/pds/reconcile-with-pds';
import { SettleUnmatched } from '#subgraphs/hub/matching/settle-unmatched';
import { SettleMatch } from '#subgraphs/hub/matching/settle-match';
import { MarkMessageRead } from '#subgraphs/hub/message/mark-message-read';
import { MessagesForViewer } from '#subgraphs/hub/message/messages-for-viewer';
import { MessagesOfChild } from '#subgraphs/hub/message/messages-of-child';
import { SendMessage } from '#subgraphs/hub/message/send-message';
import { RecordNextStep } from '#subgraphs/hub/register/record-next-step';
import { Register } from '#subgraphs/hub/register/register';
import { AcknowledgeTransfer } from '#subgraphs/hub/transfer/acknowledge-transfer';
import { AnswerIncomingTransfer } from '#subgraphs/hub/transfer/answer-incoming-transfer';
import { AnswerTransfer } from '#subgraphs/hub/transfer/answer-transfer';
import { EndTransfer } from '#subgraphs/hub/transfer/end-transfer';
import { OfferTransfer } from '#subgraphs/hub/transfer/offer-transfer';
import { TakeInTransfer } from '#subgraphs/hub/transfer/take-in-transfer';
import { Authorities, TransfersOfChild } from '#subgraphs/hub/transfer/transfers-of-child';
import { WithdrawTransfer } from '#subgraphs/hub/transfer/withdraw-transfer';

/** Describes children. */
export const hubGraph: GraphDefinition<HubLoaders> = {
  resolvers: [
    FindChild, IdentityOfChild, IdentifiersOfChild, WhereaboutsOfChild, AroundChild, InvolvementOfChild,
    ConcernsOfChild, ChartOfConcerns, JudgementsOnConcerns, TextOfConcern, ConsentsOfChild, TimelineOfChild, DisclosureOfChild,
    RequestAccess, BreakGlass, NominateLead, AnswerNomination, CoverLead, EndLead,
    RaiseConcern, SettleConcern, JudgeConcerns, RecordConsent, WithdrawConsent, SettleMatch, SettleUnmatched, MergeChildren, SplitChild, PartsOfChild, SplitRecords, ReconcileWithPds,
    DecideAccess, EndAccess, GrantsOfChild, ReviewDeed, RecordOverride, AddInvolvement, EndInvolvement, CompetenceOfChild, RecordCompetence,
    AssessmentOfChild, ContentOfAssessment, StartAssessment, WriteAssessment, SignAssessment,
    PlanOfChild, MakePlan, ChangeGoal, ReviewPlan, OutcomesOfChild, RecordOutcome,
    AlertsOfChild, AcknowledgeAlert, RecordNextStep, MessagesOfChild, SendMessage, MarkMessageRead, Documents, Groups, GroupsOfChild, ConsentFigures,
    TransfersOfChild, Authorities, OfferTransfer, AnswerTransfer, AcknowledgeTransfer, WithdrawTransfer, EndTransfer, AnswerIncomingTransfer, TakeInTransfer,
  ],
  orphanedTypes: [ConcernsSection],
  entities: [{ name: 'Child', type: Child, resolveReference: ({ id }: Child) => Object.assign(new Child(), { id }) }],
};

/** Points at children. */
export const indexGraph: GraphDefinition<IndexLoaders> = {
  resolvers: [FindChildren, WhoAmI, ViewerTasks, MatchesToSettle, MergesMade, IncomingTransfers, Register, MessagesForViewer, ViewerRequests, ViewerReviews],
  entities: [{ name: 'Child', type: IndexedChild, resolveReference: ({ id }: IndexedChild) => IndexedChild.at(id) }],
};

export const graphFaces = [
  { name: 'hub', definition: hubGraph },
  { name: 'index', definition: indexGraph },
] as const;
