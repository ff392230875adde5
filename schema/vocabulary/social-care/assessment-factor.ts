import type { CodeList } from '#schema/vocabulary/social-care/code-list';

/** What an assessment found (DfE CIN census 2024, factors identified at the end of assessment). */
export const ASSESSMENT_FACTOR: CodeList = {
  system: 'DfE CIN assessment factor',
  terms: {
    '1A': 'Child’s alcohol misuse',
    '1B': 'Parent’s or carer’s alcohol misuse',
    '1C': 'Alcohol misuse by another person at home',
    '2A': 'Child’s drug misuse',
    '2B': 'Parent’s or carer’s drug misuse',
    '2C': 'Drug misuse by another person at home',
    '3A': 'Child subject of domestic abuse',
    '3B': 'Parent or carer subject of domestic abuse',
    '3C': 'Another person at home subject of domestic abuse',
    '4A': 'Child’s mental health',
    '4B': 'Parent’s or carer’s mental health',
    '4C': 'Mental health of another person at home',
    '5A': 'Child’s learning disability',
    '5B': 'Parent’s or carer’s learning disability',
    '5C': 'Learning disability of another person at home',
    '6A': 'Child’s physical disability or illness',
    '6B': 'Parent’s or carer’s physical disability or illness',
    '6C': 'Physical disability or illness of another person at home',
    '7A': 'Young carer',
    '8B': 'Privately fostered, from overseas, means to return',
    '8C': 'Privately fostered, from overseas, means to stay',
    '8D': 'Privately fostered, in an educational placement',
    '8E': 'Privately fostered, by family arrangement',
    '8F': 'Privately fostered, other',
    '9A': 'Unaccompanied asylum-seeking child',
    '10A': 'Going missing',
    '11A': 'Child sexual exploitation',
    '12A': 'Trafficking',
    '13A': 'Gangs',
    '14A': 'Socially unacceptable behaviour',
    '15A': 'Self-harm',
    '16A': 'Neglect',
    '17A': 'Emotional abuse',
    '18B': 'Physical abuse by a child',
    '18C': 'Physical abuse by an adult',
    '19B': 'Sexual abuse by a child',
    '19C': 'Sexual abuse by an adult',
    '20': 'Other',
    '21': 'No factor identified',
    '22A': 'Female genital mutilation',
    '23A': 'Abuse linked to faith or belief',
    '24A': 'Child criminal exploitation',
  },
};

/**
 * Whose the factor is and what it tells decides its category, so that a parent's secret never travels with a child's
 * need. Every code stands in exactly one group (tested). Of the policy's categories none is for a parent's disability
 * or illness: it goes with the tightest that a parent's health has. What is said of another person at home is said of
 * a third party.
 */
export const FACTOR_CATEGORIES = {
  'child-in-need': ['7A', '8B', '8C', '8D', '8E', '8F', '14A', '20', '21'],
  'physical-health': ['5A', '6A'],
  'child-mental-health': ['4A'],
  'child-substance-use': ['1A', '2A'],
  'self-harm-risk': ['15A'],
  'exploitation-missing': ['10A', '11A', '12A', '13A', '24A'],
  'abuse-enquiries': ['16A', '17A', '18B', '18C', '19B', '19C', '22A', '23A'],
  'looked-after': ['9A'],
  'domestic-abuse': ['3A', '3B', '3C'],
  'parent-mental-health': ['4B', '5B', '6B'],
  'parent-substance-misuse': ['1B', '2B'],
  'third-party': ['1C', '2C', '4C', '5C', '6C'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FactorCategory = keyof typeof FACTOR_CATEGORIES;
