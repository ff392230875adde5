import type { CodeList } from '#schema/vocabulary/social-care/code-list';

/** Who referred a child to social care (DfE CIN census 2024). */
export const REFERRAL_SOURCE: CodeList = {
  system: 'DfE CIN referral source',
  terms: {
    '1A': 'Family member, relative or carer',
    '1B': 'Acquaintance',
    '1C': 'The child',
    '1D': 'Another individual',
    '2A': 'School',
    '2B': 'Education service',
    '3A': 'General practitioner',
    '3B': 'Health visitor',
    '3C': 'School nurse',
    '3D': 'Other primary health service',
    '3E': 'Emergency department',
    '3F': 'Other health service',
    '4': 'Housing',
    '5A': 'Adult social care',
    '5B': 'Another service of the council',
    '5C': 'Another council',
    '5D': 'Early help',
    '6': 'Police',
    '7': 'Other legal agency',
    '8': 'Other',
    '9': 'Anonymous',
    '10': 'Unknown',
  },
};
