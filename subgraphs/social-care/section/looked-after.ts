import { Args, Ctx, Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { Coded } from '#schema/objects/coded';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { coded } from '#schema/vocabulary/social-care/code-list';
import { LEGAL_STATUS } from '#schema/vocabulary/social-care/legal-status';
import { REVIEW_PARTICIPATION } from '#schema/vocabulary/social-care/review-participation';
import type { Connection } from '#subgraphs/host/connection';
import type { SocialCareContext } from '#subgraphs/social-care/loaders';
import type { AboutChild } from '#subgraphs/social-care/section/about-child';
import type { CarePeriod } from '#subgraphs/social-care/section/care-period';
import { isOpen } from '#subgraphs/social-care/section/period';
import { Placement, toPlacement } from '#subgraphs/social-care/section/placement';
import { type SocialCareVisit, SocialCareVisitConnection, visitsPage } from '#subgraphs/social-care/section/visit';
import { VisitPage } from '#subgraphs/social-care/section/visit-page';

@ObjectType({ description: 'A time during which a child had one legal status.', simpleResolvers: true })
export class LegalStatusPeriod {
  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'The legal status, C1 to V4.' })
  status!: Coded | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its first day.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day; null while it goes on.' })
  until!: string | null;
}

@ObjectType({ description: 'A review of the care of a looked-after child.', simpleResolvers: true })
export class CareReview {
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
  @Field(() => Coded, { nullable: true, description: 'How the child took part, PN0 to PN7.' })
  participation!: Coded | null;
}

@ObjectType({ description: 'A time during which a child is looked after by the council (Children Act 1989 s.22).' })
export class LookedAfterEpisode implements AboutChild {
  readonly ofChild!: ChildId;
  readonly personId!: string;
  readonly today!: string;
  readonly periodId!: string | null;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'It goes on.' })
  open!: boolean;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day the child came into care.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day the child left care; null while it goes on.' })
  until!: string | null;

  @Category('looked-after')
  @Field(() => Coded, { nullable: true, description: 'The legal status in force: C1 to V4.' })
  async legalStatus(@Ctx() { loaders }: SocialCareContext): Promise<Coded | null> {
    const statuses = await loaders.rows('legalStatuses', this.personId);
    return coded(LEGAL_STATUS, statuses.find(({ until }) => isOpen(until, this.today))?.status);
  }

  @Category('looked-after')
  @Field(() => [LegalStatusPeriod], { nullable: true, description: 'Legal statuses, newest first.' })
  async legalStatuses(@Ctx() { loaders }: SocialCareContext): Promise<LegalStatusPeriod[]> {
    const statuses = await loaders.rows('legalStatuses', this.personId);
    return statuses.map(({ id, status, from, until }) => Object.assign(new LegalStatusPeriod(), { id, from, until, status: coded(LEGAL_STATUS, status) }));
  }

  @Category('looked-after')
  @Field(() => [Placement], { nullable: true, description: 'Placements, newest first.' })
  async placements(@Ctx() { loaders }: SocialCareContext): Promise<Placement[]> {
    const placements = await loaders.rows('placements', this.personId);
    return placements.filter(this.isOfPeriod).map((placement) => toPlacement(placement, this, this.today));
  }

  @Category('looked-after')
  @Field(() => [CareReview], { nullable: true, description: 'Reviews, newest first.' })
  async reviews(@Ctx() { loaders }: SocialCareContext): Promise<CareReview[]> {
    const reviews = await loaders.rows('careReviews', this.personId);
    return reviews
      .filter(this.isOfPeriod)
      .map(({ id, due, date, participation }) => Object.assign(new CareReview(), { id, due, date, participation: coded(REVIEW_PARTICIPATION, participation) }));
  }

  @Category('looked-after')
  @Field(() => SocialCareVisitConnection, { nullable: true, description: 'Statutory visits, newest first.' })
  async visits(@Args(() => VisitPage) page: VisitPage, @Ctx() { loaders }: SocialCareContext): Promise<Connection<SocialCareVisit>> {
    return visitsPage((await loaders.rows('careVisits', this.personId)).filter(this.isOfPeriod), page);
  }

  private readonly isOfPeriod = ({ periodId }: { readonly periodId: string | null }): boolean =>
    periodId === null || this.periodId === null || periodId === this.periodId;
}

export const toLookedAfter = (period: CarePeriod, about: AboutChild, today: string): LookedAfterEpisode =>
  Object.assign(new LookedAfterEpisode(), { ofChild: about.ofChild, personId: about.personId, today, ...period });
