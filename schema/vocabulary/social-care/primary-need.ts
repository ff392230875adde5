import type { CodeList } from '#schema/vocabulary/social-care/code-list';

/** Why a child is in need, by main reason (DfE CIN census 2024 N00101; SSDA903 uses N1 to N8). */
export const PRIMARY_NEED: CodeList = {
  system: 'DfE CIN primary need',
  terms: {
    N0: 'Not stated',
    N1: 'Abuse or neglect',
    N2: 'Child’s disability or illness',
    N3: 'Parent’s disability or illness',
    N4: 'Family in acute stress',
    N5: 'Family dysfunction',
    N6: 'Socially unacceptable behaviour',
    N7: 'Low income',
    N8: 'Absent parenting',
    N9: 'Case other than child in need',
  },
};
