import type { CodeList } from '#schema/vocabulary/social-care/code-list';

/** How a looked-after child took part in a review (DfE SSDA903). */
export const REVIEW_PARTICIPATION: CodeList = {
  system: 'DfE SSDA903 review participation',
  terms: {
    PN0: 'Under four years old',
    PN1: 'Attended and spoke',
    PN2: 'Attended, an advocate spoke',
    PN3: 'Attended, conveyed views without words',
    PN4: 'Attended, did not contribute',
    PN5: 'Did not attend, briefed an advocate',
    PN6: 'Did not attend, sent views',
    PN7: 'Did not attend, views not conveyed',
  },
};
