import type { AccessReportAskedBy, HeldBackReason } from '#console/graph/generated/graphql';

export const ASKED_BY: readonly { readonly value: AccessReportAskedBy; readonly label: string }[] = [
  { value: 'CHILD', label: 'The child, old enough to ask' },
  { value: 'PARENT', label: 'Someone with parental responsibility' },
  { value: 'REPRESENTATIVE', label: 'Someone authorised by the child or by the court' },
];

export const askedByInWords = (who: AccessReportAskedBy): string => ASKED_BY.find(({ value }) => value === who)?.label ?? who;

/** The lawful grounds, as the graph describes them; which applies is for whoever reviews to say. */
export const HELD_BACK: readonly { readonly value: HeldBackReason; readonly label: string }[] = [
  { value: 'SERIOUS_HARM', label: 'Hold back: likely to cause somebody serious harm (DPA 2018 Sch 3 paras 5, 11, 19)' },
  { value: 'ENQUIRY', label: 'Hold back: tells of a child protection enquiry, against the child’s best interests (Sch 3 para 21)' },
  { value: 'CRIME', label: 'Hold back: would prejudice preventing or detecting crime (Sch 2 para 2)' },
  { value: 'OTHER_PEOPLE', label: 'Hold back: tells of somebody else who has not agreed (Sch 2 para 16)' },
  { value: 'CHILDS_WISH', label: 'Hold back: the child expected that the person asking would not be told (Sch 3 paras 4, 10)' },
  { value: 'COURT', label: 'Hold back: a court holds or forbids it (Sch 3 paras 3, 9, 18)' },
  { value: 'LEGAL_ADVICE', label: 'Hold back: legally privileged (Sch 2 para 19)' },
];

export const heldBackInWords = (reason: HeldBackReason): string => (HELD_BACK.find(({ value }) => value === reason)?.label ?? reason).replace('Hold back: ', 'Held back: ');
