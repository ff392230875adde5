import { Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { LocalDateScalar } from '#schema/scalars/local-date';
import type { IndexContext } from '#subgraphs/hub/index/index-loaders';
import { ViewerSelf } from '#subgraphs/hub/index/viewer';
import { ReviewKind } from '#subgraphs/hub/review/review-outcome';

/** Who reviews is shown no child: which record it was, by whom and why, belongs to the record of access. */
@ObjectType({ description: 'Something that was done in an emergency or without consent, and waits for a review by someone of another chain of command.', simpleResolvers: true })
export class ReviewToDo {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of what was done; what the review names.' })
  id!: string;

  @Category('as-parent')
  @Field(() => ReviewKind, { description: 'What was done.' })
  kind!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Its version; what the review names.' })
  version!: number;

  @Category('as-parent')
  @Field(() => ID, { description: 'The child’s id in this graph: to find it in the record of access.' })
  childId!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The name of who did it.' })
  by!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Their role.' })
  role!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Their agency.' })
  agency!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: 'The reason they gave.' })
  reason!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day by which it is to be reviewed: two working days.' })
  reviewBy!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'That day has passed.' })
  overdue!: boolean;
}

@Resolver(() => ViewerSelf)
export class ViewerReviews {
  @Category('access-log')
  @FieldResolver(() => [ReviewToDo], { nullable: true, description: 'What waits for the viewer’s review, the most overdue first: what was opened in an emergency, what was shared without consent. Never what one’s own agency did.' })
  async reviews(@Ctx() { loaders }: IndexContext): Promise<ReviewToDo[]> {
    const today = loaders.now.toISOString().slice(0, 10);
    return (await loaders.reviews()).map((row) => ({
      id: row.id, kind: row.kind, version: row.version, childId: row.child_id, by: row.name ?? row.viewer_id, role: row.role, agency: row.agency, reason: row.reason,
      at: new Date(row.at).toISOString(), reviewBy: row.review_by, overdue: row.review_by < today,
    }));
  }
}
