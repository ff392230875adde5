import type { ChildId } from '#schema/ids';
import type { EventSource } from '#subgraphs/hub/events/event-sources';
import type { UsableEvent } from '#subgraphs/hub/events/read-event';
import { changeAddress } from '#subgraphs/hub/events/apply-address';
import { beginCircumstance, endCircumstance } from '#subgraphs/hub/events/apply-circumstance';
import { endInvolvement, startInvolvement } from '#subgraphs/hub/events/apply-involvement';
import { enrol, exclude, leave } from '#subgraphs/hub/events/apply-school';
import { sight } from '#subgraphs/hub/events/apply-sighting';
import { beginThere, settleByEvent } from '#subgraphs/hub/events/apply-transfer-answer';
import { offerHere, receivePackage, takeBackOffer } from '#subgraphs/hub/events/apply-incoming-transfer';
import type { Thresholds } from '#subgraphs/hub/matching/thresholds';
import type { Change } from '#subgraphs/hub/store/change';

/** What an event is applied with. */
export interface Applying {
  readonly write: Change;
  readonly source: EventSource;
  readonly now: Date;
  /** Children whose place on the registers may have changed: looked at once, when the batch is done. */
  readonly touched: Set<ChildId>;
  /** From which probability on a sighting is taken for a child's; left out: the usual. */
  readonly thresholds?: Thresholds | undefined;
}

/**
 * Brings the hub's records to what the event says. Every row it writes names the source, the event and its time
 * (drain-source.ts), and what was there before is in `history`. Applied a second time it changes nothing.
 * @throws CannotApply where it does not fit what the hub knows
 */
export function applyEvent(applying: Applying, event: UsableEvent): Promise<void> {
  switch (event.type) {
    case 'childgraph.involvement.started.v1': return startInvolvement(applying, event.data);
    case 'childgraph.involvement.ended.v1': return endInvolvement(applying, event.data);
    case 'childgraph.school.enrolled.v1': return enrol(applying, event.data);
    case 'childgraph.school.left.v1': return leave(applying, event.data);
    case 'childgraph.school.excluded.v1': return exclude(applying, event.data);
    case 'childgraph.attendance.alarm.began.v1':
    case 'childgraph.missing.began.v1':
    case 'childgraph.temporary-accommodation.began.v1': return beginCircumstance(applying, event);
    case 'childgraph.attendance.alarm.ended.v1':
    case 'childgraph.missing.ended.v1':
    case 'childgraph.temporary-accommodation.ended.v1': return endCircumstance(applying, event);
    case 'childgraph.address.changed.v1': return changeAddress(applying, event.data);
    case 'childgraph.child.sighted.v1': return sight(applying, event.data);
    case 'childgraph.transfer.accepted.v1': return settleByEvent(applying, event.data.transfer, { accept: true, evidence: `event ${event.id}`, receivingLead: event.data.receivingLead, receivingLeadContact: event.data.receivingLeadContact ?? null });
    case 'childgraph.transfer.declined.v1': return settleByEvent(applying, event.data.transfer, { accept: false, evidence: `event ${event.id}` });
    case 'childgraph.transfer.begun.v1': return beginThere(applying, event.data.transfer);
    case 'childgraph.transfer.offered.v1': return offerHere(applying, event.data, event.time);
    case 'childgraph.transfer.package.v1': return receivePackage(applying, event.data);
    case 'childgraph.transfer.withdrawn.v1': return takeBackOffer(applying, event.data);
  }
}

/** What this event is the last word on: of two events about one slot the later in the source's order stands. */
export function slotOf({ type, data }: UsableEvent): string {
  switch (type) {
    case 'childgraph.involvement.started.v1':
    case 'childgraph.involvement.ended.v1': return `involvement ${data.involvement}`;
    case 'childgraph.school.enrolled.v1':
    case 'childgraph.school.left.v1':
    case 'childgraph.school.excluded.v1': return `school ${data.school.urn} ${data.child.kind} ${data.child.value}`;
    case 'childgraph.attendance.alarm.began.v1':
    case 'childgraph.attendance.alarm.ended.v1': return `attendance ${data.episode}`;
    case 'childgraph.missing.began.v1':
    case 'childgraph.missing.ended.v1': return `missing ${data.episode}`;
    case 'childgraph.temporary-accommodation.began.v1':
    case 'childgraph.temporary-accommodation.ended.v1': return `accommodation ${data.episode}`;
    case 'childgraph.address.changed.v1': return `address ${data.child.kind} ${data.child.value}`;
    case 'childgraph.child.sighted.v1': return `sighting ${data.record.reference}`;
    case 'childgraph.transfer.accepted.v1':
    case 'childgraph.transfer.declined.v1':
    case 'childgraph.transfer.begun.v1': return `transfer ${data.transfer}`;
    case 'childgraph.transfer.offered.v1':
    case 'childgraph.transfer.package.v1':
    case 'childgraph.transfer.withdrawn.v1': return `incoming transfer ${data.transfer}`;
  }
}
