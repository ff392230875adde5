/**
 * The policy's words that a record may hold: a statement about sharing, a request for access. The policy's own files
 * say what they mean (policies/vocabulary); test/hub/policy-words.test.ts compares. A word that is not here means
 * nothing to any rule, and a statement with a slip of the pen in it would protect nobody.
 */

export type Tier = 0 | 1 | 2 | 3 | 4;

/** Every class of information about a child, with how grave it is: 0 (anyone may know) to 4. */
export const CATEGORY_TIERS: Readonly<Record<string, Tier>> = {
  'identity': 1, 'identifiers': 2, 'address': 2, 'contact': 2, 'practitioners': 1, 'lead-professional': 0, 'household': 2, 'communication': 1,
  'ethnicity-religion': 3, 'gender-history': 4, 'school': 1, 'attainment': 2, 'behaviour': 2, 'sen-support': 2, 'ehc-plan': 3, 'safety-alerts': 2,
  'immunisation-growth': 2, 'physical-health': 3, 'child-mental-health': 4, 'sexual-health': 4, 'child-substance-use': 4, 'self-harm-risk': 4,
  'child-in-need': 2, 'child-protection': 3, 'abuse-enquiries': 4, 'looked-after': 3, 'placement-address': 4, 'parent-mental-health': 4,
  'parent-substance-misuse': 4, 'domestic-abuse': 4, 'parent-imprisonment': 4, 'parent-immigration': 3, 'youth-justice-involvement': 3,
  'youth-justice-detail': 4, 'exploitation-missing': 4, 'adoption': 4, 'protected-person': 4, 'third-party': 4, 'informant-identity': 4,
  'wishes-consent': 1, 'concerns': 2, 'concerns-text': 3,
};

export const AGENCY_WORDS: readonly string[] = ['education', 'health', 'social_care', 'yot', 'police', 'probation', 'housing', 'voluntary', 'platform'];

export const PURPOSE_WORDS: readonly string[] = [
  'direct_support', 'early_help', 'child_in_need', 'child_protection', 'youth_justice', 'looked_after', 'emergency', 'audit', 'subject_access', 'statistics',
];
