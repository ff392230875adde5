/** Who asked for the report: it is checked before it is handed over, and never says who they are by name. */
export const ASKED_BY = ['child', 'parent', 'representative'] as const;
export type AskedBy = (typeof ASKED_BY)[number];

export const ASKED_BY_SAYS: Readonly<Record<AskedBy, string>> = {
  child: 'the child',
  parent: 'someone with parental responsibility',
  representative: 'someone authorised by the child or by the court',
};

/** Why a look may lawfully be left out of a report. The citations are for the data protection officer to confirm. */
export const HELD_BACK = ['serious_harm', 'enquiry', 'crime', 'other_people', 'childs_wish', 'court', 'legal_advice'] as const;
export type HeldBack = (typeof HELD_BACK)[number];

export const HELD_BACK_SAYS: Readonly<Record<HeldBack, { readonly why: string; readonly law: string }>> = {
  serious_harm: { why: 'Telling would be likely to cause serious harm to somebody', law: 'DPA 2018 Sch 3 paras 5, 11 and 19' },
  enquiry: { why: 'It would tell of a child protection enquiry, and telling would not be in the child’s best interests', law: 'DPA 2018 Sch 3 para 21' },
  crime: { why: 'Telling would be likely to prejudice the prevention or detection of crime', law: 'DPA 2018 Sch 2 para 2' },
  other_people: { why: 'It would tell of somebody else, who has not agreed, and it is not reasonable to do so without', law: 'DPA 2018 Sch 2 para 16' },
  childs_wish: { why: 'The child expected that the person asking would not be told', law: 'DPA 2018 Sch 3 paras 4 and 10' },
  court: { why: 'A court holds or forbids it', law: 'DPA 2018 Sch 3 paras 3, 9 and 18' },
  legal_advice: { why: 'It is legally privileged', law: 'DPA 2018 Sch 2 para 19' },
};

/** The same on every report, whether or not anything was held back: that something was is itself not told. */
export const WHAT_MAY_BE_MISSING = 'The law lets us leave out a look where telling of it could put somebody at risk, harm an enquiry or tell of another person. We do not say whether this report leaves anything out.';
export const NOT_REVIEWED = 'Not reviewed. This may not be given to anybody yet: telling of a look can put a person or an enquiry at risk.';
