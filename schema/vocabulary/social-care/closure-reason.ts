import type { CodeList } from '#schema/vocabulary/social-care/code-list';

/** Why an episode of need was closed (DfE CIN census 2024). */
export const CLOSURE_REASON: CodeList = {
  system: 'DfE CIN reason for closure',
  terms: {
    RC1: 'Adopted',
    RC2: 'Died',
    RC3: 'Child arrangements order',
    RC4: 'Special guardianship order',
    RC5: 'Transferred to another council',
    RC6: 'Transferred to adult social care',
    RC7: 'Services ended for another reason, or no longer in need',
    RC8: 'Closed after assessment, no further action',
    RC9: 'Closed after assessment, referred to early help',
  },
};

/** Shown to nobody without the adoption category: it tells what an adoption order seals (ACA 2002 ss.56-57). */
export const CLOSED_BY_ADOPTION = 'RC1';
