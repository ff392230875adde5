import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';

export enum CountAccessBy {
  VIEWER = 'viewer',
  ROLE = 'role',
  AGENCY = 'agency',
  PURPOSE = 'purpose',
  OUTCOME = 'outcome',
  OPERATION = 'operation',
  CATEGORY = 'category',
  SHOWN = 'given',
  WITHHELD = 'withheld',
  RULE = 'rule',
  NEAR_MISS = 'nearMiss',
  FIELD = 'field',
  BASIS = 'basis',
  RELATION = 'relation',
  ERROR = 'error',
}

registerEnumType(CountAccessBy, {
  name: 'CountAccessBy',
  description: 'What accesses are counted by.',
  valuesConfig: {
    SHOWN: { description: 'Classes of information of which something was shown.' },
    WITHHELD: { description: 'Classes of which it was asked and nothing shown.' },
    RULE: { description: 'Rules that decided.' },
    NEAR_MISS: { description: 'Rules that one fact alone kept from deciding otherwise.' },
  },
});

export enum CountAccessEvery {
  HOUR = 'hour',
  DAY = 'day',
  WEEK = 'week',
  MONTH = 'month',
}

registerEnumType(CountAccessEvery, { name: 'CountAccessEvery', description: 'How time is divided; UTC.' });

@ObjectType({ description: 'How often something occurs in the record.', simpleResolvers: true })
export class AccessCount {
  @Category('as-parent')
  @Field(() => String, { description: 'What is counted: a viewer, an agency, a rule ...' })
  key!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the hour, day, week or month began; null where all time is counted together.' })
  start!: string | null;

  @Category('as-parent')
  @Field(() => Int, { nullable: true, description: 'Operations in which it occurs, rounded to five; null where fewer than five, or about fewer than five children. Of one child that the question names it is exact.' })
  records!: number | null;

  @Category('as-parent')
  @Field(() => Int, { nullable: true, description: 'How often it occurs in them, likewise: a rule that decided about forty children of one list counts forty.' })
  times!: number | null;
}
