import type { ReadItems, ReturnHeader } from '#subgraphs/youth-justice/client/child-return';
import type { CourtHearing } from '#subgraphs/youth-justice/client/court-hearing';
import type { CourtOrder, Hearing } from '#subgraphs/youth-justice/objects/hearing';
import { sourceOfCourt, sourceOfReturn } from '#subgraphs/youth-justice/view/source-of';

/** Days in court, newest first. A hearing that both the return and the court state is one: the court's word stands. */
export function hearings(items: readonly ReadItems['hearing'][], header: ReturnHeader, results: readonly CourtHearing[]): readonly Hearing[] {
  const resulted = results.flatMap((result) => ofCourt(result));
  const stated = items.map((item) => ofReturn(item, header)).filter((hearing) => !resulted.some((other) => isSame(hearing, other)));
  return [...resulted, ...stated].sort((one, other) => other.date.localeCompare(one.date) || one.id.localeCompare(other.id));
}

/** The next day in court from `today` on; null where none is known. */
export const nextCourtDate = (all: readonly Hearing[], today: string): string | null =>
  all.map(({ date }) => date).filter((date) => date >= today).sort()[0] ?? null;

const ofReturn = (item: ReadItems['hearing'], header: ReturnHeader): Hearing => ({
  id: item.hearingID,
  date: item.hearingDate,
  court: item.courtName ?? item.cmscourtDescription ?? null,
  type: item.courtType ?? null,
  orders: item.remandDecision ? [{ label: item.remandDecision, orderedDate: item.hearingDate, amendedOn: null, final: false }] : [],
  source: sourceOfReturn(header),
});

/** A hearing without a day is not listed; its results still count as outcomes. */
const ofCourt = (hearing: CourtHearing): readonly Hearing[] => hearing.date === null ? [] : [{
  id: hearing.id,
  date: hearing.date,
  court: hearing.court,
  type: hearing.type,
  orders: hearing.results.map((result): CourtOrder => ({
    label: result.label, orderedDate: result.orderedDate, amendedOn: result.amendedOn, final: result.category === 'FINAL',
  })),
  source: sourceOfCourt(hearing),
}];

const isSame = (one: Hearing, other: Hearing): boolean => one.date === other.date && plain(one.court) === plain(other.court);
const plain = (court: string | null): string => (court ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
