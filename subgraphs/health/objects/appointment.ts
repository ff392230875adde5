import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum AppointmentStatus {
  BOOKED = 'BOOKED',
  ATTENDED = 'ATTENDED',
  MISSED = 'MISSED',
  CANCELLED = 'CANCELLED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(AppointmentStatus, {
  name: 'AppointmentStatus',
  description: 'What became of an appointment (after FHIR appointmentstatus).',
  valuesConfig: {
    BOOKED: { description: 'Planned: proposed, pending, booked, on a waiting list.' },
    ATTENDED: { description: 'Arrived, checked in, fulfilled.' },
    MISSED: { description: 'Was not brought, or did not come (noshow).' },
    CANCELLED: { description: 'Cancelled by either side.' },
    UNKNOWN: { description: 'The source does not say.' },
  },
});

@ObjectType({ description: 'An appointment with a health service (FHIR Appointment). A run of missed ones can be a sign of neglect.', simpleResolvers: true })
@ClassifiedByEntry('SUMMARY')
export class Appointment implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'The source’s own id for the entry.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day; null while none is set.' })
  date!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The service it is with.' })
  service!: string | null;

  @Category('as-parent')
  @Field(() => AppointmentStatus, { description: 'What became of it.' })
  status!: AppointmentStatus;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information this entry belongs to; it decides who sees it.' })
  category!: string;
}
