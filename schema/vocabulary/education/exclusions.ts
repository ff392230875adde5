import type { CodeList } from '#schema/vocabulary/education/code-list';

/** DfE Common Basic Data Set: kinds of exclusion. */
export const EXCLUSION_CATEGORY: CodeList = {
  name: 'DfE CBDS exclusion category',
  words: { SUSP: 'Suspension', PERM: 'Permanent exclusion', LNCH: 'Lunchtime suspension' },
};

/** DfE Common Basic Data Set: reasons for exclusion. */
export const EXCLUSION_REASON: CodeList = {
  name: 'DfE CBDS exclusion reason',
  words: {
    PP: 'Physical assault against a pupil',
    PA: 'Physical assault against an adult',
    VP: 'Verbal abuse or threatening behaviour against a pupil',
    VA: 'Verbal abuse or threatening behaviour against an adult',
    OW: 'Use or threat of use of an offensive weapon or prohibited item',
    BW: 'Brought a weapon or prohibited item into school',
    BU: 'Bullying',
    TB: 'Cyber-bullying or threatening behaviour online',
    RA: 'Racist abuse',
    LG: 'Abuse against sexual orientation and gender identity',
    DS: 'Abuse relating to disability',
    SM: 'Sexual misconduct',
    SB: 'Harmful sexual behaviour',
    MB: 'Misogynistic behaviour',
    AB: 'Misandrist behaviour',
    DR: 'Drug related',
    AR: 'Alcohol related',
    SR: 'Smoking related',
    VR: 'Vaping related',
    DA: 'Drug and alcohol related',
    DM: 'Damage to property',
    TH: 'Theft',
    LD: 'Persistent low-level disruption',
    CB: 'Persistent challenging behaviour',
    DB: 'Persistent or general disruptive behaviour',
    MT: 'Inappropriate use of social media or online technology',
    MP: 'Use of a mobile phone',
    OS: 'Misbehaviour outside of school',
    PH: 'Wilful and repeated transgression of protective measures',
  },
};
