import type { CodeList } from '#schema/vocabulary/education/code-list';

/** Stages at which results are reported in the Common Transfer File. */
export const ASSESSMENT_STAGE: CodeList = {
  name: 'Common Transfer File assessment stage',
  words: {
    EYFS: 'Early years foundation stage profile',
    PHONICS: 'Phonics screening check',
    KS1: 'Key stage 1',
    KS2: 'Key stage 2',
    KS3: 'Key stage 3',
    KS4: 'Key stage 4',
    KS5: 'Key stage 5',
  },
};
