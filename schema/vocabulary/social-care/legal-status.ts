import type { CodeList } from '#schema/vocabulary/social-care/code-list';

/** In law, why a child is looked after (DfE SSDA903). */
export const LEGAL_STATUS: CodeList = {
  system: 'DfE SSDA903 legal status',
  terms: {
    C1: 'Interim care order',
    C2: 'Full care order',
    D1: 'Freeing order',
    E1: 'Placement order',
    V2: 'Accommodated under section 20',
    V3: 'Accommodated in a series of short breaks, each recorded',
    V4: 'Accommodated in a series of short breaks, recorded as an agreement',
    L1: 'Under police protection',
    L2: 'Emergency protection order',
    L3: 'Child assessment order',
    J1: 'Remanded to local authority or youth detention accommodation',
    J2: 'In local authority accommodation under PACE 1984',
    J3: 'Sentenced to a youth rehabilitation order with residence or fostering',
  },
};

/**
 * Statuses that a court made. Not V2 to V4 (an agreement with parents), L1 (a police power, CA 1989 s.46) or J2 (a
 * custody officer's, PACE 1984 s.38(6)): they are no court order to share under.
 */
export const COURT_ORDERED: readonly string[] = ['C1', 'C2', 'D1', 'E1', 'L2', 'L3', 'J1', 'J3'];
