import type { GraphDefinition } from '#subgraphs/host/federated-schema';
import { AroundChild } from '#subgraphs/hub/child/around-child';
import { Child } from '#subgraphs/hub/child/child';
import { ChartOfConcerns, ConcernsOfChild, ConcernsSection, TextOfConcern } from '#subgraphs/hub/child/concerns-of-child';
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
import { JudgeConcerns } from '#subgraphs/hub/concern/judge-concerns';
import { RaiseConcern } from '#subgraphs/hub/concern/raise-concern';
import { SettleConcern } from '#subgraphs/hub/concern/settle-concern';
import { RecordConsent } from '#subgraphs/hub/consent/record-consent';
import { WithdrawConsent } from '#subgraphs/hub/consent/withdraw-consent';
import { IndexedChild } from '#subgraphs/hub/index/child';
import { FindChildren } from '#subgraphs/hub/index/find-children';
import type { IndexLoaders } from '#subgraphs/hub/index/index-loaders';
import { WhoAmI } from '#subgraphs/hub/index/viewer';
import { MatchesToSettle } from '#subgraphs/hub/index/matches-to-settle';
import { ViewerTasks } from '#subgraphs/hub/index/viewer-tasks';
import { AnswerNomination } from '#subgraphs/hub/lead/answer-nomination';
import { CoverLead } from '#subgraphs/hub/lead/cover-lead';
import { EndLead } from '#subgraphs/hub/lead/end-lead';
import { NominateLead } from '#subgraphs/hub/lead/nominate-lead';
import { SettleMatch } from '#subgraphs/hub/matching/settle-match';

/** Describes children. */
export const hubGraph: GraphDefinition<HubLoaders> = {
  resolvers: [
    FindChild, IdentityOfChild, IdentifiersOfChild, WhereaboutsOfChild, AroundChild, InvolvementOfChild,
    ConcernsOfChild, ChartOfConcerns, TextOfConcern, ConsentsOfChild, TimelineOfChild, DisclosureOfChild,
    RequestAccess, BreakGlass, NominateLead, AnswerNomination, CoverLead, EndLead,
    RaiseConcern, SettleConcern, JudgeConcerns, RecordConsent, WithdrawConsent, SettleMatch,
  ],
  orphanedTypes: [ConcernsSection],
  entities: [{ name: 'Child', type: Child, resolveReference: ({ id }: Child) => Object.assign(new Child(), { id }) }],
};

/** Points at children. */
export const indexGraph: GraphDefinition<IndexLoaders> = {
  resolvers: [FindChildren, WhoAmI, ViewerTasks, MatchesToSettle],
  entities: [{ name: 'Child', type: IndexedChild, resolveReference: ({ id }: IndexedChild) => IndexedChild.at(id) }],
};

export const graphFaces = [
  { name: 'hub', definition: hubGraph },
  { name: 'index', definition: indexGraph },
] as const;
