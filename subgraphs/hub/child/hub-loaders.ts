import type { AskContact } from '#schema/contracts/facts';
import type { Grant } from '#schema/contracts/grant';
import type { HubStore } from '#subgraphs/hub/store/connect';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';
import { addressLoader, contactPointLoader } from '#subgraphs/hub/child/load-whereabouts';
import { communicationLoader, ethnicityLoader, identityLoader, knownLoader, namesLoader } from '#subgraphs/hub/child/load-identity';
import { agencyConfidenceLoader, identifierLoader, nhsNumberStatusLoader, otherIdentifierLoader } from '#subgraphs/hub/child/load-identifiers';
import { gpLoader, householdLoader, schoolPlaceLoader } from '#subgraphs/hub/child/load-around';
import { involvementLoader, leadLoader } from '#subgraphs/hub/child/load-involvement';
import { concernLoader, concernTextLoader } from '#subgraphs/hub/child/load-concerns';
import { consentLoader } from '#subgraphs/hub/child/load-consents';

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
  consents: consentLoader(store),
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
}

export type HubLoaders = ReturnType<typeof hubLoaders> & { readonly office: Office };
export type HubContext = SubgraphContext<HubLoaders>;
