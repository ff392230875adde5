import type { Session } from '#console/session/use-session';

/** Those who work with children, those who look after the rules and the record, and those who answer families' requests. */
export type Side = 'practitioner' | 'oversight' | 'disclosure';

const OTHER_SIDES: Readonly<Record<string, Side>> = { audit: 'oversight', subject_access: 'disclosure' };

/** By the stated purpose. What anyone may see is the graph's to decide; this only picks the pages that are of use. */
export const sideOf = ({ stated }: Pick<Session, 'stated'>): Side => (Object.hasOwn(OTHER_SIDES, stated.purpose) && OTHER_SIDES[stated.purpose]) || 'practitioner';
