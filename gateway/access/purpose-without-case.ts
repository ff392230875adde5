import type { Policy } from '#policies/decision';
import type { Verdict } from '#gateway/access/verdict';

/**
 * A purpose was stated that is worth something on an open case only, and of a child who was named there is none (attack
 * A56): nothing opens, and someone should ask why it was stated. A source that did not answer is no such claim.
 */
export const standsOnNoCase = (policy: Policy, purpose: string | null, named: Iterable<Verdict>): boolean =>
  purpose !== null && policy.needsCase(purpose) && [...named].some(({ decision }) => decision !== null && decision.unavailable.size === 0 && isNone(decision.sharedAttributes()['basis']));

const isNone = (basis: string | readonly string[] | undefined): boolean => basis === 'none' || (Array.isArray(basis) && basis.length === 1 && basis[0] === 'none');
