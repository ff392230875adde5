/**
 * The fictional population, as life is: one record of each child, from which every stand-in agency system writes its
 * own, in its own format, with its own gaps and errors. Nobody in it exists. Dates are ISO `YYYY-MM-DD`, instants ISO
 * with `Z`; codes are those of the code lists named beside them.
 */
export interface Population {
  /** The day on which the population is as described; everything else is relative to it. */
  readonly today: string;
  readonly children: readonly DemoChild[];
  readonly practitioners: readonly DemoPractitioner[];
  readonly schools: readonly DemoSchool[];
  readonly gpPractices: readonly DemoGpPractice[];
  readonly services: readonly DemoService[];
}

export interface DemoPractitioner {
  /** The `sub` of the token: `p-ines-okoro`. */
  readonly id: string;
  readonly name: string;
  /** A word of the policy's vocabulary: education, health, social_care, yot, police, housing, voluntary, platform. */
  readonly agency: string;
  /** A word of the policy's vocabulary: social_worker, class_teacher, dpo ... */
  readonly role: string;
  readonly team: string;
  readonly phone: string;
  readonly email: string;
  readonly assurance: 'low' | 'mfa' | 'mfa_managed_device';
  readonly status: 'active' | 'training_overdue' | 'suspended';
  /** For teachers: the school's URN. */
  readonly schoolUrn?: string;
}

export interface DemoSchool {
  readonly urn: string;
  readonly laCode: string;
  readonly establishmentNumber: string;
  readonly name: string;
  readonly phase: 'Primary' | 'Secondary' | 'Special' | 'Alternative provision';
  readonly postcode: string;
  readonly telephone: string;
}

export interface DemoGpPractice {
  /** ODS code, such as `Y99001`. */
  readonly ods: string;
  readonly name: string;
  readonly postcode: string;
  readonly telephone: string;
}

/** A service of the directory; the stand-in serves it as Open Referral UK 3.0. */
export interface DemoService {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly name: string;
  readonly description: string;
  readonly needs: readonly string[];
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  readonly eligibility: string;
  readonly referral: string;
  readonly postcode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly telephone: string;
  readonly email: string;
  readonly url: string;
}

export interface DemoName {
  readonly use: 'official' | 'usual' | 'old' | 'birth';
  readonly given: readonly string[];
  readonly family: string;
  readonly from?: string;
  readonly until?: string;
}

export interface DemoAddress {
  readonly use: 'home' | 'temporary' | 'old';
  readonly lines: readonly string[];
  readonly town: string;
  readonly postcode: string;
  readonly uprn?: string;
  readonly from?: string;
  readonly until?: string;
}

/** The oddities of real data (agency-systems design, "What real data does"), each present in at least one named child. */
export type Oddity =
  | 'wrong-upn-check-letter' | 'temporary-upn' | 'upn-unknown-reason' | 'shared-upn' | 'no-nhs-number' | 'invalid-nhs-number'
  | 'superseded-nhs-number' | 'pds-restricted' | 'pds-redacted' | 'no-date-of-birth' | 'unborn' | 'twins' | 'two-nhs-numbers'
  | 'several-names' | 'adopted-later-looked-after' | 'sealed-protected-person' | 'sensitive-relationship' | 'transferred-out'
  | 'dual-registration' | 'placed-outside-area' | 'unaccompanied-1-january' | 'impossible-dates' | 'sex-and-gender-differ'
  | 'order-amended-on-appeal' | 'several-returns' | 'immunisation-twice' | 'not-primary-source' | 'rtl-name';

export interface DemoChild {
  /** The hub's opaque id: `c-` and ten letters or digits, derived from the key by hash so that it tells nothing. */
  readonly id: string;
  /** How tests and docs call the child: `amira`, `twin-1`, or `child-0123` for the crowd. */
  readonly key: string;
  readonly oddities: readonly Oddity[];
  readonly names: readonly DemoName[];
  readonly dateOfBirth?: string;
  readonly expectedDateOfBirth?: string;
  readonly sex: 'FEMALE' | 'MALE' | 'NOT_KNOWN' | 'NOT_SPECIFIED';
  readonly gender?: string;
  /** DfE ethnicity code: WBRI, BAFR, APKN ... */
  readonly ethnicity: string;
  readonly language: { readonly code: string; readonly display: string; readonly interpreter: boolean };
  readonly addresses: readonly DemoAddress[];
  readonly contactPoints: readonly { readonly system: 'phone' | 'email'; readonly value: string; readonly whose: string }[];
  /** Children with the same household key are siblings who live together. */
  readonly household: string;
  readonly parents: readonly DemoParent[];
  readonly seal: 'none' | 'location_restricted' | 'adoption' | 'protected_person' | 'court_restricted';
  readonly gpOds?: string;
  readonly identifiers: {
    readonly nhsNumber?: string;
    readonly nhsNumberStatus: 'VERIFIED' | 'UNVERIFIED' | 'MISSING' | 'INVALID' | 'SUPERSEDED';
    /** The number PDS answers with where the one held is superseded. */
    readonly supersedingNhsNumber?: string;
    /** What another file of the same council has for this child: `two-nhs-numbers`. */
    readonly otherNhsNumber?: string;
    readonly upn?: string;
    readonly formerUpn?: string;
    /** CIN census UPN-unknown reason, UN1..UN10. */
    readonly upnUnknownReason?: string;
    /** The social-care case system's person id. */
    readonly personId?: string;
    /** The YOT case system's ids. */
    readonly ypid?: string;
    readonly pnc?: string;
  };
  /** How sure the index is, by agency word; absent means confirmed wherever there is an identifier. */
  readonly confidence?: Readonly<Record<string, 'confirmed' | 'probable' | 'doubtful'>>;
  /** Who is involved, as the hub knows it. */
  readonly involvements: readonly DemoInvolvement[];
  readonly consents: readonly DemoConsent[];
  readonly competence: readonly { readonly assessedOn: string; readonly topic: string; readonly outcome: 'competent' | 'not_competent'; readonly by: string }[];
  readonly education?: DemoEducation;
  readonly health?: DemoHealth;
  readonly socialCare?: DemoSocialCare;
  readonly youthJustice?: DemoYouthJustice;
}

export interface DemoParent {
  readonly name: string;
  readonly relationship: 'mother' | 'father' | 'step-parent' | 'grandparent' | 'foster carer' | 'sibling' | 'other';
  readonly parentalResponsibility: boolean;
  readonly livesWithChild: boolean;
  readonly dateOfBirth?: string;
}

export interface DemoInvolvement {
  readonly practitioner: string;
  readonly agency: string;
  readonly relation: 'lead_professional' | 'team_around_child' | 'own_caseload' | 'line_manager_of_case' | 'duty_desk' | 'conflicted';
  /** The category that its existence belongs to: `practitioners` for most, `child-mental-health` for CAMHS. */
  readonly category: string;
  readonly from: string;
  readonly until?: string;
}

export interface DemoConsent {
  readonly id: string;
  readonly outcome: 'given' | 'refused' | 'withdrawn';
  readonly by: string;
  readonly capacity: 'child' | 'parental_responsibility' | 'local_authority' | 'court';
  readonly fromAgencies: readonly string[];
  readonly toAgencies: readonly string[];
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  readonly from: string;
  readonly until?: string;
  readonly evidence: string;
  readonly explainedTo: string;
  readonly supersedes?: string;
}

export interface DemoEducation {
  /** C current, M main (dual), S subsidiary (dual), G guest, P previous (CTF enrolment status). */
  readonly enrolments: readonly { readonly urn: string; readonly status: 'C' | 'M' | 'S' | 'G' | 'P'; readonly from: string; readonly until?: string; readonly yearGroup: string; readonly registrationGroup?: string }[];
  /** DfE attendance codes of August 2024, one a session. */
  readonly attendance: readonly { readonly date: string; readonly session: 'AM' | 'PM'; readonly code: string; readonly urn: string }[];
  readonly exclusions: readonly { readonly category: 'SUSP' | 'PERM' | 'LNCH'; readonly reason: string; readonly from: string; readonly sessions?: number; readonly urn: string }[];
  readonly sen?: { readonly provision: 'N' | 'K' | 'E'; readonly from: string; readonly needs: readonly { readonly type: string; readonly rank: number }[] };
  readonly ehcPlan?: { readonly from: string; readonly until?: string; readonly reviewDue: string; readonly namedSchoolUrn?: string };
  readonly attainment: readonly { readonly stage: 'EYFS' | 'PHONICS' | 'KS1' | 'KS2' | 'KS4'; readonly subject: string; readonly result: string; readonly year: string }[];
}

/** FHIR R4 / UK Core shaped; SNOMED CT codes where a code stands. */
export interface DemoHealth {
  readonly allergies: readonly { readonly id: string; readonly code: string; readonly display: string; readonly criticality: 'low' | 'high'; readonly recordedOn: string }[];
  readonly medications: readonly { readonly id: string; readonly code: string; readonly display: string; readonly dosage: string; readonly from: string }[];
  readonly immunisations: readonly { readonly id: string; readonly target: string; readonly vaccine: string; readonly date: string; readonly dose: number; readonly primarySource: boolean; readonly supplier: string }[];
  readonly conditions: readonly { readonly id: string; readonly code: string; readonly display: string; readonly category: string; readonly onset: string; readonly recordedOn: string }[];
  readonly appointments: readonly { readonly id: string; readonly date: string; readonly service: string; readonly status: 'booked' | 'fulfilled' | 'noshow' | 'cancelled'; readonly category: string }[];
  readonly emergencyAttendances: readonly { readonly id: string; readonly date: string; readonly reason: string; readonly site: string }[];
  readonly camhs?: { readonly referredOn: string; readonly status: 'active' | 'completed' | 'revoked'; readonly reason: string; readonly clinician: string };
  readonly sexualHealth?: { readonly service: string; readonly from: string };
  readonly substanceUse?: { readonly service: string; readonly from: string };
  readonly selfHarmRisk?: { readonly level: 'low' | 'medium' | 'high'; readonly assessedOn: string };
}

/** Terms and codes of the Standard Safeguarding Dataset (CIN census, SSDA903). */
export interface DemoSocialCare {
  readonly referrals: readonly { readonly id: string; readonly date: string; readonly source: string; readonly primaryNeed: string; readonly noFurtherAction: boolean }[];
  readonly cinEpisodes: readonly { readonly id: string; readonly referralId: string; readonly from: string; readonly until?: string; readonly closeReason?: string; readonly primaryNeed: string }[];
  readonly cinPlans: readonly { readonly id: string; readonly from: string; readonly until?: string; readonly visits: readonly string[] }[];
  readonly assessments: readonly { readonly id: string; readonly from: string; readonly authorised?: string; readonly factors: readonly string[] }[];
  readonly enquiries: readonly { readonly id: string; readonly from: string; readonly until?: string; readonly allocatedTo: string; readonly conferenceDate?: string; readonly outcome?: string }[];
  readonly protectionPlans: readonly { readonly id: string; readonly from: string; readonly until?: string; readonly category: 'NEG' | 'PHY' | 'SAB' | 'EMO' | 'MUL'; readonly visits: readonly string[]; readonly reviews: readonly string[] }[];
  readonly lookedAfter: readonly { readonly id: string; readonly from: string; readonly until?: string; readonly legalStatus: string; readonly placements: readonly { readonly from: string; readonly until?: string; readonly type: string; readonly postcode: string; readonly outsideArea: boolean; readonly carer: string }[] }[];
  readonly missing: readonly { readonly id: string; readonly from: string; readonly until?: string; readonly returnInterviewOffered: boolean }[];
  /** Practitioner ids of allocated workers, newest first. */
  readonly workers: readonly { readonly practitioner: string; readonly from: string; readonly until?: string }[];
  /** People in informants' and third-party records; never shown outside policy. */
  readonly thirdPartyNotes: readonly string[];
}

export interface DemoYouthJustice {
  readonly openCase: boolean;
  readonly officer: string;
  readonly offences: readonly { readonly id: string; readonly date: string; readonly code: string; readonly title: string; readonly seriousness: number }[];
  readonly hearings: readonly { readonly id: string; readonly date: string; readonly court: string; readonly type: string; readonly result?: string; readonly amendedOnAppeal?: string }[];
  readonly orders: readonly { readonly id: string; readonly type: string; readonly from: string; readonly until?: string; readonly amendedFrom?: string }[];
  readonly interventions: readonly { readonly id: string; readonly type: string; readonly from: string; readonly until?: string }[];
  readonly assetPlusStage?: { readonly stage: string; readonly date: string };
  readonly ete?: { readonly status: string; readonly hours: number; readonly date: string };
  /** How many returns were sent over time; only the latest counts. */
  readonly returns: number;
}
