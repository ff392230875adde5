import { inWords } from '#console/words/in-words';

interface Words {
  readonly says: string;
  readonly hint?: string;
}

/** As policies/vocabulary/purposes.yaml has them. */
const PURPOSES: Readonly<Record<string, Words>> = {
  direct_support: { says: 'to support the child directly', hint: 'You teach, treat, visit or advise the child, or are checking before you act.' },
  early_help: { says: 'to give early help', hint: 'With the family’s agreement, before anything has gone wrong.' },
  child_in_need: { says: 'to work with a child in need', hint: 'A section 17 assessment or plan is open with children’s social care.' },
  child_protection: { says: 'to protect the child', hint: 'A section 47 enquiry or a child protection plan is open.' },
  youth_justice: { says: 'to work with a child in the youth justice system', hint: 'A case is open with the youth offending team.' },
  looked_after: { says: 'to look after a child in care' },
  emergency: { says: 'in an emergency', hint: 'Life or health depends on it. Opening what is withheld is a step of its own, reviewed by someone else.' },
  audit: { says: 'to audit', hint: 'The rules and the record of access; no child’s records.' },
  subject_access: { says: 'to answer a subject access request' },
  statistics: { says: 'for statistics' },
};

const wordsOf = (purpose: string): Words | undefined => (Object.hasOwn(PURPOSES, purpose) ? PURPOSES[purpose] : undefined);

/** Reads on from "You are looking …". */
export const purposeInWords = (purpose: string): string => wordsOf(purpose)?.says ?? `for ${inWords(purpose)}`;
export const purposeHint = (purpose: string): string | undefined => wordsOf(purpose)?.hint;
