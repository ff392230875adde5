import type { AgencyReference, ChildId } from '#schema/ids';
import type { Viewer } from '#schema/contracts/viewer';

/**
 * What records say about a child and a viewer: the only thing a decision is derived from besides the token and the
 * stated purpose. Two kinds of source: the hub (who is involved, consent, seal, identity, the lead) and any agency
 * (a legal basis from its case records). Both answer `POST /facts` on their subgraph's host, under a grant.
 * Dates are ISO 8601; `from` inclusive, `until` exclusive; a missing `until` means it goes on.
 */

export interface Period {
  readonly from: string;
  readonly until?: string;
}

/** Policy attribute `relation`. A viewer can stand in several to one child. */
export interface RelationFact extends Period {
  readonly relation:
    | 'lead_professional' | 'team_around_child' | 'own_caseload' | 'line_manager_of_case' | 'duty_desk' | 'same_agency' | 'conflicted';
  /** What records it: an involvement's id, never free text. */
  readonly record: string;
}

/** A basis that needs a case record behind it; `public_task`, `consent_only` and `none` are derived, never stated. */
export interface BasisFact extends Period {
  readonly basis: 'ca89_s17' | 'ca89_s47' | 'ca04_s16LA' | 'cda98_s115' | 'court_order' | 'vital_interests';
  readonly record: string;
  /**
   * The viewers the case is assigned to, where the record says so: to them it is their own caseload. Whoever else has a
   * relation of their own to the child may rely on it too (s.47(9)); an empty list: nobody may. Absent: any viewer with a relation.
   */
  readonly assignedTo?: readonly string[];
}

/** A consent statement (policy model, section 11). Empty lists mean "all". */
export interface ConsentFact extends Period {
  readonly id: string;
  readonly outcome: 'given' | 'refused' | 'withdrawn';
  readonly capacity: 'child' | 'parental_responsibility' | 'local_authority' | 'court';
  readonly fromAgencies: readonly string[];
  readonly toAgencies: readonly string[];
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly supersedes?: string;
}

export interface CompetenceFact {
  readonly assessedOn: string;
  readonly topic: string;
  readonly outcome: 'competent' | 'not_competent';
}

/** What the lead professional, as gatekeeper, lets this viewer see of a child for a time: these classes of information and no others. */
export interface LetSeeFact extends Period {
  /** What records it. */
  readonly record: string;
  readonly categories: readonly string[];
}

export type Seal = 'none' | 'location_restricted' | 'adoption' | 'protected_person' | 'court_restricted';
export type IdentityConfidence = 'confirmed' | 'probable' | 'doubtful';

/** Whom to ask: the lead professional, or the front door where there is none. Work contact only. */
export interface AskContact {
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly phone?: string;
  readonly email?: string;
}

export interface HubFacts {
  readonly child: ChildId;
  /** Date of birth, for competence and for the end of childhood; absent for the unborn or where not known. */
  readonly dateOfBirth?: string;
  readonly seal: Seal;
  readonly relations: readonly RelationFact[];
  readonly consents: readonly ConsentFact[];
  readonly competence: readonly CompetenceFact[];
  /** By agency word (`health`, `social_care` ...): how sure the index is that the agency's record is this child's. */
  readonly identity: Readonly<Record<string, IdentityConfidence>>;
  readonly breakGlass?: Period & { readonly id: string };
  /** Absent: nothing is let. */
  readonly letSee?: readonly LetSeeFact[];
  readonly ask: AskContact;
  /** By agency word: the id the agency knows the child by. Only for asking that agency for its facts. */
  readonly references: Readonly<Record<string, AgencyReference>>;
  /** Statutory duty to a care leaver of 18 or over. */
  readonly leavingCareDuty: boolean;
}

export interface AgencyFacts {
  readonly child: ChildId;
  readonly bases: readonly BasisFact[];
  /** Relations that this agency's own records show: the allocated social worker of a case. */
  readonly relations: readonly RelationFact[];
}

/** `POST /facts` at the hub: answers `HubFacts[]`; a child it does not know is left out. */
export interface HubFactsRequest {
  readonly viewer: Viewer;
  readonly purpose: string;
  readonly children: readonly ChildId[];
}

/** `POST /facts` at an agency: answers `AgencyFacts[]`. */
export interface AgencyFactsRequest {
  readonly viewer: Viewer;
  readonly purpose: string;
  readonly children: readonly { readonly id: ChildId; readonly reference: AgencyReference }[];
}
