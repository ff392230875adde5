import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum AllergyCriticality {
  LOW = 'LOW',
  HIGH = 'HIGH',
  UNABLE_TO_ASSESS = 'UNABLE_TO_ASSESS',
}

registerEnumType(AllergyCriticality, {
  name: 'AllergyCriticality',
  description: 'How dangerous a reaction could be (FHIR allergy-intolerance-criticality).',
  valuesConfig: {
    LOW: { description: 'Not expected to threaten life.' },
    HIGH: { description: 'Could threaten life.' },
    UNABLE_TO_ASSESS: { description: 'Nobody could tell.' },
  },
});

@ObjectType({ description: 'An allergy or intolerance (FHIR AllergyIntolerance).', simpleResolvers: true })
export class Allergy {
  @Category('as-parent')
  @Field(() => ID, { description: 'The source’s own id for the entry.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'What it is a reaction to; null where the source does not say.' })
  substance!: Coded | null;

  @Category('as-parent')
  @Field(() => AllergyCriticality, { nullable: true, description: 'How dangerous; null where the source does not say: treat as dangerous.' })
  criticality!: AllergyCriticality | null;

  @Category('as-parent')
  @Field(() => [String], { description: 'What happened in reactions so far, in words.' })
  reactions!: readonly string[];

  @Category('as-parent')
  @Field(() => Boolean, { description: 'False once the source says that it is over or inactive.' })
  active!: boolean;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was recorded.' })
  recordedOn!: string | null;
}
