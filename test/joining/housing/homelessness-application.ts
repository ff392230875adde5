import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum HomelessnessDuty {
  PREVENTION = 'PREVENTION',
  RELIEF = 'RELIEF',
  MAIN = 'MAIN',
  NONE_OWED = 'NONE_OWED',
}

registerEnumType(HomelessnessDuty, { name: 'HomelessnessDuty', description: 'What the council owes the household (Housing Act 1996 ss.189B, 193, 195).' });

@ObjectType({ description: 'An application as homeless, or threatened with homelessness. Never why.', simpleResolvers: true })
export class HomelessnessApplication {
  @Category('as-parent')
  @Field(() => ID, { description: 'Stable within the housing system.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day it was made.' })
  madeOn!: string;

  @Category('as-parent')
  @Field(() => HomelessnessDuty, { nullable: true, description: 'What was decided; null until then.' })
  duty!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the decision.' })
  decidedOn!: string | null;
}
