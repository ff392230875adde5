import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum ConcernLevel {
  GREEN = 'GREEN',
  AMBER = 'AMBER',
  RED = 'RED',
}

registerEnumType(ConcernLevel, {
  name: 'ConcernLevel',
  description: 'How worried the practitioner is: an early warning below any threshold.',
  valuesConfig: {
    GREEN: { description: 'Worth noting.' },
    AMBER: { description: 'Worth watching, and a word with others.' },
    RED: { description: 'Something should be done now.' },
  },
});

export enum ConcernState {
  OPEN = 'OPEN',
  STALE = 'STALE',
  CLOSED = 'CLOSED',
}

registerEnumType(ConcernState, {
  name: 'ConcernState',
  description: 'Where a flag stands.',
  valuesConfig: {
    OPEN: { description: 'In force.' },
    STALE: { description: 'Not reviewed by its review date: nobody has said that it still holds.' },
    CLOSED: { description: 'Closed, with a reason.' },
  },
});

/** Level and dates are one category, what was seen another: no agency is shown another's reason (para 4.6). */
@ObjectType({ description: 'A flag of concern.', simpleResolvers: true })
export class ConcernFlag implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'Of this flag.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; commands name it.' })
  version!: number;

  @Category('as-parent')
  @Field(() => ConcernLevel, { description: 'Traffic light.' })
  level!: string;

  @Category('as-parent')
  @Field(() => ConcernState, { description: 'Open, stale or closed.' })
  state!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When it was raised.' })
  raisedAt!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day by which it is to be looked at again.' })
  reviewOn!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt!: string | null;
}
