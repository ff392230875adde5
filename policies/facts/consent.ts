import type { ConsentFact } from '#schema/contracts/facts';
import type { CategoryRow } from '#policies/compiler/rows';
import { hasEnded, instantOf, isCurrent, type NextChange } from '#policies/facts/period';

/** What consent is asked about: this category, for a viewer of this agency, for this purpose. */
export interface ConsentQuestion {
  readonly category: CategoryRow;
  readonly agency: string;
  readonly purpose: string;
  /** The purpose must be named by the statement; "all purposes" does not reach it. */
  readonly onlyNamed: boolean;
  readonly competent: boolean;
}

export interface StandingStatements {
  readonly statements: readonly ConsentFact[];
  readonly at: number;
}

/** A refusal whose date cannot be read still stands; a consent whose date cannot be read does not. */
const hasBegun = (statement: ConsentFact, at: number): boolean => {
  const from = instantOf(statement.from);
  return Number.isNaN(from) ? statement.outcome !== 'given' : from <= at;
};

/**
 * Statements that have begun and that no other names as superseded. Two that stand side by side are two people's word;
 * who changes his or her mind supersedes what was said before, and the record says so.
 */
export const standingStatements = (consents: readonly ConsentFact[], at: number, next: NextChange): StandingStatements => {
  for (const statement of consents) next.notePeriod(statement);
  const begun = consents.filter((statement) => hasBegun(statement, at));
  return { statements: begun.filter((earlier) => !begun.some(({ supersedes }) => supersedes === earlier.id)), at };
};

const includesOrAll = (list: readonly string[], word: string): boolean => list.length === 0 || list.includes(word);

const isAboutCategory = (statement: ConsentFact, { category }: ConsentQuestion): boolean =>
  includesOrAll(statement.categories, category.id)
    && (statement.fromAgencies.length === 0 || statement.fromAgencies.some((agency) => category.custodians.includes(agency)));

const isForPurpose = (statement: ConsentFact, { purpose, onlyNamed }: ConsentQuestion): boolean =>
  onlyNamed ? statement.purposes.includes(purpose) : includesOrAll(statement.purposes, purpose);

/** A refusal to everyone is a refusal to share: who holds the record and treats the child is meant only if named. */
const isToAgency = ({ toAgencies, outcome }: ConsentFact, { agency, category }: ConsentQuestion): boolean => {
  if (toAgencies.length > 0) return toAgencies.includes(agency);
  return outcome === 'given' || !category.custodians.includes(agency);
};

const isInScope = (statement: ConsentFact, question: ConsentQuestion): boolean =>
  isAboutCategory(statement, question) && isToAgency(statement, question) && isForPurpose(statement, question);

/** Whose word counts: a court's always; about confidential care a competent child's alone; a child's only if competent. */
const isEntitled = (statement: ConsentFact, { category, competent }: ConsentQuestion): boolean => {
  switch (statement.capacity) {
    case 'court': return true;
    case 'child': return competent;
    case 'parental_responsibility':
    case 'local_authority': return !(competent && category.is.includes('confidential'));
    default: return false;
  }
};

/** Whoever disagrees counts as refusing: one refusal among the standing statements is enough. */
const outcomeOf = (statements: readonly ConsentFact[]): string | null => {
  if (statements.some(({ outcome }) => outcome === 'refused')) return 'refused';
  if (statements.some(({ outcome }) => outcome === 'withdrawn')) return 'withdrawn';
  return statements.length > 0 ? 'given_in_scope' : null;
};

const isStanding = (statement: ConsentFact, at: number): boolean =>
  statement.outcome === 'given' ? isCurrent(statement, at) : !hasEnded(statement, at);

/** Inside the team the basics need no consent, nor does an agency to read its own record; confidential care always does. */
const needsNone = ({ category, agency, onlyNamed }: ConsentQuestion): boolean => {
  if (onlyNamed) return false;
  if (category.is.includes('confidential')) return false;
  return category.is.includes('basics') || category.is.includes('no_child') || category.custodians.includes(agency);
};

/** Policy attribute `consent` for one category. */
export const consentFor = ({ statements, at }: StandingStatements, question: ConsentQuestion): string => {
  if (needsNone(question)) return 'not_required';
  const heard = statements.filter((statement) => isEntitled(statement, question));
  const inScope = heard.filter((statement) => isInScope(statement, question));
  const current = inScope.filter((statement) => isStanding(statement, at));
  const settled = outcomeOf(current.filter(({ capacity }) => capacity === 'court')) ?? outcomeOf(current);
  if (settled !== null) return settled;
  if (inScope.some(({ outcome }) => outcome === 'given')) return 'expired';
  return heard.some((statement) => statement.outcome === 'given' && isCurrent(statement, at)) ? 'given_out_of_scope' : 'not_sought';
};
