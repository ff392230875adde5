import type { CodeList } from '#schema/vocabulary/education/code-list';

/** DfE Common Basic Data Set: how a pupil is registered at a school. */
export const ENROLMENT_STATUS: CodeList = {
  name: 'DfE CBDS enrolment status',
  words: {
    C: 'Current, registered at this school only',
    M: 'Current main, registered at two schools',
    S: 'Current subsidiary, registered at two schools',
    F: 'At a further education college',
    O: 'At another provider',
    G: 'Guest: attends some sessions without being registered here',
    P: 'Previous',
  },
};
