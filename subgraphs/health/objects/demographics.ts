import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum DemographicsStatus {
  CURRENT = 'CURRENT',
  SUPERSEDED = 'SUPERSEDED',
  RESTRICTED = 'RESTRICTED',
  INVALIDATED = 'INVALIDATED',
  NOT_FOUND = 'NOT_FOUND',
}

registerEnumType(DemographicsStatus, {
  name: 'DemographicsStatus',
  description: 'What the Personal Demographics Service says of the NHS number held for the child.',
  valuesConfig: {
    CURRENT: { description: 'The number is current.' },
    SUPERSEDED: { description: 'PDS answers with another number: the record needs correcting. The other number is not shown, and nothing is taken from it.' },
    RESTRICTED: { description: 'The person’s whereabouts are restricted: PDS gives no address, practice or telephone, and none may be filled in from elsewhere.' },
    INVALIDATED: { description: 'The record was marked as wrong: the number may be another person’s. Check before relying on anything found by it.' },
    NOT_FOUND: { description: 'PDS does not know the number.' },
  },
});

@ObjectType({ description: 'The check of the child’s NHS number against the Personal Demographics Service.', simpleResolvers: true })
export class Demographics {
  @Category('as-parent')
  @Field(() => DemographicsStatus, { description: 'What PDS says.' })
  status!: DemographicsStatus;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'How well the number is verified (UKCore-NHSNumberVerificationStatus).' })
  verification!: Coded | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of death, where PDS was told of one.' })
  dateOfDeath!: string | null;
}

@ObjectType({ description: 'The general practice a child is registered with, as PDS has it.', simpleResolvers: true })
export class RegisteredPractice {
  @Category('as-parent')
  @Field(() => String, { description: 'ODS code.' })
  odsCode!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Registered since.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Registered until; null while current.' })
  until!: string | null;
}

@ObjectType({ description: 'Someone PDS names in relation to the child. Their address and telephone are theirs, and not shown.', simpleResolvers: true })
export class RelatedPerson {
  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Name; null where PDS gives none.' })
  name!: string | null;

  @Category('as-parent')
  @Field(() => [Coded], { description: 'How they are related (UKCore-PersonRelationshipType).' })
  relationships!: readonly Coded[];

  @Category('as-parent')
  @Field(() => Boolean, { description: 'False once the relation is no longer in use.' })
  active!: boolean;
}
