import { Args, Ctx, Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { CategoryOfAbuse, categoryOfAbuse } from '#schema/vocabulary/social-care/category-of-abuse';
import type { Connection } from '#subgraphs/host/connection';
import type { SocialCareContext } from '#subgraphs/social-care/loaders';
import type { AboutChild } from '#subgraphs/social-care/section/about-child';
import { flag } from '#subgraphs/social-care/section/flag';
import { isOpen } from '#subgraphs/social-care/section/period';
import { type SocialCareVisit, SocialCareVisitConnection, visitsPage } from '#subgraphs/social-care/section/visit';
import { VisitPage } from '#subgraphs/social-care/section/visit-page';
import type { SsdRecord } from '#subgraphs/social-care/ssd-queries';

@ObjectType({ description: 'A review of a child protection plan.', simpleResolvers: true })
export class ProtectionReview {
  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the review.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day by which it was due.' })
  due!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it took place; null while it has not.' })
  date!: string | null;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'The plan goes on; null where that is not recorded.' })
  planContinues!: boolean | null;
}

@ObjectType({ description: 'A child protection plan.' })
export class ChildProtectionPlan implements AboutChild {
  readonly ofChild!: ChildId;
  readonly personId!: string;
  readonly initialWritten!: string | null;
  readonly latestWritten!: string | null;

  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the plan.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'It goes on.' })
  open!: boolean;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its first day.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day; null while it goes on.' })
  until!: string | null;

  @Category('child-protection')
  @Field(() => CategoryOfAbuse, { nullable: true, description: 'The latest category of abuse.' })
  category(): CategoryOfAbuse | null {
    return categoryOfAbuse(this.latestWritten) ?? categoryOfAbuse(this.initialWritten);
  }

  @Category('child-protection')
  @Field(() => CategoryOfAbuse, { nullable: true, description: 'The category of abuse when the plan began.' })
  initialCategory(): CategoryOfAbuse | null {
    return categoryOfAbuse(this.initialWritten);
  }

  @Category('child-protection')
  @Field(() => SocialCareVisitConnection, { nullable: true, description: 'Statutory visits under the plan, newest first.' })
  async visits(@Args(() => VisitPage) page: VisitPage, @Ctx() { loaders }: SocialCareContext): Promise<Connection<SocialCareVisit>> {
    return visitsPage((await loaders.rows('protectionVisits', this.personId)).filter(this.isOfPlan), page);
  }

  @Category('child-protection')
  @Field(() => [ProtectionReview], { nullable: true, description: 'Reviews of the plan, newest first.' })
  async reviews(@Ctx() { loaders }: SocialCareContext): Promise<ProtectionReview[]> {
    const reviews = await loaders.rows('protectionReviews', this.personId);
    return reviews
      .filter(this.isOfPlan)
      .map(({ id, due, date, continues }) => Object.assign(new ProtectionReview(), { id, due, date, planContinues: flag(continues) }));
  }

  /** Some case systems do not say of which plan a visit or review is: it is kept rather than lost. */
  private readonly isOfPlan = ({ planId }: { readonly planId: string | null }): boolean => planId === null || planId === this.id;
}

/** All plans, the open one first, then the newest. */
export function protectionPlans(newestFirst: readonly SsdRecord<'protectionPlans'>[], about: AboutChild, today: string): ChildProtectionPlan[] {
  const plans = newestFirst.map(({ id, from, until, initialCategory, latestCategory }) =>
    Object.assign(new ChildProtectionPlan(), {
      ofChild: about.ofChild,
      personId: about.personId,
      id,
      from,
      until,
      open: isOpen(until, today),
      initialWritten: initialCategory,
      latestWritten: latestCategory,
    }),
  );
  return [...plans.filter((plan) => plan.open), ...plans.filter((plan) => !plan.open)];
}
