import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { Coded } from '#schema/objects/coded';
import type { OfChild } from '#schema/objects/section';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum MedicationStatus {
  ACTIVE = 'ACTIVE',
  ON_HOLD = 'ON_HOLD',
  ENDED = 'ENDED',
  NOT_TAKEN = 'NOT_TAKEN',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(MedicationStatus, {
  name: 'MedicationStatus',
  description: 'Whether a medicine is being taken.',
  valuesConfig: {
    ACTIVE: { description: 'Being taken, or prescribed to be.' },
    ON_HOLD: { description: 'Paused.' },
    ENDED: { description: 'Completed, stopped or cancelled.' },
    NOT_TAKEN: { description: 'Prescribed or stated, but not taken.' },
    UNKNOWN: { description: 'The source does not say.' },
  },
});

@ObjectType({ description: 'A medicine (FHIR MedicationStatement or MedicationRequest). One that would tell a confidential diagnosis is classified as that.', simpleResolvers: true })
@ClassifiedByEntry('DETAIL')
export class Medication implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'The source’s own id for the entry.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'Which medicine; null where the source does not say.' })
  medicine!: Coded | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'How it is taken, as written.' })
  dosage!: string | null;

  @Category('as-parent')
  @Field(() => MedicationStatus, { description: 'Whether it is being taken.' })
  status!: MedicationStatus;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'From when.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when, inclusive.' })
  until!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information this entry belongs to; it decides who sees it.' })
  category!: string;
}
