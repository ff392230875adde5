/**
 * Classes of information of which already that there is any is sensitive (policy vocabulary, trait `existence`): whoever
 * reads that a consent was given or refused for one reads that there is something to share.
 */
export const TELLING_CATEGORIES: readonly string[] = [
  'gender-history', 'child-mental-health', 'sexual-health', 'child-substance-use', 'abuse-enquiries', 'placement-address', 'parent-mental-health', 'parent-substance-misuse',
  'domestic-abuse', 'exploitation-missing', 'adoption', 'protected-person', 'third-party', 'informant-identity',
];

/** As whose information a statement about these classes is shown; one about everything tells of nothing. */
export const classOfStatement = (categories: readonly string[]): string => categories.find((category) => TELLING_CATEGORIES.includes(category)) ?? 'wishes-consent';
