import type { Coded } from '#schema/objects/coded';
import { LEGAL_OUTCOME_SYSTEM, LEGAL_OUTCOMES, legalOutcomeOfLabel } from '#schema/vocabulary/youth-justice/legal-outcome';
import type { OffenceItem, OffenceLegalOutcome, ReturnHeader } from '#subgraphs/youth-justice/client/child-return';
import type { CourtHearing, CourtResult } from '#subgraphs/youth-justice/client/court-hearing';
import type { LegalOutcome } from '#subgraphs/youth-justice/objects/legal-outcome';
import { sourceOfCourt, sourceOfReturn } from '#subgraphs/youth-justice/view/source-of';

/**
 * The outcomes that stand, newest first. The return is quarterly and says how an appeal changed an outcome; a court's
 * own results come the same day and again when they are amended. So: what the return marks as changed on appeal does
 * not stand, and what a court amended after the return was signed off replaces what the return still says.
 */
export function legalOutcomes(offences: readonly OffenceItem[], header: ReturnHeader, hearings: readonly CourtHearing[]): readonly LegalOutcome[] {
  const returned = offences.flatMap((offence) => outcomesOfOffence(offence, header));
  const ordered = hearings.flatMap((hearing) => outcomesOfHearing(hearing));
  const isReplaced = (outcome: LegalOutcome): boolean => ordered.some((court) => replaces(court, outcome, header.signoffDate));
  const fresh = ordered.filter((court) => !returned.some((outcome) => isSame(court.outcome, outcome)));
  return [
    ...returned.filter((outcome) => !isReplaced(outcome)),
    ...fresh.map((court) => ({ ...court.outcome, supersedes: supersededBy(court, returned, header.signoffDate) })),
  ].sort((one, other) => other.date.localeCompare(one.date) || one.id.localeCompare(other.id));
}

function outcomesOfOffence(offence: OffenceItem, header: ReturnHeader): readonly LegalOutcome[] {
  const all = offence.offenceLegalOutcome ?? [];
  return all.filter((outcome) => !changedOnAppeal(outcome)).map((outcome, index) => {
    const before = all.find((other) => changedOnAppeal(other) && other.outcomeDate === outcome.outcomeDateOfAppealedOutcome);
    return {
      id: `${offence.offenceID}/${index}`,
      ...wordsOf(outcome.legalOutcome),
      date: outcome.outcomeDate,
      endDate: outcome.outcomeEndDate ?? null,
      requirements: (outcome.lorequirements ?? []).map(({ requirement }) => requirement),
      offence: {
        code: offence.cjscode ?? null,
        title: offence.offenceDescription ?? null,
        date: offence.offenceDate,
        seriousness: offence.yjbseriousnessScore ?? null,
      },
      supersedes: before ? { outcome: wordsOf(before.legalOutcome).outcome, date: before.outcomeDate } : null,
      source: sourceOfReturn(header),
    };
  });
}

/** The Youth Justice Board's value of `outcomeAppealStatus` for an outcome that an appeal set aside. */
const changedOnAppeal = ({ outcomeAppealStatus }: OffenceLegalOutcome): boolean => outcomeAppealStatus?.trim().toLowerCase() === 'changed on appeal';

interface CourtOutcome { readonly outcome: LegalOutcome; readonly amendedOn: string | null }

const outcomesOfHearing = (hearing: CourtHearing): readonly { outcome: LegalOutcome; amendedOn: string | null }[] =>
  hearing.results.flatMap((result, index) => {
    const code = legalOutcomeOfLabel(result.label);
    return code === null ? [] : [{ amendedOn: result.amendedOn, outcome: outcomeOfResult(code, result, hearing, index) }];
  });

const outcomeOfResult = (code: string, result: CourtResult, hearing: CourtHearing, index: number): LegalOutcome => ({
  id: result.id ?? `${hearing.id}/${index}`,
  ...wordsOf(code),
  date: result.orderedDate,
  endDate: null,
  requirements: [],
  offence: result.offence ? { ...result.offence, seriousness: null } : null,
  supersedes: null,
  source: sourceOfCourt(hearing),
});

const isSame = (one: LegalOutcome, other: LegalOutcome): boolean =>
  one.outcome.code === other.outcome.code && one.date === other.date && sameOffence(one, other);

/** Amended after the return was signed off, for the same matter on the same day, and to something else. */
const replaces = ({ outcome, amendedOn }: CourtOutcome, returned: LegalOutcome, signedOff: string): boolean =>
  amendedOn !== null && amendedOn > signedOff && outcome.date === returned.date && outcome.outcome.code !== returned.outcome.code && sameOffence(outcome, returned);

const sameOffence = (one: LegalOutcome, other: LegalOutcome): boolean =>
  !one.offence?.code || !other.offence?.code || one.offence.code === other.offence.code;

function supersededBy(court: CourtOutcome, returned: readonly LegalOutcome[], signedOff: string): LegalOutcome['supersedes'] {
  const before = returned.find((outcome) => replaces(court, outcome, signedOff));
  return before ? { outcome: before.outcome, date: before.date } : null;
}

/** A code that the list does not know yet is shown as it came: formats change every year, and the child is not to lose by it. */
function wordsOf(code: string): Pick<LegalOutcome, 'outcome' | 'group'> {
  const known = Object.hasOwn(LEGAL_OUTCOMES, code) ? LEGAL_OUTCOMES[code] : undefined;
  const outcome: Coded = { code, display: known?.display ?? code, system: LEGAL_OUTCOME_SYSTEM };
  return { outcome, group: known?.group ?? null };
}
