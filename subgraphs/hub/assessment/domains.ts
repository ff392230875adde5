import { registerEnumType } from 'type-graphql';

/** What a common assessment looks at (Common Assessment Framework, 2009). */
export enum AssessmentDomain {
  HEALTH = 'HEALTH',
  EMOTIONAL_AND_SOCIAL = 'EMOTIONAL_AND_SOCIAL',
  BEHAVIOUR = 'BEHAVIOUR',
  IDENTITY_AND_SELF_CARE = 'IDENTITY_AND_SELF_CARE',
  LEARNING = 'LEARNING',
  CARE_AND_SAFETY = 'CARE_AND_SAFETY',
  WARMTH_AND_GUIDANCE = 'WARMTH_AND_GUIDANCE',
  FAMILY_AND_RELATIONSHIPS = 'FAMILY_AND_RELATIONSHIPS',
  HOUSING_AND_MONEY = 'HOUSING_AND_MONEY',
  COMMUNITY = 'COMMUNITY',
}

registerEnumType(AssessmentDomain, {
  name: 'AssessmentDomain',
  description: 'What a common assessment looks at, after the Common Assessment Framework.',
  valuesConfig: {
    HEALTH: { description: 'General health, physical development, speech and language.' },
    EMOTIONAL_AND_SOCIAL: { description: 'Emotional and social development.' },
    BEHAVIOUR: { description: 'Behavioural development.' },
    IDENTITY_AND_SELF_CARE: { description: 'Identity, self-esteem, self-care and independence.' },
    LEARNING: { description: 'Understanding, taking part, progress, aspirations.' },
    CARE_AND_SAFETY: { description: 'Basic care, safety and protection.' },
    WARMTH_AND_GUIDANCE: { description: 'Emotional warmth, stability, guidance and boundaries.' },
    FAMILY_AND_RELATIONSHIPS: { description: 'Family history, functioning and the wider family.' },
    HOUSING_AND_MONEY: { description: 'Housing, employment and money.' },
    COMMUNITY: { description: 'What there is around the family, and how they use it.' },
  },
});

export enum AssessmentEntryKind {
  STRENGTH = 'STRENGTH',
  NEED = 'NEED',
  CHILD_VOICE = 'CHILD_VOICE',
  PARENT_VOICE = 'PARENT_VOICE',
}

registerEnumType(AssessmentEntryKind, {
  name: 'AssessmentEntryKind',
  description: 'Whose word an entry is, and to what.',
  valuesConfig: {
    STRENGTH: { description: 'What goes well.' },
    NEED: { description: 'What help is needed with.' },
    CHILD_VOICE: { description: 'What the child says.' },
    PARENT_VOICE: { description: 'What parents or carers say.' },
  },
});

/** What a practitioner writes of a domain belongs to the class of information that the domain is about, so that it is shared by the same consent (ADR 0055). */
const OF_DOMAIN: Readonly<Record<AssessmentDomain, string>> = {
  HEALTH: 'physical-health',
  EMOTIONAL_AND_SOCIAL: 'child-in-need',
  BEHAVIOUR: 'behaviour',
  IDENTITY_AND_SELF_CARE: 'child-in-need',
  LEARNING: 'attainment',
  CARE_AND_SAFETY: 'child-in-need',
  WARMTH_AND_GUIDANCE: 'child-in-need',
  FAMILY_AND_RELATIONSHIPS: 'household',
  HOUSING_AND_MONEY: 'household',
  COMMUNITY: 'household',
};

/** The child's own voice is heard by everyone in the team; what a parent says of a domain is shared as the domain is. */
export const categoryOfEntry = (domain: AssessmentDomain, kind: AssessmentEntryKind): string =>
  kind === AssessmentEntryKind.CHILD_VOICE ? 'wishes-consent' : OF_DOMAIN[domain];
