import { registerEnumType } from 'type-graphql';

/** How severe a legal outcome is, as Youth Justice Board statistics group them. */
export enum LegalOutcomeGroup {
  PRE_COURT = 'PRE_COURT',
  FIRST_TIER = 'FIRST_TIER',
  COMMUNITY = 'COMMUNITY',
  CUSTODY = 'CUSTODY',
}

registerEnumType(LegalOutcomeGroup, {
  name: 'LegalOutcomeGroup',
  description: 'How severe a legal outcome is (Youth Justice Board).',
  valuesConfig: {
    PRE_COURT: { description: 'Settled without a court: resolutions and cautions.' },
    FIRST_TIER: { description: 'The courts’ lighter disposals, referral orders among them.' },
    COMMUNITY: { description: 'A sentence served in the community.' },
    CUSTODY: { description: 'Detention.' },
  },
});

interface LegalOutcomeWords {
  readonly display: string;
  /** Null for what is no disposal: remands, and what is not known. */
  readonly group: LegalOutcomeGroup | null;
}

const { PRE_COURT, FIRST_TIER, COMMUNITY, CUSTODY } = LegalOutcomeGroup;

/** The legal outcomes of the child-level return (Youth Justice Board), by code. */
export const LEGAL_OUTCOMES: Readonly<Record<string, LegalOutcomeWords>> = {
  COMMUNITY_RESOLUTION: { display: 'Community resolution', group: PRE_COURT },
  COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT: { display: 'Community resolution with youth justice service involvement', group: PRE_COURT },
  COMMUNITY_RESOLUTION_POLICE_FACILITATED: { display: 'Community resolution facilitated by the police', group: PRE_COURT },
  COMMUNITY_RESOLUTION_OTHER_AGENCY_FACILITATED: { display: 'Community resolution facilitated by another agency', group: PRE_COURT },
  NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT: { display: 'No further action (outcome 20 or 21) with youth justice service involvement', group: PRE_COURT },
  NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT: { display: 'No further action (outcome 22) with youth justice service involvement', group: PRE_COURT },
  NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT: { display: 'No further action (outcome 22): deferred prosecution or caution, with youth justice service involvement', group: PRE_COURT },
  OTHER_INFORMAL_ACTION_YOT_INVOLVEMENT: { display: 'Other informal action with youth offending team involvement', group: PRE_COURT },
  OTHER_INFORMAL_ACTION_NO_YOT_INVOLVEMENT: { display: 'Other informal action without youth offending team involvement', group: PRE_COURT },
  YOUTH_CAUTION: { display: 'Youth caution', group: PRE_COURT },
  YOUTH_CONDITIONAL_CAUTION: { display: 'Youth conditional caution', group: PRE_COURT },
  REFERRAL_ORDER: { display: 'Referral order', group: FIRST_TIER },
  YOUTH_REHABILITATION_ORDER: { display: 'Youth rehabilitation order', group: COMMUNITY },
  DETENTION_AND_TRAINING_ORDER: { display: 'Detention and training order', group: CUSTODY },
  SECTION_226_LIFE: { display: 'Detention for life (section 226)', group: CUSTODY },
  SECTION_226_B: { display: 'Extended detention (section 226B)', group: CUSTODY },
  SECTION_250: { display: 'Detention (section 250)', group: CUSTODY },
  SECTION_254: { display: 'Extended detention (section 254)', group: CUSTODY },
  SECTION_259: { display: 'Detention at His Majesty’s pleasure (section 259)', group: CUSTODY },
  SECTION_90_92_DETENTION: { display: 'Detention (sections 90 to 92)', group: CUSTODY },
  COURT_ORDERED_SECURE_REMAND: { display: 'Court-ordered secure remand', group: null },
  REMAND_IN_CUSTODY: { display: 'Remand in custody', group: null },
  REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION: { display: 'Remand to local authority accommodation', group: null },
  NOT_KNOWN: { display: 'Not known', group: null },
};

export const LEGAL_OUTCOME_SYSTEM = 'YJB legal outcome';

const plain = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
const BY_WORDS = new Map(Object.entries(LEGAL_OUTCOMES).map(([code, { display }]) => [plain(display), code]));

/** The outcome that a court's result label names: `Youth Rehabilitation Order`. Null for what is none: costs, adjournments. */
export const legalOutcomeOfLabel = (label: string): string | null => BY_WORDS.get(plain(label)) ?? null;
