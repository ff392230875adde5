import { wordsFor } from '#console/words/in-words';

/** Kinds of occasions of a timeline. */
export const kindInWords = wordsFor({
  ASSESSMENT: 'assessment', ATTENDANCE: 'attendance', CONCERN: 'concern', CONTACT: 'contact', COURT: 'court', EXCLUSION: 'exclusion', HEALTH_ENCOUNTER: 'health',
  MEETING: 'meeting', MISSED_APPOINTMENT: 'missed appointment', MISSING: 'missing', OTHER: 'other', PLACEMENT: 'placement', REFERRAL: 'referral',
});
