/** Where a young person's education, training or employment happens, as the child-level return words it, by code. */
export const ETE_PROVISIONS: Readonly<Record<string, string>> = {
  SCHOOL_FULL_TIME: 'School, full time',
  SCHOOL_PART_TIME: 'School, part time',
  ALTERNATIVE_PROVISION_PRU_FULL_TIME: 'Pupil referral unit, full time',
  ALTERNATIVE_PROVISION_PRU_PART_TIME: 'Pupil referral unit, part time',
  ALTERNATIVE_PROVISION_OTHER_FULL_TIME: 'Other alternative provision, full time',
  ALTERNATIVE_PROVISION_OTHER_PART_TIME: 'Other alternative provision, part time',
  ALTERNATIVE_PROVISION_ABOVE_SCHOOL_AGE: 'Alternative provision above school age',
  ELECTIVELY_HOME_EDUCATED: 'Electively home educated',
  EDUCATION_RE_ENGAGEMENT_PROGRAMME: 'Education re-engagement programme',
  COLLEGE: 'College',
  TRAINEESHIP: 'Traineeship',
  TRAINING_COURSE_APPRENTICESHIP: 'Training course or apprenticeship',
  SUPPORTED_INTERNSHIP: 'Supported internship',
  MENTORING_CIRCLE: 'Mentoring circle',
  FULL_TIME_EMPLOYMENT: 'Full-time employment',
  PART_TIME_EMPLOYMENT: 'Part-time employment',
  SELF_EMPLOYMENT: 'Self-employment',
  VOLUNTARY_WORK: 'Voluntary work',
  UNIVERSITY: 'University',
};

export const ETE_PROVISION_SYSTEM = 'YJB ETE provision';
