import type { AssessmentDomain, AssessmentEntryKind } from '#console/graph/generated/graphql';

/** What a common assessment looks at, in the order of its form. */
export const DOMAINS: Readonly<Record<AssessmentDomain, string>> = {
  HEALTH: 'Health and development', EMOTIONAL_AND_SOCIAL: 'Emotional and social development', BEHAVIOUR: 'Behaviour', IDENTITY_AND_SELF_CARE: 'Identity and self-care', LEARNING: 'Learning',
  CARE_AND_SAFETY: 'Care and safety', WARMTH_AND_GUIDANCE: 'Warmth, guidance and boundaries', FAMILY_AND_RELATIONSHIPS: 'Family and relationships', HOUSING_AND_MONEY: 'Housing, work and money', COMMUNITY: 'Community',
};

/** Whose word an entry is, and to what. */
export const ENTRY_KINDS: Readonly<Record<AssessmentEntryKind, string>> = { STRENGTH: 'Strength', NEED: 'Need', CHILD_VOICE: 'The child says', PARENT_VOICE: 'The parents say' };
