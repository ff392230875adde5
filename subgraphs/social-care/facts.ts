import { z } from 'zod';
import type { AgencyFacts, AgencyFactsRequest, BasisFact, Period, RelationFact } from '#schema/contracts/facts';
import type { Grant } from '#schema/contracts/grant';
import type { ChildId } from '#schema/ids';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';
import { dayIn } from '#subgraphs/social-care/section/period';
import type { CaseFactRecord } from '#subgraphs/social-care/ssd-case-facts';
import type { SsdClient } from '#subgraphs/social-care/ssd-client';
import type { StaffRegister } from '#subgraphs/social-care/staff-register';

const AGENCY = 'social_care';

const question = z.object({
  viewer: z.object({ id: z.string(), agency: z.string() }),
  children: z.array(z.object({ id: z.string(), reference: z.string().min(1) })).max(1000),
});

/**
 * What the council's case records say about a viewer and some children: an open enquiry or plan (s.47), an open episode of need
 * (s.17), a court's order, and the viewer's own allocation. One statement to the database for all of them.
 */
export const socialCareFacts = (ssd: SsdClient, staff: StaffRegister, now: () => Date = () => new Date()) =>
  async (request: AgencyFactsRequest, grant: Grant, signal: AbortSignal): Promise<AgencyFacts[]> => {
    const { viewer, children } = question.parse(request);
    // The grant is signed, the body is not.
    if (grant.viewer && grant.viewer.id !== viewer.id) throw new SourceUnavailable('SSD', 'asked for another viewer');
    // Another agency's worker who once worked here acts for that agency now (two roles never union).
    const staffId = viewer.agency === AGENCY ? staff.staffIdOf(viewer.id) : null;
    const records = await ssd.caseFacts(children.map(({ reference }) => reference), staffId, dayIn(now()), signal);
    return children.map(({ id, reference }) => {
      const own = records.filter(({ personId }) => personId === reference);
      return {
        child: id as ChildId,
        bases: own.flatMap((record) => basisOf(record, staff)),
        relations: own.flatMap(relationOf),
      };
    });
  };

/** A record without a first day states no period, and so no basis. */
function basisOf(record: CaseFactRecord, staff: StaffRegister): BasisFact[] {
  const { from } = record;
  if (from === null) return [];
  const stated = { record: record.record, ...periodOf(from, record.until) };
  switch (record.kind) {
    case 'enquiry':
      return [{ basis: 'ca89_s47', ...stated, ...(record.assigned ? { assignedTo: viewersOf(record.staffId, staff) } : {}) }];
    // A plan follows from an enquiry and keeps its basis: whoever works with the child works under it.
    case 'plan':
      return [{ basis: 'ca89_s47', ...stated }];
    case 'need':
      return [{ basis: 'ca89_s17', ...stated }];
    case 'order':
      return [{ basis: 'court_order', ...stated }];
    case 'allocation':
      return [];
  }
}

const relationOf = ({ kind, record, from, until }: CaseFactRecord): RelationFact[] =>
  kind === 'allocation' && from !== null ? [{ relation: 'own_caseload', record, ...periodOf(from, until) }] : [];

/** A worker whom nobody here is known to be is still the one it is assigned to: then it is assigned to none of us. */
const viewersOf = (staffId: string | null, staff: StaffRegister): string[] => {
  const viewer = staffId === null ? null : staff.viewerOf(staffId);
  return viewer === null ? [] : [viewer];
};

/** Records say a last day; a period ends before its `until`. */
const periodOf = (from: string, lastDay: string | null): Period => (lastDay === null ? { from } : { from, until: dayAfter(lastDay) });

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
