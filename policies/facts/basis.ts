import type { AgencyFacts, BasisFact, Period } from '#schema/contracts/facts';
import type { AgencyRow, LimitRow, PurposeRow, RoleRow } from '#policies/compiler/rows';
import { FACTS_UNAVAILABLE, type FactsUnavailable } from '#policies/decision';
import { instantOf, isCurrent, type NextChange, plus } from '#policies/facts/period';

/** What a basis is derived from. The purpose is only the question: without a record behind it there is no basis. */
export interface BasisQuestion {
  readonly purpose: PurposeRow | undefined;
  readonly role: RoleRow | undefined;
  readonly agency: AgencyRow | undefined;
  readonly viewer: string;
  readonly working: boolean;
  readonly breakGlass: string;
  readonly agencies: Readonly<Record<string, AgencyFacts | FactsUnavailable>>;
}

const NO_BASIS = ['none'] as const;

/** Stands on an involvement: the agency's public task or, for who has none, consent alone. Checking before acting needs no involvement. */
const onInvolvement = ({ purpose, role, agency, working }: BasisQuestion): readonly string[] => {
  const statutory = agency?.is.includes('statutory') === true;
  if (working) return [statutory ? 'public_task' : 'consent_only'];
  const mayCheck = statutory && purpose?.is.includes('checking') === true && role?.is.includes('front_door') === true;
  return mayCheck ? ['public_task'] : NO_BASIS;
};

/** A case opens for whom it is assigned to, and for who has a recorded reason of their own; assigned to nobody, for nobody. */
const isFor = ({ working, viewer }: BasisQuestion, { assignedTo }: BasisFact): boolean => {
  if (assignedTo === undefined) return working;
  return assignedTo.includes(viewer) || (working && assignedTo.length > 0);
};

/** Stands on an open case. A body without statutory duties safeguards on another footing, or has consent alone. */
const onCase = (question: BasisQuestion, purpose: PurposeRow, facts: AgencyFacts, at: number, next: NextChange): readonly string[] => {
  const open = facts.bases.filter((basis) => {
    if (!purpose.bases.includes(basis.basis)) return false;
    if (!isFor(question, basis)) return false;
    next.notePeriod(basis);
    return isCurrent(basis, at);
  });
  if (open.length === 0) return NO_BASIS;
  if (question.agency?.is.includes('statutory') === true) return open.map(({ basis }) => basis);
  return [purpose.is.includes('safeguarding') ? 'rli_safeguarding' : 'consent_only'];
};

/** Policy attribute `basis`; `unavailable` where the records that would show it did not answer. */
export const basisOf = (question: BasisQuestion, at: number, next: NextChange): readonly string[] | FactsUnavailable => {
  const { purpose } = question;
  if (purpose === undefined) return NO_BASIS;
  switch (purpose.records) {
    case 'none': return NO_BASIS;
    case 'hub': return onInvolvement(question);
    case 'break_glass': return question.breakGlass === 'active' ? purpose.bases : NO_BASIS;
    default: {
      const facts = question.agencies[purpose.records];
      if (facts === undefined) return NO_BASIS;
      return facts === FACTS_UNAVAILABLE ? FACTS_UNAVAILABLE : onCase(question, purpose, facts, at, next);
    }
  }
};

/** Policy attribute `break_glass`. However long the record says, the glass mends after the policy's limit. */
export const breakGlassOf = (record: Period | undefined, limit: LimitRow, at: number, next: NextChange): string => {
  if (record === undefined) return 'none';
  const from = instantOf(record.from);
  const end = limit.unit === 'working_days' ? from : plus(from, limit.amount, limit.unit);
  const until = Math.min(end, record.until === undefined ? end : instantOf(record.until));
  next.note(from);
  next.note(until);
  if (from <= at && at < until) return 'active';
  return from > at ? 'none' : 'expired';
};
