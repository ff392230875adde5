import { z } from 'zod';
import { parseLocalDate } from '#schema/scalars/local-date';
import { transferPackage } from '#subgraphs/hub/transfer/transfer-package';

/** What agencies' systems may tell the hub of: the type of the CloudEvent, and what its `data` holds. */
const text = (most: number) => z.string().trim().min(1).max(most);
const day = z.string().refine((value) => parseLocalDate(value) !== null, 'a day, YYYY-MM-DD');
const instant = z.iso.datetime({ offset: true, error: 'an instant, such as 2026-11-21T09:30:00Z' }).transform((value) => new Date(value).toISOString());
const id = text(200);

/** By which number, of those the hub has, the agency means the child. */
const child = z.strictObject({ kind: z.enum(['nhs_number', 'upn', 'case_person_id', 'ypid', 'pnc', 'other']), value: text(100) });

const practitioner = z.strictObject({ id, name: text(200), role: text(100), team: text(200).optional(), phone: text(50).optional(), email: text(200).optional() });

const school = z.strictObject({ urn: z.string().regex(/^\d{6}$/, 'a URN has six digits'), name: text(200).optional() });

const began = z.strictObject({ child, episode: id, from: instant });
const ended = z.strictObject({ child, episode: id, until: instant });

export const EVENT_SHAPES = {
  'childgraph.involvement.started.v1': z.strictObject({
    child, involvement: id, practitioner, relation: z.enum(['team_around_child', 'own_caseload', 'line_manager_of_case', 'duty_desk', 'conflicted']),
    category: text(100).default('practitioners'), from: instant,
  }),
  'childgraph.involvement.ended.v1': z.strictObject({ child, involvement: id, until: instant }),
  'childgraph.school.enrolled.v1': z.strictObject({ child, school, from: day }),
  'childgraph.school.left.v1': z.strictObject({ child, school, on: day }),
  'childgraph.school.excluded.v1': z.strictObject({ child, school, from: day }),
  'childgraph.attendance.alarm.began.v1': began,
  'childgraph.attendance.alarm.ended.v1': ended,
  'childgraph.missing.began.v1': began,
  'childgraph.missing.ended.v1': ended,
  'childgraph.temporary-accommodation.began.v1': began,
  'childgraph.temporary-accommodation.ended.v1': ended,
  'childgraph.address.changed.v1': z.strictObject({
    child, from: day, address: z.strictObject({ lines: z.array(text(200)).min(1).max(6), town: text(100).optional(), postcode: text(10).optional(), uprn: z.string().regex(/^\d{1,12}$/, 'a UPRN has up to twelve digits').optional() }),
  }),
  'childgraph.child.sighted.v1': z.strictObject({
    record: z.strictObject({
      reference: id, given: z.array(text(100)).min(1).max(6), family: text(100), dateOfBirth: day.optional(), sex: z.enum(['FEMALE', 'MALE', 'NOT_KNOWN', 'NOT_SPECIFIED']).optional(),
      postcode: text(10).optional(), nhsNumber: text(20).optional(), upn: text(20).optional(), shielded: z.boolean().optional(),
    }),
  }),
  'childgraph.transfer.accepted.v1': z.strictObject({ transfer: id, receivingLead: text(200), receivingLeadContact: text(200).optional() }),
  'childgraph.transfer.declined.v1': z.strictObject({ transfer: id }),
  'childgraph.transfer.begun.v1': z.strictObject({ transfer: id }),
  // From the authority that hands a child over to this one.
  'childgraph.transfer.offered.v1': z.strictObject({ transfer: id, contact: z.strictObject({ name: text(200), phone: text(50).optional() }).optional() }),
  'childgraph.transfer.package.v1': z.strictObject({ transfer: id, package: transferPackage }),
  'childgraph.transfer.withdrawn.v1': z.strictObject({ transfer: id }),
} as const;

export type EventType = keyof typeof EVENT_SHAPES;
export const EVENT_TYPES = Object.keys(EVENT_SHAPES) as readonly EventType[];
export const isEventType = (type: string): type is EventType => Object.hasOwn(EVENT_SHAPES, type);

/** `data` of an event of this type, checked. */
export type EventData<Type extends EventType> = z.infer<(typeof EVENT_SHAPES)[Type]>;

export type ChildReference = z.infer<typeof child>;
export type PractitionerOfEvent = z.infer<typeof practitioner>;
