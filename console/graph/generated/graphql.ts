/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How much a pupil misses, by the thresholds of the Department for Education. */
export type AbsenceLevel =
  /** Under 10 % of possible sessions missed. */
  | 'NONE_OR_LOW'
  /** 10 % or more missed. */
  | 'PERSISTENT'
  /** 50 % or more missed. */
  | 'SEVERE';

/** Which accesses. Everything that is said must hold. */
export type AccessFilterInput = {
  /** This child, by the hub’s id. That you asked about the child goes on record. */
  readonly aboutChild?: string | number | null | undefined;
  /** Viewers of this agency. */
  readonly agency?: string | null | undefined;
  /** A basis in law. */
  readonly basis?: string | null | undefined;
  /** A class of information. */
  readonly category?: string | null | undefined;
  /** A field of the graph: `HealthSection.allergies`. */
  readonly field?: string | null | undefined;
  /** From this moment on. */
  readonly from?: string | null | undefined;
  /** Whether the record was opened in an emergency. */
  readonly inEmergency?: boolean | null | undefined;
  /** A rule that one fact alone kept from deciding. */
  readonly nearMiss?: string | null | undefined;
  /** The operation’s name. */
  readonly operation?: string | null | undefined;
  /** `answered`, `refused`, `failed_closed` or `failed`. */
  readonly outcome?: string | null | undefined;
  /** This child, by the pseudonym of another record. */
  readonly pseudonym?: string | null | undefined;
  /** For this purpose. */
  readonly purpose?: string | null | undefined;
  /** How the viewer stood to the child. */
  readonly relation?: string | null | undefined;
  /** Viewers in this role. */
  readonly role?: string | null | undefined;
  /** A rule that decided. */
  readonly rule?: string | null | undefined;
  /** With `category`: only where something of it was shown, or where nothing was. */
  readonly shown?: boolean | null | undefined;
  /** With `aboutChild`: where a decision stood on this case, consent statement, involvement or opening, by its own reference. */
  readonly standsOn?: string | null | undefined;
  /** Before this moment. */
  readonly to?: string | null | undefined;
  /** This viewer. */
  readonly viewer?: string | number | null | undefined;
};

/** Whether what was let is still let. */
export type AccessGrantState =
  /** It was ended before its time. */
  | 'ENDED'
  /** It is. */
  | 'IN_FORCE'
  /** Its time has run out. */
  | 'RUN_OUT';

/** Who asked for a report of who looked. */
export type AccessReportAskedBy =
  /** The child, old enough to ask. */
  | 'CHILD'
  /** Someone with parental responsibility. */
  | 'PARENT'
  /** Someone authorised by the child or by the court. */
  | 'REPRESENTATIVE';

/** What became of a request for access. */
export type AccessRequestStatus =
  | 'GRANTED'
  | 'OPEN'
  | 'REFUSED';

/** That one has taken note of an alert. */
export type AcknowledgeAlertInput = {
  /** The alert. */
  readonly alertId: string | number;
  /** The child. */
  readonly childId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The version of it that was read. */
  readonly version: number;
};

/** Whether a child lives there for good or for now. */
export type AddressUse =
  | 'HOME'
  | 'TEMPORARY';

/** Why somebody is alerted. */
export type AlertKind =
  /** Somebody asks to see what is withheld from them. */
  | 'ACCESS_REQUESTED'
  /** An agency’s system told of something: what, stands under `Child.alerts` for whom it is. */
  | 'AGENCY_EVENT'
  /** Somebody opened in an emergency what is withheld from them. */
  | 'BREAK_GLASS'
  /** Agencies have each placed a flag of concern on the child. What they saw is not said here. */
  | 'CONCERNS_ADD_UP'
  /** Parents disagree about sharing; it counts as refused. */
  | 'CONSENT_CONTESTED'
  /** Consent to sharing was taken back. */
  | 'CONSENT_WITHDRAWN'
  /** An agency’s record might be this child’s. */
  | 'DOUBTFUL_MATCH'
  /** Somebody wrote about the child. */
  | 'MESSAGE'
  /** The child has come on a register. */
  | 'REGISTER_ENTRY'
  /** A transfer to another authority has moved on. */
  | 'TRANSFER';

/** How dangerous a reaction could be (FHIR allergy-intolerance-criticality). */
export type AllergyCriticality =
  /** Could threaten life. */
  | 'HIGH'
  /** Not expected to threaten life. */
  | 'LOW'
  /** Nobody could tell. */
  | 'UNABLE_TO_ASSESS';

/** What the practitioner who was asked says. */
export type AnswerNominationInput = {
  /** Yes or no. */
  readonly accept: boolean;
  /** The child. */
  readonly childId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The nomination. */
  readonly nominationId: string | number;
  /** Why not; wanted where the answer is no. */
  readonly reason?: string | null | undefined;
  /** The version of it that was read. */
  readonly version: number;
};

/** What became of an appointment (after FHIR appointmentstatus). */
export type AppointmentStatus =
  /** Arrived, checked in, fulfilled. */
  | 'ATTENDED'
  /** Planned: proposed, pending, booked, on a waiting list. */
  | 'BOOKED'
  /** Cancelled by either side. */
  | 'CANCELLED'
  /** Was not brought, or did not come (noshow). */
  | 'MISSED'
  /** The source does not say. */
  | 'UNKNOWN';

/** What a common assessment looks at, after the Common Assessment Framework. */
export type AssessmentDomain =
  /** Behavioural development. */
  | 'BEHAVIOUR'
  /** Basic care, safety and protection. */
  | 'CARE_AND_SAFETY'
  /** What there is around the family, and how they use it. */
  | 'COMMUNITY'
  /** Emotional and social development. */
  | 'EMOTIONAL_AND_SOCIAL'
  /** Family history, functioning and the wider family. */
  | 'FAMILY_AND_RELATIONSHIPS'
  /** General health, physical development, speech and language. */
  | 'HEALTH'
  /** Housing, employment and money. */
  | 'HOUSING_AND_MONEY'
  /** Identity, self-esteem, self-care and independence. */
  | 'IDENTITY_AND_SELF_CARE'
  /** Understanding, taking part, progress, aspirations. */
  | 'LEARNING'
  /** Emotional warmth, stability, guidance and boundaries. */
  | 'WARMTH_AND_GUIDANCE';

/** What is said of one domain. It takes the place of what was said there before. */
export type AssessmentEntryInput = {
  /** The domain. */
  readonly domain: AssessmentDomain;
  /** A strength, a need, or whose voice. */
  readonly kind: AssessmentEntryKind;
  /** In the words of who says it. */
  readonly words: string;
};

/** Whose word an entry is, and to what. */
export type AssessmentEntryKind =
  /** What the child says. */
  | 'CHILD_VOICE'
  /** What help is needed with. */
  | 'NEED'
  /** What parents or carers say. */
  | 'PARENT_VOICE'
  /** What goes well. */
  | 'STRENGTH';

/** Why what is withheld has to be seen at once. */
export type BreakGlassInput = {
  /** The child. */
  readonly childId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** What has happened, and why life or health depends on it. Someone else will review it. */
  readonly reason: string;
};

/** How the viewer stands to a child of their caseload. */
export type CaseloadRelation =
  | 'DUTY_DESK'
  | 'LEAD_PROFESSIONAL'
  | 'LINE_MANAGER_OF_CASE'
  | 'OWN_CASELOAD'
  | 'TEAM_AROUND_CHILD';

/** Category of abuse of a child protection plan (DfE CIN census). */
export type CategoryOfAbuse =
  /** Emotional abuse. */
  | 'EMO'
  /** Multiple categories. */
  | 'MUL'
  /** Neglect. */
  | 'NEG'
  /** Physical abuse. */
  | 'PHY'
  /** Sexual abuse. */
  | 'SAB';

/** How far a goal has come. */
export type ChangeGoalInput = {
  /** The child. */
  readonly childId: string | number;
  /** The goal. */
  readonly goalId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** How far it has come; why it is dropped. */
  readonly progress: string;
  /** Where it stands now. */
  readonly status: GoalStatus;
  /** The version of it that was read. */
  readonly version: number;
};

/** What one knows of the child one looks for; at least one of these. All that is given has to fit. */
export type ChildSearch = {
  /** Date of birth; day and month the wrong way round is found too, and, where a name fits, a date of which two parts are right. */
  readonly dateOfBirth?: string | null | undefined;
  /** A name or part of one, in any order and script, as heard or as spelt, short or in full. */
  readonly name?: string | null | undefined;
  /** NHS number. */
  readonly nhsNumber?: string | null | undefined;
  /** Postcode where the child lives. */
  readonly postcode?: string | null | undefined;
  /** Unique Pupil Number. */
  readonly upn?: string | null | undefined;
};

/** That a concern holds no more. */
export type CloseConcernInput = {
  /** The child. */
  readonly childId: string | number;
  /** The flag. */
  readonly concernId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** Why. */
  readonly reason: string;
  /** The version of it that was read. */
  readonly version: number;
};

/** Which assessment is completed. */
export type CompleteAssessmentInput = {
  /** The assessment. */
  readonly assessmentId: string | number;
  /** The child. */
  readonly childId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The version of it that was read. */
  readonly version: number;
};

/** What a concern rests on. */
export type ConcernBasis =
  | 'SEEN'
  | 'TOLD_BY_CHILD'
  | 'TOLD_BY_FAMILY'
  | 'TOLD_BY_OTHER';

/** How worried the practitioner is: an early warning below any threshold. */
export type ConcernLevel =
  /** Worth watching, and a word with others. */
  | 'AMBER'
  /** Worth noting. */
  | 'GREEN'
  /** Something should be done now. */
  | 'RED';

/** Where a flag stands. */
export type ConcernState =
  /** Closed, with a reason. */
  | 'CLOSED'
  /** In force. */
  | 'OPEN'
  /** Not reviewed by its review date: nobody has said that it still holds. */
  | 'STALE';

/** By what right it was said. */
export type ConsentCapacity =
  | 'CHILD'
  | 'COURT'
  | 'LOCAL_AUTHORITY'
  | 'PARENTAL_RESPONSIBILITY';

/** What is counted of statements about sharing. */
export type ConsentMeasure =
  /** A child under sixteen decided, and nobody has assessed within a year whether the child is competent to. */
  | 'COMPETENCE_DUE'
  /** Consent has run out and nobody has asked again. */
  | 'EXPIRED'
  /** Consent stands and runs out within 30 days. */
  | 'EXPIRING'
  /** Consent stands. */
  | 'GIVEN'
  /** Consent stands that was given more than a year ago. */
  | 'OVER_A_YEAR'
  /** One parent consents and another does not; the rules count it as refused. */
  | 'PARENTS_DISAGREE'
  /** Consent was refused. */
  | 'REFUSED'
  /** Consent was given and taken back. */
  | 'WITHDRAWN';

/** What was said. */
export type ConsentOutcome =
  | 'GIVEN'
  | 'REFUSED'
  | 'WITHDRAWN';

/** The means of contact (FHIR R4 ContactPointSystem). */
export type ContactSystem =
  | 'EMAIL'
  | 'PHONE';

/** How time is divided; UTC. */
export type CountAccessEvery =
  | 'DAY'
  | 'HOUR'
  | 'MONTH'
  | 'WEEK';

/** Who stands in for the lead professional, and until when. */
export type CoverLeadInput = {
  /** The child. */
  readonly childId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The time as lead that is covered. */
  readonly leadId: string | number;
  /** Who stands in: one who works with the child, or a colleague of the lead’s own agency. */
  readonly practitionerId: string | number;
  /** Until when: 72 hours at most, after which it is a hand-over. */
  readonly until: string;
  /** The version of it that was read. */
  readonly version: number;
};

/** What is decided on a request for access. */
export type DecideAccessInput = {
  /** The classes of information that are let: none of the gravest, which only the lead sees. */
  readonly categories?: ReadonlyArray<string>;
  /** The child. */
  readonly childId: string | number;
  /** Let the asker see, for a time; or decline. */
  readonly grant: boolean;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** A word to the asker; wanted where the answer is no. */
  readonly note?: string | null | undefined;
  /** The request. */
  readonly requestId: string | number;
  /** Until when; wanted where something is let. */
  readonly until?: string | null | undefined;
  /** The version of it that was read. */
  readonly version: number;
};

/** Why something is not shown, in a word a program can act on. */
export type DisclosureCode =
  /** It can be shown once consent is recorded. */
  | 'CONSENT_NEEDED'
  /** Information is held; ask the agency that holds it. */
  | 'HELD_ASK_HOLDER'
  /** Information is held; ask the lead professional. */
  | 'HELD_ASK_LEAD'
  /** There may or may not be information; said alike for every child. */
  | 'MAY_EXIST_ASK_LEAD'
  /** Sign in more strongly to see it. */
  | 'STEP_UP_NEEDED'
  /** The source could not answer; try again. */
  | 'UNAVAILABLE'
  /** The agency has a record that may not be this child’s; someone has to confirm it. */
  | 'UNCONFIRMED';

/** What was let, and is let no more. */
export type EndAccessInput = {
  /** The child. */
  readonly childId: string | number;
  /** What was let. */
  readonly grantId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** Why. */
  readonly reason: string;
  /** The version of it that was read. */
  readonly version: number;
};

/** Why a child needs no lead professional any more. */
export type EndLeadInput = {
  /** The child. */
  readonly childId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The time as lead that ends. */
  readonly leadId: string | number;
  /** Why. */
  readonly reason: string;
  /** The version of it that was read. */
  readonly version: number;
};

/** One of the five outcomes of Every Child Matters, para 1.3. */
export type FiveOutcome =
  /** Good physical and mental health, and a healthy life. */
  | 'BE_HEALTHY'
  /** Not kept by poverty from full potential. */
  | 'ECONOMIC_WELL_BEING'
  /** Getting the most out of life and developing skills for adulthood. */
  | 'ENJOY_AND_ACHIEVE'
  /** Involved with the community, and not in trouble. */
  | 'MAKE_A_POSITIVE_CONTRIBUTION'
  /** Protected from harm and neglect. */
  | 'STAY_SAFE';

/** What is to be reached, who sees to it, and by when. */
export type GoalInput = {
  /** By when. */
  readonly dueOn: string;
  /** What is to be reached, as child and parents agreed to it. */
  readonly goal: string;
  /** The outcome it is for. */
  readonly outcome: FiveOutcome;
  /** The practitioner who sees to it ... */
  readonly ownerId?: string | number | null | undefined;
  /** ... or, where it is one of the family, their name. */
  readonly ownerName?: string | null | undefined;
};

/** Where a goal of a plan stands. */
export type GoalStatus =
  | 'DONE'
  | 'DROPPED'
  | 'OPEN';

/** How far a referral to a health service is (FHIR request-status). */
export type HealthReferralStatus =
  /** Waiting or being seen. */
  | 'ACTIVE'
  /** Care ended. */
  | 'COMPLETED'
  /** Paused. */
  | 'ON_HOLD'
  /** Withdrawn or refused. */
  | 'REVOKED'
  /** The source does not say. */
  | 'UNKNOWN';

/** How great an assessed risk is. */
export type HealthRiskLevel =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM'
  /** At risk; the source does not say how much. */
  | 'NOT_STATED';

/** Why a look may lawfully be left out of a report to a family. */
export type HeldBackReason =
  /** The child expected that the person asking would not be told (DPA 2018 Sch 3 paras 4 and 10). */
  | 'CHILDS_WISH'
  /** A court holds or forbids it (DPA 2018 Sch 3 paras 3, 9 and 18). */
  | 'COURT'
  /** Telling would be likely to prejudice the prevention or detection of crime (DPA 2018 Sch 2 para 2). */
  | 'CRIME'
  /** It would tell of a child protection enquiry, and telling would not be in the child’s best interests (DPA 2018 Sch 3 para 21). */
  | 'ENQUIRY'
  /** It is legally privileged (DPA 2018 Sch 2 para 19). */
  | 'LEGAL_ADVICE'
  /** It would tell of somebody else, who has not agreed, and it is not reasonable to do so without (DPA 2018 Sch 2 para 16). */
  | 'OTHER_PEOPLE'
  /** Telling would be likely to cause serious harm to somebody (DPA 2018 Sch 3 paras 5, 11 and 19). */
  | 'SERIOUS_HARM';

/** How sure the index is that an agency’s record is this child’s. Below CONFIRMED no data is shown from it. */
export type IdentityConfidence =
  | 'CONFIRMED'
  | 'DOUBTFUL'
  | 'PROBABLE';

/** Whether the vaccine was given (FHIR immunization-status). */
export type ImmunisationStatus =
  /** Given. */
  | 'COMPLETED'
  /** Recorded as not given: refused, or not possible. */
  | 'NOT_DONE';

/** How a practitioner stands to the child. */
export type InvolvementRelation =
  | 'DUTY_DESK'
  | 'LINE_MANAGER_OF_CASE'
  | 'OWN_CASELOAD'
  | 'TEAM_AROUND_CHILD';

/** What follows from concerns of several agencies. */
export type JudgeConcernsInput = {
  /** The alert. */
  readonly alertId: string | number;
  /** The child. */
  readonly childId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** What is to be done. */
  readonly judgement: Judgement;
  /** Why. */
  readonly note: string;
  /** The version of it that was read. */
  readonly version: number;
};

/** What is to be done where concerns add up. */
export type Judgement =
  /** A common assessment. */
  | 'ASSESS'
  /** Nothing: there is an explanation. */
  | 'NO_ACTION'
  /** A referral to children’s social care. */
  | 'REFER'
  /** Watch, and come back to it. */
  | 'WATCH';

/** Where a person’s time as lead professional stands. */
export type LeadStatus =
  /** Is the lead. */
  | 'ACTIVE'
  /** Said no, or another said yes first. */
  | 'DECLINED'
  /** Was the lead. */
  | 'ENDED'
  /** Asked, and has not answered. */
  | 'NOMINATED';

/** What was found about one look. */
export type LookFinding = {
  /** The look’s decision. */
  readonly decisionId: string | number;
  /** Why it is held back; null where the family is told of it. */
  readonly heldBack?: HeldBackReason | null | undefined;
};

/** What the team around the child has agreed to do. */
export type MakePlanInput = {
  /** The assessment it comes of. */
  readonly assessmentId?: string | number | null | undefined;
  /** The child. */
  readonly childId: string | number;
  /** Its goals. */
  readonly goals: ReadonlyArray<GoalInput>;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The day by which it is looked at again. */
  readonly reviewOn: string;
};

/** That one has read a letter. */
export type MarkMessageReadInput = {
  /** The child it is about. */
  readonly childId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The letter. */
  readonly messageId: string | number;
};

/** Whether a medicine is being taken. */
export type MedicationStatus =
  /** Being taken, or prescribed to be. */
  | 'ACTIVE'
  /** Completed, stopped or cancelled. */
  | 'ENDED'
  /** Prescribed or stated, but not taken. */
  | 'NOT_TAKEN'
  /** Paused. */
  | 'ON_HOLD'
  /** The source does not say. */
  | 'UNKNOWN';

/** What a name is used for (FHIR R4 NameUse, as far as agencies keep it). */
export type NameUse =
  | 'BIRTH'
  | 'OFFICIAL'
  | 'OLD'
  | 'USUAL';

/** Who is asked to be the lead professional. */
export type NominateLeadInput = {
  /** The child. */
  readonly childId: string | number;
  /** Where there is a lead: the time as lead that this hands over from. */
  readonly handsOverFrom?: string | number | null | undefined;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The practitioner who is asked; one who works with the child already. */
  readonly practitionerId: string | number;
  /** Why this person, for them to read. */
  readonly reason: string;
  /** The version of that. */
  readonly version?: number | null | undefined;
};

/** What a draft would change of the rules in force. */
export type PolicyDraftInput = {
  /** Rules as the policy’s files write them (YAML, beginning with `- id:`): new ones, or in the place of those of the same id. */
  readonly rules?: string | null | undefined;
  /** Rules that are struck out. */
  readonly withoutRules?: ReadonlyArray<string | number> | null | undefined;
};

/** One supposed fact: an attribute of the policy, and its word or words. */
export type PolicyFactInput = {
  /** `purpose`, `basis`, `consent`, `relation`, `role`, `agency` ...: see `policyInForce`. */
  readonly attribute: string;
  /** Its words; one, unless the attribute can have several. */
  readonly words: ReadonlyArray<string>;
};

/** How much of a class of information is shown. */
export type PolicyLevel =
  /** The detail. */
  | 'DETAIL'
  /** Which agency holds information, and whom to ask. */
  | 'HOLDER'
  /** Nothing, and nothing said. */
  | 'NONE'
  /** That there may be information, and whom to ask. */
  | 'NOTICE'
  /** A summary. */
  | 'SUMMARY';

/** Whether a rule permits or limits. */
export type PolicyRuleKind =
  /** Raises what may be seen. */
  | 'PERMISSION'
  /** Limits what may be seen, whatever permits more. */
  | 'PROHIBITION';

/** A report to prepare. */
export type PrepareAccessReportInput = {
  /** The child, by the hub’s id. */
  readonly aboutChild: string | number;
  /** Who asked for it. Who they are is to be checked before, and is not kept here. */
  readonly askedBy: AccessReportAskedBy;
  /** From this moment on. */
  readonly from?: string | null | undefined;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** Before this moment. */
  readonly to?: string | null | undefined;
};

/** An early warning, below any threshold. */
export type RaiseConcernInput = {
  /** What it rests on. */
  readonly basis: ConcernBasis;
  /** The child. */
  readonly childId: string | number;
  /** The family knows of this. */
  readonly familyKnows: boolean;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** Traffic light. */
  readonly level: ConcernLevel;
  /** The day by which it is looked at again: within a year. */
  readonly reviewOn: string;
  /** What was seen or heard: fact apart from opinion. */
  readonly seen: string;
};

/** What the child or the family said about sharing. */
export type RecordConsentInput = {
  /** By what right. */
  readonly capacity: ConsentCapacity;
  /** Classes of information; empty: all. */
  readonly categories: ReadonlyArray<string>;
  /** The child. */
  readonly childId: string | number;
  /** What shows that it was said: a signed form, a note of a visit. */
  readonly evidence: string;
  /** To whom it was explained, and how. */
  readonly explainedTo: string;
  /** Agencies that may share; empty: all. */
  readonly fromAgencies: ReadonlyArray<string>;
  /** Who said it. */
  readonly givenBy: string;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** Given or refused. A withdrawal is a command of its own. */
  readonly outcome: ConsentOutcome;
  /** Purposes; empty: all. */
  readonly purposes: ReadonlyArray<string>;
  /** The statement of the same person whose place this takes. */
  readonly supersedes?: string | number | null | undefined;
  /** Agencies that may be told; empty: all. */
  readonly toAgencies: ReadonlyArray<string>;
  /** Until when; null: until it is withdrawn. */
  readonly until?: string | null | undefined;
};

/** A register of children nobody may lose sight of. */
export type RegisterKind =
  /** Of school age with no current education record: missing from education (Education Act 1996 s.436A). */
  | 'MISSING_CHILDREN'
  /** Known to more than one agency, and without a lead professional. */
  | 'NO_LEAD'
  /** Of school age, and it is on record that no school is attended. */
  | 'OUT_OF_SCHOOL';

/** Why a child is on a register. */
export type RegisterReason =
  /** Excluded for good, and at no other school. */
  | 'EXCLUDED'
  /** Two agencies or more work with the child. */
  | 'KNOWN_TO_SEVERAL_AGENCIES'
  /** Left a school, and no other has enrolled the child. */
  | 'LEFT_AND_NOT_ENROLLED'
  /** No school, and no one else, ever told of the child’s education. */
  | 'NO_EDUCATION_RECORD'
  /** On record as having no place. */
  | 'NO_SCHOOL_PLACE'
  /** A school refuses the child. */
  | 'REFUSED_ACCESS';

/** What is asked for, and why. */
export type RequestAccessInput = {
  /** The child. */
  readonly childId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** Why, for the one who decides. */
  readonly reason: string;
  /** What one needs to see: a notice’s label, a section’s name. */
  readonly what: string;
};

/** What of a report may be told. */
export type ReviewAccessReportInput = {
  /** Look by look; what is not named stays as it was. */
  readonly findings: ReadonlyArray<LookFinding>;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The report. */
  readonly reportId: string | number;
  /** The version one looked at. */
  readonly version: number;
};

/** What the review of an opening in an emergency came to. */
export type ReviewBreakGlassInput = {
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The opening. */
  readonly openingId: string | number;
  /** What was found. */
  readonly outcome: ReviewOutcome;
  /** The version of it that was read. */
  readonly version: number;
  /** In words: what was asked, and what was learnt. */
  readonly words: string;
};

/** That a concern was looked at again and still holds. */
export type ReviewConcernInput = {
  /** The child. */
  readonly childId: string | number;
  /** The flag. */
  readonly concernId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The day by which it is looked at next. */
  readonly reviewOn: string;
  /** The version of it that was read. */
  readonly version: number;
};

/** What is reviewed by someone of another chain of command. */
export type ReviewKind =
  /** What is withheld was opened in an emergency. */
  | 'BREAK_GLASS'
  /** Something was shared without consent, on a basis that needs none. */
  | 'OVERRIDE';

/** What the reviewer found. */
export type ReviewOutcome =
  /** It was needed, and no more was done than was needed. */
  | 'JUSTIFIED'
  /** It was needed; something should be done otherwise next time. */
  | 'JUSTIFIED_WITH_LEARNING'
  /** It was not needed: it goes to the data protection officer and the viewer’s agency. */
  | 'NOT_JUSTIFIED';

/** What the review of something shared without consent came to. */
export type ReviewOverrideInput = {
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** What was found. */
  readonly outcome: ReviewOutcome;
  /** What was recorded. */
  readonly overrideId: string | number;
  /** The version of it that was read. */
  readonly version: number;
  /** In words: what was asked, and what was learnt. */
  readonly words: string;
};

/** What came of looking at a plan again. */
export type ReviewPlanInput = {
  /** The child. */
  readonly childId: string | number;
  /** Goals that are added. */
  readonly goals?: ReadonlyArray<GoalInput>;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** When it is looked at next; none: the plan is closed. */
  readonly nextReviewOn?: string | null | undefined;
  /** The plan. */
  readonly planId: string | number;
  /** The version of it that was read. */
  readonly version: number;
  /** What came of it; where the plan is closed, why. */
  readonly words: string;
};

/** What a worked example of a rule tries. */
export type RuleScenarioOf =
  /** What remains when something has run out. */
  | 'EXPIRED'
  /** Where it does not. */
  | 'NO'
  /** What comes of it under a basis in law that needs no consent. */
  | 'OVERRIDE'
  /** What remains when consent is withdrawn. */
  | 'WITHDRAWN'
  /** Where the rule decides. */
  | 'YES';

/** How the child stands to a school (Every Child Matters, para 4.3). */
export type SchoolStanding =
  /** On its roll. */
  | 'ATTENDING'
  /** Excluded from it. */
  | 'EXCLUDED'
  /** Of school age and on no roll that we know. */
  | 'NONE'
  /** Refused a place there. */
  | 'REFUSED_ACCESS';

/** What one is looking at. WITHHELD is a decision, UNAVAILABLE a fault, NOT_STATED an absence: never the same. */
export type SectionState =
  /** Everything asked for is here. */
  | 'COMPLETE'
  /** The agency states nothing about this child. */
  | 'NOT_STATED'
  /** Some of what was asked for is withheld or unavailable; the notices say which. */
  | 'PARTIAL'
  /** The agency’s system could not answer. */
  | 'UNAVAILABLE'
  /** The agency may hold a record of this child, but nobody has confirmed that it is this child’s. */
  | 'UNCONFIRMED'
  /** All of what was asked for is withheld; the notices say whom to ask. */
  | 'WITHHELD';

/** A letter about a child, between those who work with the child. */
export type SendMessageInput = {
  /** The text. */
  readonly body: string;
  /** The child. */
  readonly childId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** What it is about; no name in it. */
  readonly subject: string;
  /** The thread it goes on with; left out: a new one. */
  readonly threadId?: string | number | null | undefined;
  /** To whom: practitioners who work with the child, or lead; at most 20. */
  readonly to: ReadonlyArray<string | number>;
};

/** Sex as registered (NHS Data Dictionary, person stated gender code 0, 1, 2, 9). */
export type Sex =
  | 'FEMALE'
  | 'MALE'
  /** Not recorded. */
  | 'NOT_KNOWN'
  /** Recorded as neither. */
  | 'NOT_SPECIFIED';

/** That somebody read an assessment as it stands and agreed, or did not. */
export type SignAssessmentInput = {
  /** Agrees with what it says, and that it is shared as the consents say. */
  readonly agrees: boolean;
  /** The assessment. */
  readonly assessmentId: string | number;
  /** As whom. */
  readonly capacity: SignatureCapacity;
  /** The child. */
  readonly childId: string | number;
  /** What they want to have added. */
  readonly comment?: string | null | undefined;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** Who signed. */
  readonly name: string;
  /** The version of it that was read. */
  readonly version: number;
};

/** A report whose review is done. */
export type SignOffAccessReportInput = {
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The report. */
  readonly reportId: string | number;
  /** The version one looked at. */
  readonly version: number;
};

/** As whom somebody signs. */
export type SignatureCapacity =
  | 'CHILD'
  | 'PARENT_CARER'
  | 'PRACTITIONER';

/** Of whom an assessment is started. */
export type StartAssessmentInput = {
  /** The child. */
  readonly childId: string | number;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
};

/** What kind of occasion an entry of the timeline is. */
export type TimelineKind =
  | 'ASSESSMENT'
  | 'ATTENDANCE'
  | 'CONCERN'
  | 'CONTACT'
  | 'COURT'
  | 'EXCLUSION'
  | 'HEALTH_ENCOUNTER'
  | 'MEETING'
  | 'MISSED_APPOINTMENT'
  | 'MISSING'
  | 'OTHER'
  | 'PLACEMENT'
  | 'REFERRAL';

/** Why an access is worth a second look. */
export type UnusualAccessKind =
  /** What is withheld was opened in an emergency. */
  | 'BROKE_GLASS'
  /** The last check stopped an answer: a fault of the system’s. */
  | 'FAILED_CLOSED'
  /** Far more children than other viewers. */
  | 'MANY_CHILDREN'
  /** No record connected the viewer with the child. */
  | 'NO_INVOLVEMENT'
  /** At night, or on a weekend. */
  | 'OUT_OF_HOURS'
  /** A child of the viewer’s own family or close circle. */
  | 'OWN_CIRCLE';

/** That someone takes back their consent. */
export type WithdrawConsentInput = {
  /** The child. */
  readonly childId: string | number;
  /** The statement that is taken back. */
  readonly consentId: string | number;
  /** What shows that it was taken back: a telephone note, a letter. */
  readonly evidence: string;
  /** To whom it was explained what follows from it. */
  readonly explainedTo: string;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
};

/** What is written into an assessment. */
export type WriteAssessmentInput = {
  /** The assessment. */
  readonly assessmentId: string | number;
  /** The child. */
  readonly childId: string | number;
  /** What is said, domain by domain. */
  readonly entries: ReadonlyArray<AssessmentEntryInput>;
  /** New for every request; the same when it is sent again. */
  readonly idempotencyKey: string;
  /** The version of it that was read. */
  readonly version: number;
};

export type InvalidFragment = { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> };

export type StaleFragment = { readonly __typename: 'Stale', readonly message: string };

export type NotPermittedFragment = { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } };

export type NoticeFragment = { readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } };

export type ContactFragment = { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null };

type Standing_ConcernsSection_Fragment = { readonly state: SectionState, readonly asOf: string | null, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> };

type Standing_EducationSection_Fragment = { readonly state: SectionState, readonly asOf: string | null, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> };

type Standing_HealthSection_Fragment = { readonly state: SectionState, readonly asOf: string | null, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> };

type Standing_SocialCareSection_Fragment = { readonly state: SectionState, readonly asOf: string | null, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> };

type Standing_YouthJusticeSection_Fragment = { readonly state: SectionState, readonly asOf: string | null, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> };

export type StandingFragment =
  | Standing_ConcernsSection_Fragment
  | Standing_EducationSection_Fragment
  | Standing_HealthSection_Fragment
  | Standing_SocialCareSection_Fragment
  | Standing_YouthJusticeSection_Fragment
;

export type AskPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AskPageQuery = { readonly child: { readonly id: string, readonly name: { readonly text: string } | null, readonly disclosure: { readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null }, readonly notices: ReadonlyArray<{ readonly label: string | null, readonly canRequest: boolean }> } } | null };

export type RequestAccessMutationVariables = Exact<{
  input: RequestAccessInput;
}>;


export type RequestAccessMutation = { readonly requestAccess:
    | { readonly __typename: 'AccessRequested', readonly id: string, readonly status: AccessRequestStatus, readonly asked: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type CaseloadQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CaseloadQuery = { readonly me: { readonly name: string, readonly caseload: { readonly edges: ReadonlyArray<{ readonly node: { readonly relation: CaseloadRelation, readonly since: string, readonly child: { readonly id: string, readonly age: number | null, readonly name: { readonly text: string } | null, readonly currentSchool: { readonly name: string | null } | null, readonly leadProfessional: { readonly contact: { readonly name: string } } | null, readonly concerns: { readonly flags: ReadonlyArray<{ readonly id: string, readonly level: ConcernLevel, readonly state: ConcernState }> | null } } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ChildPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ChildPageQuery = { readonly child: { readonly id: string, readonly dateOfBirth: string | null, readonly expectedDateOfBirth: string | null, readonly age: number | null, readonly sex: Sex | null, readonly nhsNumber: string | null, readonly upn: string | null, readonly name: { readonly text: string } | null, readonly otherNames: ReadonlyArray<{ readonly text: string, readonly use: NameUse }> | null, readonly address: { readonly lines: ReadonlyArray<string>, readonly town: string | null, readonly postcode: string | null, readonly use: AddressUse, readonly from: string | null } | null, readonly contactPoints: ReadonlyArray<{ readonly system: ContactSystem, readonly value: string, readonly whose: string }> | null, readonly communication: { readonly interpreter: boolean, readonly language: { readonly display: string } | null } | null, readonly currentSchool: { readonly standing: SchoolStanding, readonly name: string | null, readonly since: string | null } | null, readonly gp: { readonly name: string, readonly telephone: string | null } | null, readonly leadProfessional: { readonly since: string, readonly coverUntil: string | null, readonly contact: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null }, readonly cover: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } | null } | null, readonly involvements: ReadonlyArray<{ readonly id: string, readonly relation: InvolvementRelation, readonly agency: string, readonly from: string, readonly until: string | null, readonly practitioner: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> | null, readonly identity: ReadonlyArray<{ readonly agency: string, readonly confidence: IdentityConfidence }> | null, readonly concerns: { readonly state: SectionState, readonly asOf: string | null, readonly flags: ReadonlyArray<{ readonly id: string, readonly level: ConcernLevel, readonly state: ConcernState, readonly raisedAt: string, readonly reviewOn: string, readonly agency: string | null, readonly seen: string | null }> | null, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> }, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly date: string, readonly agency: string, readonly kind: TimelineKind, readonly title: string } }> } | null, readonly education: { readonly state: SectionState, readonly asOf: string | null, readonly enrolments: ReadonlyArray<{ readonly yearGroup: string | null, readonly registrationGroup: string | null, readonly isCurrent: boolean, readonly school: { readonly name: string | null, readonly telephone: string | null } }> | null, readonly attendance: { readonly academicYear: string, readonly presentPercentage: number | null, readonly unauthorisedPercentage: number | null, readonly absenceLevel: AbsenceLevel } | null, readonly exclusions: ReadonlyArray<{ readonly from: string, readonly sessions: number | null, readonly category: { readonly display: string } }> | null, readonly sen: { readonly supported: boolean, readonly provision: { readonly display: string } | null, readonly needs: ReadonlyArray<{ readonly rank: number, readonly type: { readonly display: string } }> } | null, readonly ehcPlan: { readonly from: string, readonly until: string | null, readonly reviewDue: string | null } | null, readonly attainment: ReadonlyArray<{ readonly subject: string, readonly result: string, readonly year: string, readonly stage: { readonly display: string } }> | null, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> }, readonly health: { readonly state: SectionState, readonly asOf: string | null, readonly allergies: ReadonlyArray<{ readonly id: string, readonly active: boolean, readonly criticality: AllergyCriticality | null, readonly reactions: ReadonlyArray<string>, readonly substance: { readonly display: string } | null }> | null, readonly medications: ReadonlyArray<{ readonly id: string, readonly status: MedicationStatus, readonly dosage: string | null, readonly medicine: { readonly display: string } | null }> | null, readonly conditions: ReadonlyArray<{ readonly id: string, readonly active: boolean, readonly onset: string | null, readonly name: { readonly display: string } | null }> | null, readonly appointments: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly service: string | null, readonly status: AppointmentStatus }> | null, readonly emergencyAttendances: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly site: string | null, readonly reason: string | null }> | null, readonly immunisations: ReadonlyArray<{ readonly id: string, readonly date: string | null, readonly status: ImmunisationStatus, readonly targets: ReadonlyArray<{ readonly display: string }> }> | null, readonly mentalHealth: { readonly status: HealthReferralStatus, readonly referredOn: string | null, readonly reason: string | null, readonly clinician: string | null } | null, readonly selfHarmRisk: { readonly level: HealthRiskLevel, readonly assessedOn: string | null } | null, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> }, readonly socialCare: { readonly state: SectionState, readonly asOf: string | null, readonly childInNeed: { readonly id: string, readonly open: boolean, readonly from: string | null, readonly until: string | null, readonly primaryNeed: { readonly display: string } | null } | null, readonly childProtection: { readonly id: string, readonly open: boolean, readonly from: string | null, readonly until: string | null, readonly category: CategoryOfAbuse | null } | null, readonly enquiries: ReadonlyArray<{ readonly id: string, readonly open: boolean, readonly from: string | null, readonly until: string | null, readonly worker: string | null }> | null, readonly lookedAfter: { readonly open: boolean, readonly from: string | null, readonly until: string | null, readonly legalStatus: { readonly display: string } | null } | null, readonly missingEpisodes: ReadonlyArray<{ readonly id: string, readonly from: string | null, readonly until: string | null, readonly type: { readonly display: string } | null }> | null, readonly earlyHelp: ReadonlyArray<{ readonly id: string, readonly open: boolean, readonly from: string | null, readonly until: string | null, readonly organisation: string | null, readonly reason: string | null }> | null, readonly workers: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly role: string | null, readonly team: string | null, readonly current: boolean }> | null, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> }, readonly youthJustice: { readonly involved: boolean | null, readonly nextCourtDate: string | null, readonly state: SectionState, readonly asOf: string | null, readonly worker: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } | null, readonly outcomes: ReadonlyArray<{ readonly id: string, readonly date: string, readonly endDate: string | null, readonly outcome: { readonly display: string } }> | null, readonly interventions: ReadonlyArray<{ readonly id: string, readonly type: string, readonly startDate: string, readonly endDate: string | null }> | null, readonly educationTrainingEmployment: { readonly description: string | null, readonly hoursOffered: number | null, readonly hoursAttended: number | null } | null, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> }, readonly disclosure: { readonly canBreakGlass: boolean, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null }, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> } } | null };

export type ConcernsPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ConcernsPageQuery = { readonly child: { readonly id: string, readonly name: { readonly text: string } | null, readonly concerns: { readonly state: SectionState, readonly asOf: string | null, readonly chart: ReadonlyArray<{ readonly on: string, readonly red: number, readonly amber: number, readonly green: number }> | null, readonly flags: ReadonlyArray<{ readonly id: string, readonly version: number, readonly level: ConcernLevel, readonly state: ConcernState, readonly raisedAt: string, readonly reviewOn: string, readonly agency: string | null, readonly basis: string | null, readonly seen: string | null, readonly familyKnows: boolean | null, readonly closedAt: string | null, readonly closeReason: string | null }> | null, readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> } } | null };

export type RaiseConcernMutationVariables = Exact<{
  input: RaiseConcernInput;
}>;


export type RaiseConcernMutation = { readonly raiseConcern:
    | { readonly __typename: 'ConcernChanged', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type ReviewConcernMutationVariables = Exact<{
  input: ReviewConcernInput;
}>;


export type ReviewConcernMutation = { readonly reviewConcern:
    | { readonly __typename: 'ConcernChanged', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type CloseConcernMutationVariables = Exact<{
  input: CloseConcernInput;
}>;


export type CloseConcernMutation = { readonly closeConcern:
    | { readonly __typename: 'ConcernChanged', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type ConsentPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsentPageQuery = { readonly child: { readonly id: string, readonly name: { readonly text: string } | null, readonly consents: ReadonlyArray<{ readonly id: string, readonly version: number, readonly outcome: ConsentOutcome, readonly givenBy: string, readonly capacity: ConsentCapacity, readonly from: string, readonly until: string | null, readonly fromAgencies: ReadonlyArray<string>, readonly toAgencies: ReadonlyArray<string>, readonly categories: ReadonlyArray<string>, readonly purposes: ReadonlyArray<string>, readonly evidence: string, readonly explainedTo: string, readonly contested: boolean, readonly supersedes: string | null }> | null, readonly disclosure: { readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> } } | null };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { readonly recordConsent:
    | { readonly __typename: 'ConsentRecorded', readonly id: string, readonly outcome: ConsentOutcome }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent:
    | { readonly __typename: 'ConsentRecorded', readonly id: string, readonly outcome: ConsentOutcome }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type ConsentFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentFiguresQuery = { readonly consentFigures: ReadonlyArray<{ readonly measure: ConsentMeasure, readonly category: string | null, readonly children: number | null }> | null };

export type DecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionQuery = { readonly decision: { readonly id: string, readonly at: string, readonly found: boolean, readonly policyVersion: string | null, readonly purpose: string | null, readonly underRulesInForce: boolean | null, readonly viewer: string | null, readonly categories: ReadonlyArray<{ readonly category: string, readonly label: string, readonly level: PolicyLevel, readonly given: boolean, readonly sentence: string, readonly facts: string | null, readonly wouldChange: ReadonlyArray<string> | null, readonly rules: ReadonlyArray<{ readonly id: string, readonly kind: PolicyRuleKind, readonly title: string, readonly sentences: ReadonlyArray<string>, readonly law: ReadonlyArray<string>, readonly owner: string, readonly reviewBy: string, readonly inForce: boolean }> | null, readonly nearMisses: ReadonlyArray<{ readonly id: string, readonly kind: PolicyRuleKind, readonly title: string, readonly sentences: ReadonlyArray<string>, readonly law: ReadonlyArray<string>, readonly owner: string, readonly reviewBy: string, readonly inForce: boolean }> | null }> } | null };

export type DeskPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPageQuery = { readonly me: { readonly id: string, readonly accessRequests: ReadonlyArray<{ readonly id: string, readonly version: number, readonly what: string, readonly reason: string, readonly since: string, readonly askedBy: string, readonly askedAs: string, readonly child: { readonly id: string, readonly name: { readonly text: string } | null } }>, readonly nominations: ReadonlyArray<{ readonly id: string, readonly version: number, readonly isHandOver: boolean, readonly nominatedBy: string, readonly since: string, readonly child: { readonly id: string, readonly name: { readonly text: string } | null } }>, readonly alerts: ReadonlyArray<{ readonly id: string, readonly version: number, readonly kind: AlertKind, readonly since: string, readonly cursor: string, readonly child: { readonly id: string, readonly name: { readonly text: string } | null } }>, readonly ownAccessRequests: ReadonlyArray<{ readonly id: string, readonly what: string, readonly status: AccessRequestStatus, readonly since: string, readonly decidedAt: string | null, readonly until: string | null, readonly note: string | null, readonly categories: ReadonlyArray<string>, readonly child: { readonly id: string, readonly name: { readonly text: string } | null } }>, readonly messages: ReadonlyArray<{ readonly id: string, readonly sentAt: string, readonly from: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null }, readonly child: { readonly id: string, readonly name: { readonly text: string } | null } }>, readonly childrenWithoutLead: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: { readonly text: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

export type DecideAccessMutationVariables = Exact<{
  input: DecideAccessInput;
}>;


export type DecideAccessMutation = { readonly decideAccess:
    | { readonly __typename: 'AccessDecided' }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type AnswerNominationMutationVariables = Exact<{
  input: AnswerNominationInput;
}>;


export type AnswerNominationMutation = { readonly answerNomination:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'LeadChanged', readonly id: string, readonly status: LeadStatus, readonly version: number }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: AcknowledgeAlertInput;
}>;


export type AcknowledgeAlertMutation = { readonly acknowledgeAlert:
    | { readonly __typename: 'AlertAcknowledged', readonly id: string, readonly at: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type JudgeConcernsMutationVariables = Exact<{
  input: JudgeConcernsInput;
}>;


export type JudgeConcernsMutation = { readonly judgeConcerns:
    | { readonly __typename: 'ConcernsJudged', readonly id: string, readonly judgement: Judgement }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type RulesToChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesToChangeQuery = { readonly policyRules: ReadonlyArray<{ readonly id: string, readonly title: string }> | null };

export type ComparePoliciesQueryVariables = Exact<{
  draft: PolicyDraftInput;
}>;


export type ComparePoliciesQuery = { readonly comparePolicies: { readonly broken: ReadonlyArray<string>, readonly differences: ReadonlyArray<{ readonly direction: string, readonly categories: ReadonlyArray<string>, readonly sentences: ReadonlyArray<string>, readonly changes: ReadonlyArray<{ readonly from: PolicyLevel, readonly to: PolicyLevel, readonly combinations: string }> }> } | null };

export type ReplayUnderDraftQueryVariables = Exact<{
  draft: PolicyDraftInput;
  filter?: AccessFilterInput | null | undefined;
}>;


export type ReplayUnderDraftQuery = { readonly replayUnderDraft: { readonly records: number, readonly decisions: number, readonly changedDecisions: number, readonly cutShort: boolean, readonly changed: ReadonlyArray<{ readonly category: string, readonly count: number, readonly from: PolicyLevel, readonly to: PolicyLevel, readonly sentence: string, readonly before: ReadonlyArray<string>, readonly after: ReadonlyArray<string> }> } | null };

export type EmergencyPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EmergencyPageQuery = { readonly child: { readonly id: string, readonly name: { readonly text: string } | null, readonly disclosure: { readonly canBreakGlass: boolean, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } } } | null };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type BreakGlassMutation = { readonly breakGlass:
    | { readonly __typename: 'GlassBroken', readonly id: string, readonly until: string, readonly reviewBy: string }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type FindChildrenQueryVariables = Exact<{
  search: ChildSearch;
  after?: string | null | undefined;
}>;


export type FindChildrenQuery = { readonly children: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly age: number | null, readonly dateOfBirth: string | null, readonly name: { readonly text: string } | null, readonly address: { readonly town: string | null, readonly postcode: string | null } | null, readonly currentSchool: { readonly standing: SchoolStanding, readonly name: string | null } | null, readonly leadProfessional: { readonly contact: { readonly name: string, readonly phone: string | null } } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordAtAGlanceQueryVariables = Exact<{
  filter?: AccessFilterInput | null | undefined;
}>;


export type RecordAtAGlanceQuery = { readonly chainState: { readonly holds: boolean, readonly records: number, readonly lastSequence: number, readonly problems: ReadonlyArray<{ readonly sequence: number, readonly problem: string }>, readonly checkpoint: { readonly at: string, readonly sequence: number, readonly key: string } | null } | null, readonly byDay: ReadonlyArray<{ readonly key: string, readonly records: number | null, readonly start: string | null }> | null, readonly byAgency: ReadonlyArray<{ readonly key: string, readonly records: number | null }> | null, readonly withheld: ReadonlyArray<{ readonly key: string, readonly records: number | null }> | null, readonly unusualAccess: ReadonlyArray<{ readonly kind: UnusualAccessKind, readonly viewer: string | null, readonly role: string | null, readonly agency: string | null, readonly count: number, readonly latest: string, readonly says: string, readonly sequences: ReadonlyArray<number> }> | null, readonly policyRules: ReadonlyArray<{ readonly id: string, readonly kind: PolicyRuleKind, readonly title: string, readonly sentences: ReadonlyArray<string>, readonly law: ReadonlyArray<string>, readonly owner: string, readonly reviewBy: string, readonly inForce: boolean }> | null };

export type LibraryPageQueryVariables = Exact<{
  topic?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LibraryPageQuery = { readonly documentTopics: ReadonlyArray<string>, readonly documents: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly summary: string, readonly body: string | null, readonly topic: string, readonly publisher: string, readonly reviewedOn: string, readonly link: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MatrixWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type MatrixWordsQuery = { readonly policyInForce: { readonly attributes: ReadonlyArray<{ readonly id: string, readonly words: ReadonlyArray<{ readonly id: string, readonly label: string }> }>, readonly categories: ReadonlyArray<{ readonly id: string, readonly label: string, readonly tier: number, readonly existenceSensitive: boolean }>, readonly roles: ReadonlyArray<{ readonly id: string, readonly label: string, readonly agencies: ReadonlyArray<string> }>, readonly agencies: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly purposes: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null };

export type MatrixQueryVariables = Exact<{
  facts: ReadonlyArray<PolicyFactInput> | PolicyFactInput;
}>;


export type MatrixQuery = { readonly policyMatrix: ReadonlyArray<{ readonly role: string, readonly agency: string, readonly category: string, readonly level: PolicyLevel, readonly rules: ReadonlyArray<string> }> | null };

export type SupposedAnswerQueryVariables = Exact<{
  facts: ReadonlyArray<PolicyFactInput> | PolicyFactInput;
}>;


export type SupposedAnswerQuery = { readonly policyAnswer: { readonly category: string, readonly facts: string, readonly level: PolicyLevel, readonly wouldChange: ReadonlyArray<string>, readonly rules: ReadonlyArray<{ readonly id: string, readonly kind: PolicyRuleKind, readonly title: string, readonly sentences: ReadonlyArray<string>, readonly law: ReadonlyArray<string>, readonly owner: string, readonly reviewBy: string, readonly inForce: boolean }>, readonly nearMisses: ReadonlyArray<{ readonly id: string, readonly kind: PolicyRuleKind, readonly title: string, readonly sentences: ReadonlyArray<string>, readonly law: ReadonlyArray<string>, readonly owner: string, readonly reviewBy: string, readonly inForce: boolean }> } | null };

export type MessagesPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MessagesPageQuery = { readonly child: { readonly id: string, readonly name: { readonly text: string } | null, readonly messages: ReadonlyArray<{ readonly id: string, readonly subject: string, readonly messages: ReadonlyArray<{ readonly id: string, readonly body: string, readonly sentAt: string, readonly isUnread: boolean, readonly from: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null }, readonly to: ReadonlyArray<{ readonly readAt: string | null, readonly practitioner: { readonly name: string } }> }> }> | null, readonly disclosure: { readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> } } | null };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { readonly sendMessage:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MessageSent', readonly id: string, readonly threadId: string }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type MarkMessageReadMutationVariables = Exact<{
  input: MarkMessageReadInput;
}>;


export type MarkMessageReadMutation = { readonly markMessageRead:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'MessageRead', readonly id: string, readonly readAt: string }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type PeoplePageQueryVariables = Exact<{
  id: string | number;
}>;


export type PeoplePageQuery = { readonly child: { readonly id: string, readonly name: { readonly text: string } | null, readonly leadProfessional: { readonly id: string, readonly version: number, readonly since: string, readonly coverUntil: string | null, readonly contact: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null }, readonly cover: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } | null } | null, readonly involvements: ReadonlyArray<{ readonly id: string, readonly relation: InvolvementRelation, readonly agency: string, readonly from: string, readonly until: string | null, readonly practitioner: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> | null, readonly accessGrants: ReadonlyArray<{ readonly id: string, readonly version: number, readonly categories: ReadonlyArray<string>, readonly until: string, readonly state: AccessGrantState, readonly endReason: string | null, readonly to: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } | null }> | null, readonly household: ReadonlyArray<{ readonly name: string, readonly relationship: string, readonly livesWithChild: boolean, readonly parentalResponsibility: boolean }> | null, readonly siblings: ReadonlyArray<{ readonly id: string, readonly age: number | null, readonly name: { readonly text: string } | null }> | null, readonly disclosure: { readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> } } | null };

export type NominateLeadMutationVariables = Exact<{
  input: NominateLeadInput;
}>;


export type NominateLeadMutation = { readonly nominateLead:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'LeadChanged', readonly id: string, readonly status: LeadStatus, readonly version: number }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type CoverLeadMutationVariables = Exact<{
  input: CoverLeadInput;
}>;


export type CoverLeadMutation = { readonly coverLead:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'LeadChanged', readonly id: string, readonly status: LeadStatus, readonly version: number }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type EndLeadMutationVariables = Exact<{
  input: EndLeadInput;
}>;


export type EndLeadMutation = { readonly endLead:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'LeadChanged', readonly id: string, readonly status: LeadStatus, readonly version: number }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type EndAccessMutationVariables = Exact<{
  input: EndAccessInput;
}>;


export type EndAccessMutation = { readonly endAccess:
    | { readonly __typename: 'AccessEnded', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type PlanPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanPageQuery = { readonly child: { readonly id: string, readonly name: { readonly text: string } | null, readonly assessment: { readonly id: string, readonly version: number, readonly startedAt: string, readonly completedAt: string | null, readonly startedBy: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } | null, readonly entries: ReadonlyArray<{ readonly domain: AssessmentDomain, readonly kind: AssessmentEntryKind, readonly words: string, readonly carriedOver: boolean }>, readonly signatures: ReadonlyArray<{ readonly name: string, readonly capacity: SignatureCapacity, readonly agrees: boolean, readonly comment: string | null, readonly signedOn: string }> } | null, readonly plan: { readonly id: string, readonly version: number, readonly madeAt: string, readonly madeBy: string | null, readonly reviewOn: string, readonly reviewOverdue: boolean, readonly closedAt: string | null, readonly closeReason: string | null, readonly goals: ReadonlyArray<{ readonly id: string, readonly version: number, readonly goal: string, readonly outcome: FiveOutcome, readonly owner: string | null, readonly dueOn: string, readonly overdue: boolean, readonly status: GoalStatus, readonly progress: string | null }>, readonly reviews: ReadonlyArray<{ readonly at: string, readonly by: string | null, readonly words: string, readonly nextReviewOn: string | null }> } | null, readonly outcomes: ReadonlyArray<{ readonly outcome: FiveOutcome, readonly change: number | null, readonly standings: ReadonlyArray<{ readonly id: string, readonly on: string, readonly standing: number, readonly words: string, readonly seenBy: string | null }> }> | null, readonly disclosure: { readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> } } | null };

export type ChangeGoalMutationVariables = Exact<{
  input: ChangeGoalInput;
}>;


export type ChangeGoalMutation = { readonly changeGoal:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'PlanChanged', readonly id: string, readonly version: number }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type StartAssessmentMutationVariables = Exact<{
  input: StartAssessmentInput;
}>;


export type StartAssessmentMutation = { readonly startAssessment:
    | { readonly __typename: 'AssessmentChanged', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type WriteAssessmentMutationVariables = Exact<{
  input: WriteAssessmentInput;
}>;


export type WriteAssessmentMutation = { readonly writeAssessment:
    | { readonly __typename: 'AssessmentChanged', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type SignAssessmentMutationVariables = Exact<{
  input: SignAssessmentInput;
}>;


export type SignAssessmentMutation = { readonly signAssessment:
    | { readonly __typename: 'AssessmentChanged', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type CompleteAssessmentMutationVariables = Exact<{
  input: CompleteAssessmentInput;
}>;


export type CompleteAssessmentMutation = { readonly completeAssessment:
    | { readonly __typename: 'AssessmentChanged', readonly id: string, readonly version: number }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type MakePlanMutationVariables = Exact<{
  input: MakePlanInput;
}>;


export type MakePlanMutation = { readonly makePlan:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'PlanChanged', readonly id: string, readonly version: number }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type ReviewPlanMutationVariables = Exact<{
  input: ReviewPlanInput;
}>;


export type ReviewPlanMutation = { readonly reviewPlan:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }
    | { readonly __typename: 'PlanChanged', readonly id: string, readonly version: number }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type AccessesOverTimeQueryVariables = Exact<{
  filter?: AccessFilterInput | null | undefined;
  every?: CountAccessEvery | null | undefined;
}>;


export type AccessesOverTimeQuery = { readonly accessCounts: ReadonlyArray<{ readonly key: string, readonly records: number | null, readonly start: string | null }> | null };

export type RecordOfAccessQueryVariables = Exact<{
  filter?: AccessFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type RecordOfAccessQuery = { readonly accessRecords: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly sequence: number, readonly at: string, readonly sentence: string, readonly outcome: string, readonly operationName: string | null, readonly policyVersion: string, readonly hash: string, readonly subgraphs: ReadonlyArray<{ readonly name: string, readonly children: number }>, readonly children: ReadonlyArray<{ readonly decisionId: string, readonly pseudonym: string, readonly found: boolean, readonly relation: ReadonlyArray<string>, readonly basis: ReadonlyArray<string>, readonly categories: ReadonlyArray<{ readonly category: string, readonly label: string, readonly level: PolicyLevel, readonly given: boolean, readonly rules: ReadonlyArray<string> }>, readonly fields: ReadonlyArray<{ readonly coordinate: string, readonly shown: number }> }> } }> } | null };

export type RecordWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordWordsQuery = { readonly policyInForce: { readonly categories: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly purposes: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly agencies: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly policyRules: ReadonlyArray<{ readonly id: string, readonly title: string }> | null };

export type RegisterQueryVariables = Exact<{
  search?: string | null | undefined;
  category?: string | null | undefined;
  kind?: PolicyRuleKind | null | undefined;
}>;


export type RegisterQuery = { readonly policyInForce: { readonly version: string, readonly categories: ReadonlyArray<{ readonly id: string, readonly label: string }>, readonly invariants: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null, readonly policyRules: ReadonlyArray<{ readonly id: string, readonly kind: PolicyRuleKind, readonly title: string, readonly sentences: ReadonlyArray<string>, readonly law: ReadonlyArray<string>, readonly owner: string, readonly reviewBy: string, readonly inForce: boolean, readonly scenarios: ReadonlyArray<{ readonly of: RuleScenarioOf, readonly says: string, readonly level: PolicyLevel }> }> | null, readonly ruleUse: ReadonlyArray<{ readonly decided: number, readonly nearlyDecided: number, readonly rule: { readonly id: string } }> | null };

export type RegisterOfChildrenQueryVariables = Exact<{
  kind: RegisterKind;
  after?: string | null | undefined;
}>;


export type RegisterOfChildrenQuery = { readonly register: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly since: string, readonly reason: RegisterReason, readonly nextStep: string | null, readonly nextStepBy: string | null, readonly officer: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } | null, readonly child: { readonly id: string, readonly age: number | null, readonly name: { readonly text: string } | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewsQuery = { readonly me: { readonly reviews: ReadonlyArray<{ readonly id: string, readonly kind: ReviewKind, readonly at: string, readonly by: string, readonly role: string | null, readonly agency: string | null, readonly childId: string, readonly reason: string, readonly reviewBy: string, readonly overdue: boolean, readonly version: number }> | null } | null };

export type ReviewBreakGlassMutationVariables = Exact<{
  input: ReviewBreakGlassInput;
}>;


export type ReviewBreakGlassMutation = { readonly reviewBreakGlass:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string }
    | { readonly __typename: 'Reviewed', readonly id: string }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type ReviewOverrideMutationVariables = Exact<{
  input: ReviewOverrideInput;
}>;


export type ReviewOverrideMutation = { readonly reviewOverride:
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string }
    | { readonly __typename: 'Reviewed', readonly id: string }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

type ReviewAnswer_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> };

type ReviewAnswer_NotPermitted_Fragment = { readonly __typename: 'NotPermitted', readonly message: string };

type ReviewAnswer_Reviewed_Fragment = { readonly __typename: 'Reviewed', readonly id: string };

type ReviewAnswer_Stale_Fragment = { readonly __typename: 'Stale', readonly message: string };

export type ReviewAnswerFragment =
  | ReviewAnswer_InvalidInput_Fragment
  | ReviewAnswer_NotPermitted_Fragment
  | ReviewAnswer_Reviewed_Fragment
  | ReviewAnswer_Stale_Fragment
;

export type TimelinePageQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type TimelinePageQuery = { readonly child: { readonly id: string, readonly name: { readonly text: string } | null, readonly timeline: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly date: string, readonly agency: string, readonly kind: TimelineKind, readonly title: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly disclosure: { readonly notices: ReadonlyArray<{ readonly code: DisclosureCode, readonly label: string | null, readonly heldBy: string | null, readonly canRequest: boolean, readonly canBreakGlass: boolean, readonly decisionId: string, readonly ask: { readonly name: string, readonly role: string, readonly agency: string, readonly phone: string | null, readonly email: string | null } }> } } | null };

export type CategoriesToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesToChooseQuery = { readonly policyInForce: { readonly categories: ReadonlyArray<{ readonly id: string, readonly label: string, readonly what: string, readonly tier: number, readonly existenceSensitive: boolean, readonly custodians: ReadonlyArray<string> }>, readonly roles: ReadonlyArray<{ readonly id: string, readonly label: string }> } | null };

export type WhoCanSeeQueryVariables = Exact<{
  category: string;
}>;


export type WhoCanSeeQuery = { readonly whoCanSee: { readonly category: string, readonly sentences: ReadonlyArray<string>, readonly openings: ReadonlyArray<{ readonly level: PolicyLevel, readonly rule: { readonly id: string, readonly kind: PolicyRuleKind, readonly title: string, readonly sentences: ReadonlyArray<string>, readonly law: ReadonlyArray<string>, readonly owner: string, readonly reviewBy: string, readonly inForce: boolean } }>, readonly roles: ReadonlyArray<{ readonly role: string, readonly level: PolicyLevel }> } | null };

export type AccessReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessReportsQuery = { readonly accessReports: ReadonlyArray<{ readonly id: string, readonly askedBy: AccessReportAskedBy, readonly from: string | null, readonly to: string | null, readonly preparedBy: string, readonly preparedAt: string, readonly reviewedBy: string | null, readonly reviewedAt: string | null }> | null };

export type AccessReportQueryVariables = Exact<{
  id: string | number;
}>;


export type AccessReportQuery = { readonly accessReport: { readonly id: string, readonly version: number, readonly askedBy: AccessReportAskedBy, readonly from: string | null, readonly to: string | null, readonly preparedBy: string, readonly preparedAt: string, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly summary: string, readonly undecided: number, readonly cutShort: boolean, readonly notice: string, readonly looks: ReadonlyArray<{ readonly at: string, readonly sentence: string, readonly inEmergency: boolean, readonly decisionId: string, readonly told: boolean | null, readonly heldBack: HeldBackReason | null }> } | null };

export type PrepareAccessReportMutationVariables = Exact<{
  input: PrepareAccessReportInput;
}>;


export type PrepareAccessReportMutation = { readonly prepareAccessReport:
    | { readonly __typename: 'AccessReport', readonly id: string, readonly version: number, readonly askedBy: AccessReportAskedBy, readonly from: string | null, readonly to: string | null, readonly preparedBy: string, readonly preparedAt: string, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly summary: string, readonly undecided: number, readonly cutShort: boolean, readonly notice: string, readonly looks: ReadonlyArray<{ readonly at: string, readonly sentence: string, readonly inEmergency: boolean, readonly decisionId: string, readonly told: boolean | null, readonly heldBack: HeldBackReason | null }> }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type ReviewAccessReportMutationVariables = Exact<{
  input: ReviewAccessReportInput;
}>;


export type ReviewAccessReportMutation = { readonly reviewAccessReport:
    | { readonly __typename: 'AccessReport', readonly id: string, readonly version: number, readonly askedBy: AccessReportAskedBy, readonly from: string | null, readonly to: string | null, readonly preparedBy: string, readonly preparedAt: string, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly summary: string, readonly undecided: number, readonly cutShort: boolean, readonly notice: string, readonly looks: ReadonlyArray<{ readonly at: string, readonly sentence: string, readonly inEmergency: boolean, readonly decisionId: string, readonly told: boolean | null, readonly heldBack: HeldBackReason | null }> }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type SignOffAccessReportMutationVariables = Exact<{
  input: SignOffAccessReportInput;
}>;


export type SignOffAccessReportMutation = { readonly signOffAccessReport:
    | { readonly __typename: 'AccessReport', readonly id: string, readonly version: number, readonly askedBy: AccessReportAskedBy, readonly from: string | null, readonly to: string | null, readonly preparedBy: string, readonly preparedAt: string, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly summary: string, readonly undecided: number, readonly cutShort: boolean, readonly notice: string, readonly looks: ReadonlyArray<{ readonly at: string, readonly sentence: string, readonly inEmergency: boolean, readonly decisionId: string, readonly told: boolean | null, readonly heldBack: HeldBackReason | null }> }
    | { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly message: string }
    | { readonly __typename: 'Stale', readonly message: string }
   | null };

export type ReportOnFileFragment = { readonly id: string, readonly askedBy: AccessReportAskedBy, readonly from: string | null, readonly to: string | null, readonly preparedBy: string, readonly preparedAt: string, readonly reviewedBy: string | null, readonly reviewedAt: string | null };

export type ReportFragment = { readonly id: string, readonly version: number, readonly askedBy: AccessReportAskedBy, readonly from: string | null, readonly to: string | null, readonly preparedBy: string, readonly preparedAt: string, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly summary: string, readonly undecided: number, readonly cutShort: boolean, readonly notice: string, readonly looks: ReadonlyArray<{ readonly at: string, readonly sentence: string, readonly inEmergency: boolean, readonly decisionId: string, readonly told: boolean | null, readonly heldBack: HeldBackReason | null }> };

type ReportAnswer_AccessReport_Fragment = { readonly __typename: 'AccessReport', readonly id: string, readonly version: number, readonly askedBy: AccessReportAskedBy, readonly from: string | null, readonly to: string | null, readonly preparedBy: string, readonly preparedAt: string, readonly reviewedBy: string | null, readonly reviewedAt: string | null, readonly summary: string, readonly undecided: number, readonly cutShort: boolean, readonly notice: string, readonly looks: ReadonlyArray<{ readonly at: string, readonly sentence: string, readonly inEmergency: boolean, readonly decisionId: string, readonly told: boolean | null, readonly heldBack: HeldBackReason | null }> };

type ReportAnswer_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly problems: ReadonlyArray<{ readonly path: string, readonly message: string }> };

type ReportAnswer_NotPermitted_Fragment = { readonly __typename: 'NotPermitted', readonly message: string };

type ReportAnswer_Stale_Fragment = { readonly __typename: 'Stale', readonly message: string };

export type ReportAnswerFragment =
  | ReportAnswer_AccessReport_Fragment
  | ReportAnswer_InvalidInput_Fragment
  | ReportAnswer_NotPermitted_Fragment
  | ReportAnswer_Stale_Fragment
;

export type FindPractitionersQueryVariables = Exact<{
  search: string;
}>;


export type FindPractitionersQuery = { readonly practitioners: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly service: string | null, readonly contact: { readonly role: string, readonly agency: string } } }> } | null };

export type RuleFragment = { readonly id: string, readonly kind: PolicyRuleKind, readonly title: string, readonly sentences: ReadonlyArray<string>, readonly law: ReadonlyArray<string>, readonly owner: string, readonly reviewBy: string, readonly inForce: boolean };

export const InvalidFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<InvalidFragment, unknown>;
export const StaleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<StaleFragment, unknown>;
export const ContactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<ContactFragment, unknown>;
export const NotPermittedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<NotPermittedFragment, unknown>;
export const NoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canRequest"}},{"kind":"Field","name":{"kind":"Name","value":"canBreakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<NoticeFragment, unknown>;
export const StandingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Section"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"notice"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canRequest"}},{"kind":"Field","name":{"kind":"Name","value":"canBreakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}}]} as unknown as DocumentNode<StandingFragment, unknown>;
export const ReviewAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reviewAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reviewed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReviewAnswerFragment, unknown>;
export const ReportOnFileFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReportOnFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}}]} as unknown as DocumentNode<ReportOnFileFragment, unknown>;
export const ReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"cutShort"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"looks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"inEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"heldBack"}}]}}]}}]} as unknown as DocumentNode<ReportFragment, unknown>;
export const ReportAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReportAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"report"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"cutShort"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"looks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"inEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"heldBack"}}]}}]}}]} as unknown as DocumentNode<ReportAnswerFragment, unknown>;
export const RuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<RuleFragment, unknown>;
export const AskPageDocument = {"__meta__":{"hash":"sha256:2a3f2df5b41132c631ed1835f6b06537fb0f4365266cfaad6c7e1abdb0fd5d20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"canRequest"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<AskPageQuery, AskPageQueryVariables>;
export const RequestAccessDocument = {"__meta__":{"hash":"sha256:90269b215f4b4f83eb73398814e0a60ec17212ca0501919ffe86bc0eb24220a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<RequestAccessMutation, RequestAccessMutationVariables>;
export const CaseloadDocument = {"__meta__":{"hash":"sha256:8c6d27bac4cbf63fcf1bad26639974d558f5aad39eb3a312bce824af33e10afd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Caseload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"caseload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"currentSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseloadQuery, CaseloadQueryVariables>;
export const ChildPageDocument = {"__meta__":{"hash":"sha256:eeaa03700dc4ecc6035b0a52c915c2cf0f0f9c8344677ebe7e17ba521dcbbec6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChildPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"use"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"expectedDateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"nhsNumber"}},{"kind":"Field","name":{"kind":"Name","value":"upn"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"from"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"whose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"communication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"language"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"involvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"education"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"telephone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearGroup"}},{"kind":"Field","name":{"kind":"Name","value":"registrationGroup"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"academicYear"}},{"kind":"Field","name":{"kind":"Name","value":"presentPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"unauthorisedPercentage"}},{"kind":"Field","name":{"kind":"Name","value":"absenceLevel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ehcPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attainment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"allergies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"criticality"}},{"kind":"Field","name":{"kind":"Name","value":"substance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reactions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"medications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"medicine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dosage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onset"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencyAttendances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"site"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"immunisations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentalHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"clinician"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selfHarmRisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"socialCare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"childInNeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"primaryNeed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"childProtection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enquiries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lookedAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"legalStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingEpisodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlyHelp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"youthJustice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"involved"}},{"kind":"Field","name":{"kind":"Name","value":"nextCourtDate"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interventions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"startDate"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"educationTrainingEmployment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"hoursOffered"}},{"kind":"Field","name":{"kind":"Name","value":"hoursAttended"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canBreakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"notice"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canRequest"}},{"kind":"Field","name":{"kind":"Name","value":"canBreakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Section"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"notice"}}]}}]}}]} as unknown as DocumentNode<ChildPageQuery, ChildPageQueryVariables>;
export const ConcernsPageDocument = {"__meta__":{"hash":"sha256:1737f9a9edbc77b15d4129de56a2a555d6a1f4bd862069bc76f0676c57cfac82"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConcernsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"chart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"red"}},{"kind":"Field","name":{"kind":"Name","value":"amber"}},{"kind":"Field","name":{"kind":"Name","value":"green"}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"seen"}},{"kind":"Field","name":{"kind":"Name","value":"familyKnows"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canRequest"}},{"kind":"Field","name":{"kind":"Name","value":"canBreakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"standing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Section"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"notice"}}]}}]}}]} as unknown as DocumentNode<ConcernsPageQuery, ConcernsPageQueryVariables>;
export const RaiseConcernDocument = {"__meta__":{"hash":"sha256:5f1f49e2da46d9bdcb0bbaff98b47b994cc1451dbb506d53dc2075ecefb373eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConcernChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<RaiseConcernMutation, RaiseConcernMutationVariables>;
export const ReviewConcernDocument = {"__meta__":{"hash":"sha256:96217e6baebcf92a1655e900d47b682a789ccb04ede283f285fe80621b0880ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConcernChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<ReviewConcernMutation, ReviewConcernMutationVariables>;
export const CloseConcernDocument = {"__meta__":{"hash":"sha256:72731e71283bcaecceeb6a10474c6294d5c0e3a3388786cfe816db23da81c299"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseConcernInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConcernChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<CloseConcernMutation, CloseConcernMutationVariables>;
export const ConsentPageDocument = {"__meta__":{"hash":"sha256:300f85f615415615b8de190fa13e000a2816928b5f7f8021ea7ffc2c841b1df1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fromAgencies"}},{"kind":"Field","name":{"kind":"Name","value":"toAgencies"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"explainedTo"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"notice"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canRequest"}},{"kind":"Field","name":{"kind":"Name","value":"canBreakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}}]} as unknown as DocumentNode<ConsentPageQuery, ConsentPageQueryVariables>;
export const RecordConsentDocument = {"__meta__":{"hash":"sha256:290c6a4c90491d34e06da90d36450c98c910b3d41567d09cee4fbe1e1acfefe2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"sha256:9dc2bff9583e1e6e26eb81355fe5b12b357bc39dfbb430ce03ad8c62d62f6ad7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRecorded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ConsentFiguresDocument = {"__meta__":{"hash":"sha256:75bf46b25c08567128583c555d6dbc11f69bee03d587186113514df42df564b5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"children"}}]}}]}}]} as unknown as DocumentNode<ConsentFiguresQuery, ConsentFiguresQueryVariables>;
export const DecisionDocument = {"__meta__":{"hash":"sha256:bac60b14274764e513cee1898457e95dfadcdda20c0c834ca2e01a87d35f6951"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"underRulesInForce"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearMisses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<DecisionQuery, DecisionQueryVariables>;
export const DeskPageDocument = {"__meta__":{"hash":"sha256:cac47460d10148ed954846c8284d5640c2a3fd43ee768ab97c01500d05a045ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accessRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"askedAs"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nominations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isHandOver"}},{"kind":"Field","name":{"kind":"Name","value":"nominatedBy"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownAccessRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"childrenWithoutLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<DeskPageQuery, DeskPageQueryVariables>;
export const DecideAccessDocument = {"__meta__":{"hash":"sha256:46e3b92b617bc98295cfd58e8224b99ffd7a12e8b8d0c46108554c57af21a471"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<DecideAccessMutation, DecideAccessMutationVariables>;
export const AnswerNominationDocument = {"__meta__":{"hash":"sha256:1d774c1f3b7261c51187719dd41d18f8a6a325abe1677979fa2ef6174639c6da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerNomination"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerNominationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerNomination"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<AnswerNominationMutation, AnswerNominationMutationVariables>;
export const AcknowledgeAlertDocument = {"__meta__":{"hash":"sha256:8d7b55354050a328979407f6b0d9e911b3dc16ddbc5b3b7389a25427f3e2aca4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeAlertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AlertAcknowledged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>;
export const JudgeConcernsDocument = {"__meta__":{"hash":"sha256:a2d87a0e88ecb85e3c1b52f8c4e837b2b88df6c386c225d40e0cbdda601e4923"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JudgeConcerns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeConcernsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgeConcerns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConcernsJudged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"judgement"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<JudgeConcernsMutation, JudgeConcernsMutationVariables>;
export const RulesToChangeDocument = {"__meta__":{"hash":"sha256:13a227bfeb3e932fe1ee8660bded3508150b8999bfb582d75bf164d6c918e365"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RulesToChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RulesToChangeQuery, RulesToChangeQueryVariables>;
export const ComparePoliciesDocument = {"__meta__":{"hash":"sha256:21622c645058772ebe321d1e17a6f57569d92a05ed16bab0d3560abcc2d77e76"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComparePolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comparePolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"broken"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"combinations"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComparePoliciesQuery, ComparePoliciesQueryVariables>;
export const ReplayUnderDraftDocument = {"__meta__":{"hash":"sha256:a1750438f3ed35d5bc11f2a5443e76e3e1ea3388888efff53cea673b4250f9f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReplayUnderDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDraftInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayUnderDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"}},{"kind":"Field","name":{"kind":"Name","value":"changedDecisions"}},{"kind":"Field","name":{"kind":"Name","value":"cutShort"}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ReplayUnderDraftQuery, ReplayUnderDraftQueryVariables>;
export const EmergencyPageDocument = {"__meta__":{"hash":"sha256:9c06b45ff7d387ecc530f9c3d28cabe405ad084ffaa347f86c53b148989eec4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmergencyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canBreakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<EmergencyPageQuery, EmergencyPageQueryVariables>;
export const BreakGlassDocument = {"__meta__":{"hash":"sha256:72856cebdc81a06cc6e362a4f33da344123adc1e24343e9006c847db55fdd4c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GlassBroken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<BreakGlassMutation, BreakGlassMutationVariables>;
export const FindChildrenDocument = {"__meta__":{"hash":"sha256:b4bf76011dad5c521cadf4d483e1041e6d508e09567c2edae62c933107064028"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChildSearch"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"age"}},{"kind":"Field","name":{"kind":"Name","value":"dateOfBirth"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"town"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindChildrenQuery, FindChildrenQueryVariables>;
export const RecordAtAGlanceDocument = {"__meta__":{"hash":"sha256:8dfa98a8f62c201862e501e9efcee9b6964f9ac28dd09995b419925211c6a046"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordAtAGlance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chainState"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"lastSequence"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkpoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byDay"},"name":{"kind":"Name","value":"accessCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"OUTCOME"}},{"kind":"Argument","name":{"kind":"Name","value":"every"},"value":{"kind":"EnumValue","value":"DAY"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byAgency"},"name":{"kind":"Name","value":"accessCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"AGENCY"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"records"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withheld"},"name":{"kind":"Name","value":"accessCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"WITHHELD"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"records"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unusualAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"sequences"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"rule"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<RecordAtAGlanceQuery, RecordAtAGlanceQueryVariables>;
export const LibraryPageDocument = {"__meta__":{"hash":"sha256:2dd44da0567f0ab6266d783c6c092c29f0273455e56975bedc3aa968cf89df1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LibraryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentTopics"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"topic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LibraryPageQuery, LibraryPageQueryVariables>;
export const MatrixWordsDocument = {"__meta__":{"hash":"sha256:2a95670d4f105c7897643e4168488920f5b647d88f34723b5814e2ed9f43de10"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatrixWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"existenceSensitive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<MatrixWordsQuery, MatrixWordsQueryVariables>;
export const MatrixDocument = {"__meta__":{"hash":"sha256:3151ec8b575a25cacd1fb67d4017a8253844f530f8f9b4a3c3d36ffabb459d4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyFactInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyMatrix"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"facts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}}]}}]}}]} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const SupposedAnswerDocument = {"__meta__":{"hash":"sha256:4c7d194bc40bdaf13ed2e747d842e09440edf635c0e38a8eac5f357a113866f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupposedAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"facts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyFactInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"facts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"facts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearMisses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<SupposedAnswerQuery, SupposedAnswerQueryVariables>;
export const MessagesPageDocument = {"__meta__":{"hash":"sha256:470d328f4ea452220b1cfbdd8ff1112a2bf98ce9a5d9c9892d25aafb5642d310"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"isUnread"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"notice"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canRequest"}},{"kind":"Field","name":{"kind":"Name","value":"canBreakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}}]} as unknown as DocumentNode<MessagesPageQuery, MessagesPageQueryVariables>;
export const SendMessageDocument = {"__meta__":{"hash":"sha256:357d7afc4a62c8a847c51023473d51aebd23490e00df85b8a59f1605cdc98192"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageSent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"threadId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<SendMessageMutation, SendMessageMutationVariables>;
export const MarkMessageReadDocument = {"__meta__":{"hash":"sha256:2ebf0502e7e5de119e962fd09934cae368e259427e1188ed0c485608c5aabe1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkMessageRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkMessageReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markMessageRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MessageRead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<MarkMessageReadMutation, MarkMessageReadMutationVariables>;
export const PeoplePageDocument = {"__meta__":{"hash":"sha256:2582c80738676c238adc82eed8acb9ebb591d2d4c2059895c57e662358035c78"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeoplePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leadProfessional"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"involvements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessGrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"livesWithChild"}},{"kind":"Field","name":{"kind":"Name","value":"parentalResponsibility"}}]}},{"kind":"Field","name":{"kind":"Name","value":"siblings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"notice"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canRequest"}},{"kind":"Field","name":{"kind":"Name","value":"canBreakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}}]} as unknown as DocumentNode<PeoplePageQuery, PeoplePageQueryVariables>;
export const NominateLeadDocument = {"__meta__":{"hash":"sha256:fafb2841bee5370095e636f45fab2b6923c46e91742cabbd53485f743d56f21b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NominateLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NominateLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominateLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<NominateLeadMutation, NominateLeadMutationVariables>;
export const CoverLeadDocument = {"__meta__":{"hash":"sha256:c50bc577fc6c99dd6610ee8014c74c703a00427f63ce4786e93f527142b5042f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CoverLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<CoverLeadMutation, CoverLeadMutationVariables>;
export const EndLeadDocument = {"__meta__":{"hash":"sha256:7484d0bbb356e643cb1d58d68a0d0b92c97c61494d79ac9c6d8b30a7d7b57c9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeadChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<EndLeadMutation, EndLeadMutationVariables>;
export const EndAccessDocument = {"__meta__":{"hash":"sha256:3033f1f802f34d3cd8f225beccb64921e3505a2c252b04b26e4c6a9af40e980a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessEnded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<EndAccessMutation, EndAccessMutationVariables>;
export const PlanPageDocument = {"__meta__":{"hash":"sha256:5eacaef5855f9f4711b42eb1be6c3a3c9b01f47040da0fb1949600beeac7b11c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"goal"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"nextReviewOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"standings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"seenBy"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"notice"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canRequest"}},{"kind":"Field","name":{"kind":"Name","value":"canBreakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}}]} as unknown as DocumentNode<PlanPageQuery, PlanPageQueryVariables>;
export const ChangeGoalDocument = {"__meta__":{"hash":"sha256:9cddb8db58f444bc18cf8320bf09dd9db4e991fb094f17d0dd14c41b47293d85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGoalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeGoal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<ChangeGoalMutation, ChangeGoalMutationVariables>;
export const StartAssessmentDocument = {"__meta__":{"hash":"sha256:b2fd3fd6486ff55b84a6bbbc490e0fedb2e25064412aa9ab8f317e6a1ce08ff9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<StartAssessmentMutation, StartAssessmentMutationVariables>;
export const WriteAssessmentDocument = {"__meta__":{"hash":"sha256:0b081a15b30e7ca31d79cf39b2a27cd233e77a43bc4911d387eb2547665e0345"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writeAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<WriteAssessmentMutation, WriteAssessmentMutationVariables>;
export const SignAssessmentDocument = {"__meta__":{"hash":"sha256:821d84988568c84587465631834c26454d72c842735b84cf79ceca53b64b1ead"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<SignAssessmentMutation, SignAssessmentMutationVariables>;
export const CompleteAssessmentDocument = {"__meta__":{"hash":"sha256:bd7283abf14a161539da1f32f1b89f50e1e28116a7eb1bead8016309e53f994b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AssessmentChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<CompleteAssessmentMutation, CompleteAssessmentMutationVariables>;
export const MakePlanDocument = {"__meta__":{"hash":"sha256:231c77eece4b1afd94d71254f9e8494d362773c01a486959b07fb384acf5c3a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MakePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<MakePlanMutation, MakePlanMutationVariables>;
export const ReviewPlanDocument = {"__meta__":{"hash":"sha256:3e1176608c59c61aef923f94fd794b315358d053267b69404610198c7270d7da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"invalid"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"stale"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"notPermitted"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"invalid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"stale"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notPermitted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}}]}}]} as unknown as DocumentNode<ReviewPlanMutation, ReviewPlanMutationVariables>;
export const AccessesOverTimeDocument = {"__meta__":{"hash":"sha256:9421af7671467e17082779b1bff5afcafa4dcb4fa5c13400783885ed6dacee2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessesOverTime"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"every"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountAccessEvery"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"OUTCOME"}},{"kind":"Argument","name":{"kind":"Name","value":"every"},"value":{"kind":"Variable","name":{"kind":"Name","value":"every"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"start"}}]}}]}}]} as unknown as DocumentNode<AccessesOverTimeQuery, AccessesOverTimeQueryVariables>;
export const RecordOfAccessDocument = {"__meta__":{"hash":"sha256:38a854374e70d8d51fae11b61b39434541b087ffc6aa62019bcbf854d51f7c99"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordOfAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessFilterInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"subgraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"children"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coordinate"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordOfAccessQuery, RecordOfAccessQueryVariables>;
export const RecordWordsDocument = {"__meta__":{"hash":"sha256:1ae41bce8ed25324131cce2cf253906b58736d077efe7d7b23ca706a9d19e152"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RecordWordsQuery, RecordWordsQueryVariables>;
export const RegisterDocument = {"__meta__":{"hash":"sha256:e336237d6a186113f8c85b33fe0852ffbd109e7b8f46599a88c7e3605d4bb72d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"category"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRuleKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invariants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyRules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"category"},"value":{"kind":"Variable","name":{"kind":"Name","value":"category"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"scenarios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"says"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruleUse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"nearlyDecided"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<RegisterQuery, RegisterQueryVariables>;
export const RegisterOfChildrenDocument = {"__meta__":{"hash":"sha256:e4b2ebbafaa0ca55bce68030d4735d647b087a352558481297fac2ec69c43097"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterOfChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"nextStepBy"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"child"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"age"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<RegisterOfChildrenQuery, RegisterOfChildrenQueryVariables>;
export const ReviewsDocument = {"__meta__":{"hash":"sha256:f9f801f35bc5dfba5d94f9b2fdea6df186235eb4648ed4418d6f3ccfd513d62f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewsQuery, ReviewsQueryVariables>;
export const ReviewBreakGlassDocument = {"__meta__":{"hash":"sha256:045794e0bed6867d5d860ec333059323bdb8ecfbd347db566264178568471ab6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewBreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewBreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewBreakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"reviewAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reviewAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reviewed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReviewBreakGlassMutation, ReviewBreakGlassMutationVariables>;
export const ReviewOverrideDocument = {"__meta__":{"hash":"sha256:37187767dc88e67e7a8bdabd9eff3ae1bf10404e21ed94f2390f34970473d1cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"reviewAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reviewAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reviewed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReviewOverrideMutation, ReviewOverrideMutationVariables>;
export const TimelinePageDocument = {"__meta__":{"hash":"sha256:2ff1b3c0c763470e6b03bfc7089fda031821493ab6900d2d1dbbcbb23a5a9d5c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelinePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"child"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"notice"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"contact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkContact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"notice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisclosureNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"}},{"kind":"Field","name":{"kind":"Name","value":"ask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"contact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"canRequest"}},{"kind":"Field","name":{"kind":"Name","value":"canBreakGlass"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}}]}}]} as unknown as DocumentNode<TimelinePageQuery, TimelinePageQueryVariables>;
export const CategoriesToChooseDocument = {"__meta__":{"hash":"sha256:bc86bbd7fa865875bd0a271209a33090b6502a661ada36bbfa8f1a7b270c902f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CategoriesToChoose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"existenceSensitive"}},{"kind":"Field","name":{"kind":"Name","value":"custodians"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<CategoriesToChooseQuery, CategoriesToChooseQueryVariables>;
export const WhoCanSeeDocument = {"__meta__":{"hash":"sha256:648174aedc95b2227f878050a509e2dbff01153dc5688d865df509a5767434f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoCanSee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"category"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whoCanSee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"category"},"value":{"kind":"Variable","name":{"kind":"Name","value":"category"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"rule"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentences"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]} as unknown as DocumentNode<WhoCanSeeQuery, WhoCanSeeQueryVariables>;
export const AccessReportsDocument = {"__meta__":{"hash":"sha256:62d266c1d5b530e3210dd9e550d87b5945135adffefd55aa5c16629a8fa82613"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"reportOnFile"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportOnFile"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReportOnFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}}]}}]} as unknown as DocumentNode<AccessReportsQuery, AccessReportsQueryVariables>;
export const AccessReportDocument = {"__meta__":{"hash":"sha256:129cc9149b425389b7bf9412ac2819611f0e79711bf9e2cf51f71b0e3a976c6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"report"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"cutShort"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"looks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"inEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"heldBack"}}]}}]}}]} as unknown as DocumentNode<AccessReportQuery, AccessReportQueryVariables>;
export const PrepareAccessReportDocument = {"__meta__":{"hash":"sha256:b877e433439875fa76228c3041ccb878e95b8383e13b0374a88fd314a6f478a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareAccessReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrepareAccessReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prepareAccessReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"reportAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"cutShort"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"looks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"inEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"heldBack"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReportAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"report"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PrepareAccessReportMutation, PrepareAccessReportMutationVariables>;
export const ReviewAccessReportDocument = {"__meta__":{"hash":"sha256:e22d26d9fe63183e038d59c3570d69deded5f1b0223ddcbe8ca1acd2a55ad310"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewAccessReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewAccessReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewAccessReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"reportAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"cutShort"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"looks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"inEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"heldBack"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReportAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"report"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReviewAccessReportMutation, ReviewAccessReportMutationVariables>;
export const SignOffAccessReportDocument = {"__meta__":{"hash":"sha256:4843e0f2902e119fd1e40a843fb78d876c2aedd254f6072d4bc83eedd0a3ea6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOffAccessReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOffAccessReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOffAccessReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"reportAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"report"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"askedBy"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedBy"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedAt"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"cutShort"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"looks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"inEmergency"}},{"kind":"Field","name":{"kind":"Name","value":"decisionId"}},{"kind":"Field","name":{"kind":"Name","value":"told"}},{"kind":"Field","name":{"kind":"Name","value":"heldBack"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"reportAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReportAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"report"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPermitted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Stale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SignOffAccessReportMutation, SignOffAccessReportMutationVariables>;
export const FindPractitionersDocument = {"__meta__":{"hash":"sha256:e86e6572a20038793e106f368b4333b12c28ce3da36a25b0e7abf9d06704b986"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPractitioners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPractitionersQuery, FindPractitionersQueryVariables>;