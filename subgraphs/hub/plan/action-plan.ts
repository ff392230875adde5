import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { FiveOutcome } from '#subgraphs/hub/outcome/five-outcomes';

export enum GoalStatus {
  OPEN = 'OPEN',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}

registerEnumType(GoalStatus, { name: 'GoalStatus', description: 'Where a goal of a plan stands.' });

@ObjectType({ description: 'What is to be reached, who sees to it, and by when.', simpleResolvers: true })
export class PlanGoal {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of this goal.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; commands name it.' })
  version!: number;

  @Category('as-parent')
  @Field(() => FiveOutcome, { description: 'The outcome it is for.' })
  outcome!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What is to be reached, as child and parents agreed to it.' })
  goal!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The name of who sees to it: a practitioner, or one of the family. Null where that would tell of a sensitive service.' })
  owner!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'By when.' })
  dueOn!: string;

  @Category('as-parent')
  @Field(() => GoalStatus, { description: 'Where it stands.' })
  status!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'Open, and its day has passed.' })
  overdue!: boolean;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'How far it has come.' })
  progress!: string | null;
}

@ObjectType({ description: 'That a plan was looked at again.', simpleResolvers: true })
export class PlanReview {
  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The name of who led the review. Null where that would tell of a sensitive service.' })
  by!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: 'What came of it.' })
  words!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it is looked at next; null: the plan was closed.' })
  nextReviewOn!: string | null;
}

@ObjectType({ description: 'What the team around the child does, agreed with child and parents.', simpleResolvers: true })
export class ActionPlan {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of this plan.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; commands name it.' })
  version!: number;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The name of who made it. Null where that would tell of a sensitive service.' })
  madeBy!: string | null;

  @Category('as-parent')
  @Field(() => ID, { nullable: true, description: 'The assessment it comes of.' })
  assessmentId!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day by which it is looked at again.' })
  reviewOn!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'In force, and the day of its review has passed.' })
  reviewOverdue!: boolean;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null: it is in force.' })
  closedAt!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Why it was closed.' })
  closeReason!: string | null;

  @Category('as-parent')
  @Field(() => [PlanGoal], { description: 'Its goals, the next due first.' })
  goals!: PlanGoal[];

  @Category('as-parent')
  @Field(() => [PlanReview], { description: 'Its reviews, the latest first.' })
  reviews!: PlanReview[];
}
