import type { AskContact } from '#schema/contracts/facts';
import type { Grant } from '#schema/contracts/grant';
import type { ChildId } from '#schema/ids';
import type { HubStore } from '#subgraphs/hub/store/connect';
import type { AskPds } from '#subgraphs/hub/pds/pds-client';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';
import { addressLoader, contactPointLoader } from '#subgraphs/hub/child/load-whereabouts';
import { communicationLoader, ethnicityLoader, identityLoader, knownLoader, namesLoader } from '#subgraphs/hub/child/load-identity';
import { agencyConfidenceLoader, identifierLoader, nhsNumberStatusLoader, otherIdentifierLoader } from '#subgraphs/hub/child/load-identifiers';
import { gpLoader, householdLoader, schoolPlaceLoader } from '#subgraphs/hub/child/load-around';
import { involvementLoader, leadLoader } from '#subgraphs/hub/child/load-involvement';
import { concernLoader, concernTextLoader, judgementLoader } from '#subgraphs/hub/child/load-concerns';
import { alertOfChildLoader } from '#subgraphs/hub/alert/load-alerts-of-child';
import { answered } from '#subgraphs/hub/child/load-by-child';
import { documentsFor } from '#subgraphs/hub/document/load-documents';
import { countConsents } from '#subgraphs/hub/consent/count-consents';
import { groupCounts } from '#subgraphs/hub/group/count-groups';
import { circumstanceLoader } from '#subgraphs/hub/group/load-circumstances';
import { messageLoader } from '#subgraphs/hub/message/load-messages';
import { knownAuthorities, transferLoader } from '#subgraphs/hub/transfer/load-transfers';
import { consentLoader } from '#subgraphs/hub/child/load-consents';
import { assessmentEntryLoader, assessmentLoader, signatureLoader } from '#subgraphs/hub/assessment/load-assessments';
import { accessGrantLoader } from '#subgraphs/hub/access/grants-of-child';
import { competenceLoader } from '#subgraphs/hub/competence/competence-of-child';
import { type EntryPartKind, partsOf } from '#subgraphs/hub/merging/entry-parts';
import { outcomeLoader } from '#subgraphs/hub/outcome/outcomes-of-child';
import { goalLoader, planLoader, planReviewLoader } from '#subgraphs/hub/plan/load-plans';

/** What the face `hub` loads, a statement a category: what is not granted is not even selected. */
export const hubLoaders = (store: HubStore, grant: Grant, now: Date) => ({
  now,
  known: knownLoader(store),
  identity: identityLoader(store),
  names: namesLoader(store),
  communication: communicationLoader(store),
  ethnicity: ethnicityLoader(store),
  identifiers: identifierLoader(store),
  otherIdentifiers: otherIdentifierLoader(store),
  agencyConfidence: agencyConfidenceLoader(store, grant),
  nhsNumberStatus: nhsNumberStatusLoader(store),
  address: addressLoader(store, now),
  contactPoints: contactPointLoader(store),
  household: householdLoader(store),
  schoolPlace: schoolPlaceLoader(store, now),
  gp: gpLoader(store),
  lead: leadLoader(store, now),
  involvements: involvementLoader(store, grant, now),
  concerns: concernLoader(store),
  concernText: concernTextLoader(store),
  judgements: judgementLoader(store),
  consents: consentLoader(store),
  assessments: assessmentLoader(store),
  assessmentEntries: assessmentEntryLoader(store, grant),
  signatures: signatureLoader(store),
  plans: planLoader(store),
  goals: goalLoader(store),
  planReviews: planReviewLoader(store),
  outcomes: outcomeLoader(store),
  alerts: alertOfChildLoader(store, grant),
  groups: () => answered(groupCounts(store, now)),
  consentFigures: () => answered(countConsents(store, now)),
  circumstances: circumstanceLoader(store),
  transfers: transferLoader(store, grant, now),
  authorities: () => answered(knownAuthorities(store)),
  messages: messageLoader(store, grant, now),
  documents: (topic: string | null) => answered(documentsFor(store, grant, topic)),
  accessGrants: accessGrantLoader(store),
  competence: competenceLoader(store),
  entryParts: (child: ChildId, kinds: readonly EntryPartKind[]) => answered(partsOf(store, child, kinds)),
});

/** What commands work with. */
export interface Office {
  readonly store: HubStore;
  readonly frontDoor: AskContact;
  readonly breakGlassMinutes: number;
  /** Roles that sit at the front door: what has no lead comes to them. */
  readonly frontDoorRoles: readonly string[];
  /** Roles that settle whose an agency's record is. */
  readonly indexReviewerRoles: readonly string[];
  /** Roles that keep the registers. */
  readonly registerRoles: readonly string[];
  /** Roles that review what was done in an emergency or without consent; of whom one of another agency does. */
  readonly reviewerRoles: readonly string[];
  /** How long a person can be let see what is withheld, in days. */
  readonly longestGrantDays: number;
  /** The Personal Demographics Service, where the hub is connected to it. */
  readonly askPds?: AskPds;
}

export type HubLoaders = ReturnType<typeof hubLoaders> & { readonly office: Office };
export type HubContext = SubgraphContext<HubLoaders>;
