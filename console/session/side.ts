import type { Session } from '#console/session/use-session';

/** Those who work with children, and those who look after the rules and the record: no page is for both. */
export type Side = 'practitioner' | 'oversight';

const OVERSIGHT_PURPOSES: readonly string[] = ['audit'];

/** By the stated purpose. What anyone may see is the graph's to decide; this only picks the pages that are of use. */
export const sideOf = ({ stated }: Pick<Session, 'stated'>): Side => (OVERSIGHT_PURPOSES.includes(stated.purpose) ? 'oversight' : 'practitioner');
