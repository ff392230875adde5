import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';

export enum UnusualAccessKind {
  BROKE_GLASS = 'BROKE_GLASS',
  NO_INVOLVEMENT = 'NO_INVOLVEMENT',
  OWN_CIRCLE = 'OWN_CIRCLE',
  MANY_CHILDREN = 'MANY_CHILDREN',
  OUT_OF_HOURS = 'OUT_OF_HOURS',
  FAILED_CLOSED = 'FAILED_CLOSED',
}

registerEnumType(UnusualAccessKind, {
  name: 'UnusualAccessKind',
  description: 'Why an access is worth a second look.',
  valuesConfig: {
    BROKE_GLASS: { description: 'What is withheld was opened in an emergency.' },
    NO_INVOLVEMENT: { description: 'No record connected the viewer with the child.' },
    OWN_CIRCLE: { description: 'A child of the viewer’s own family or close circle.' },
    MANY_CHILDREN: { description: 'Far more children than other viewers.' },
    OUT_OF_HOURS: { description: 'At night, or on a weekend.' },
    FAILED_CLOSED: { description: 'The last check stopped an answer: a fault of the system’s.' },
  },
});

@ObjectType({ description: 'Something one viewer did that is worth a second look; it need not be wrong.', simpleResolvers: true })
export class UnusualAccess {
  @Category('as-parent')
  @Field(() => UnusualAccessKind, { description: 'What is unusual.' })
  kind!: UnusualAccessKind;

  @Category('as-parent')
  @Field(() => String, { description: 'The same in words, for after the viewer’s name.' })
  says!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Who.' })
  viewer!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'In which role.' })
  role!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'For whom.' })
  agency!: string | null;

  @Category('as-parent')
  @Field(() => Int, { description: 'How many accesses; for MANY_CHILDREN, how many children.' })
  count!: number;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'The latest of them.' })
  latest!: string;

  @Category('as-parent')
  @Field(() => [Int], { description: 'The latest twenty of them, by their places in the chain.' })
  sequences!: readonly number[];
}
