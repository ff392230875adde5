import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum ImmunisationStatus {
  COMPLETED = 'COMPLETED',
  NOT_DONE = 'NOT_DONE',
}

registerEnumType(ImmunisationStatus, {
  name: 'ImmunisationStatus',
  description: 'Whether the vaccine was given (FHIR immunization-status).',
  valuesConfig: { COMPLETED: { description: 'Given.' }, NOT_DONE: { description: 'Recorded as not given: refused, or not possible.' } },
});

@ObjectType({ description: 'One supplier’s record of an immunisation.', simpleResolvers: true })
export class ImmunisationRecord {
  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The supplier’s system, as its identifiers name it.' })
  supplier!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The supplier’s own identifier of the record.' })
  identifier!: string | null;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'False where it was told by someone who was not there: the parent, an old paper record. Null where not stated.' })
  primarySource!: boolean | null;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was recorded.' })
  recordedAt!: string | null;
}

@ObjectType({ description: 'A vaccine given, or recorded as not given (FHIR Immunization). One occasion reported by two suppliers is one, with both records.', simpleResolvers: true })
export class Immunisation {
  @Category('as-parent')
  @Field(() => ID, { description: 'The id of the first record.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'The product; null where the source does not know it.' })
  vaccine!: Coded | null;

  @Category('as-parent')
  @Field(() => [Coded], { description: 'The diseases it protects from.' })
  targets!: readonly Coded[];

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it was given.' })
  date!: string | null;

  @Category('as-parent')
  @Field(() => Int, { nullable: true, description: 'Which dose of the course; null where not known.' })
  dose!: number | null;

  @Category('as-parent')
  @Field(() => ImmunisationStatus, { description: 'Given or not.' })
  status!: ImmunisationStatus;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'True where at least one record was made by who gave it; null where none says.' })
  primarySource!: boolean | null;

  @Category('as-parent')
  @Field(() => [ImmunisationRecord], { description: 'Every supplier’s record of it.' })
  records!: readonly ImmunisationRecord[];
}
