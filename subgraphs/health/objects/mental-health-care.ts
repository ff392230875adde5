import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum ReferralStatus {
  ACTIVE = 'ACTIVE',
  ON_HOLD = 'ON_HOLD',
  COMPLETED = 'COMPLETED',
  REVOKED = 'REVOKED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(ReferralStatus, {
  name: 'HealthReferralStatus',
  description: 'How far a referral to a health service is (FHIR request-status).',
  valuesConfig: {
    ACTIVE: { description: 'Waiting or being seen.' },
    ON_HOLD: { description: 'Paused.' },
    COMPLETED: { description: 'Care ended.' },
    REVOKED: { description: 'Withdrawn or refused.' },
    UNKNOWN: { description: 'The source does not say.' },
  },
});

@ObjectType({ description: 'The care of a child and adolescent mental health service, CAMHS (FHIR ServiceRequest): the latest referral.', simpleResolvers: true })
export class MentalHealthCare implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ReferralStatus, { description: 'How far it is.' })
  status!: ReferralStatus;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'When the child was referred.' })
  referredOn!: string | null;

  @Category('child-mental-health')
  @Field(() => String, { nullable: true, description: 'Why; shown in detail only.' })
  reason!: string | null;

  @Category('child-mental-health')
  @Field(() => String, { nullable: true, description: 'The clinician; shown in detail only.' })
  clinician!: string | null;
}
