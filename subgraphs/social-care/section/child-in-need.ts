import { Args, Ctx, Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { Coded } from '#schema/objects/coded';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { CLOSURE_REASON } from '#schema/vocabulary/social-care/closure-reason';
import { coded } from '#schema/vocabulary/social-care/code-list';
import { PRIMARY_NEED } from '#schema/vocabulary/social-care/primary-need';
import type { Connection } from '#subgraphs/host/connection';
import { may } from '#subgraphs/host/subgraph-context';
import type { SocialCareContext } from '#subgraphs/social-care/loaders';
import type { AboutChild } from '#subgraphs/social-care/section/about-child';
import { flag } from '#subgraphs/social-care/section/flag';
import { isOpen } from '#subgraphs/social-care/section/period';
import { type SocialCareVisit, SocialCareVisitConnection, visitsPage } from '#subgraphs/social-care/section/visit';
import { VisitPage } from '#subgraphs/social-care/section/visit-page';
import type { SsdRecord } from '#subgraphs/social-care/ssd-queries';

@ObjectType({ description: 'A child in need plan (Children Act 1989 s.17).', simpleResolvers: true })
export class ChildInNeedPlan {
  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the plan.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its first day.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day; null while it goes on.' })
  until!: string | null;
}

@ObjectType({ description: 'A time during which a child is in need (Children Act 1989 s.17).' })
export class ChildInNeedEpisode implements AboutChild {
  readonly ofChild!: ChildId;
  readonly personId!: string;
  readonly primaryNeedCode!: string | null;
  readonly closeReason!: string | null;

  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id: that of the referral that began it.' })
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

  @Category('child-in-need')
  @Field(() => Coded, { nullable: true, description: 'The main need, N0 to N9.' })
  primaryNeed(): Coded | null {
    return coded(PRIMARY_NEED, this.primaryNeedCode);
  }

  @Category('child-in-need')
  @Field(() => Coded, { nullable: true, description: 'Why it was closed, RC1 to RC9; null while it goes on, where it is not recorded, and where it would tell of an adoption.' })
  async closureReason(@Ctx() { grant, loaders }: SocialCareContext): Promise<Coded | null> {
    if (this.closeReason !== null || this.open || !may(grant, this.ofChild, 'adoption')) return coded(CLOSURE_REASON, this.closeReason);
    const adoptions = await loaders.rows('adoptionClosures', this.personId);
    return coded(CLOSURE_REASON, adoptions.find(({ id }) => id === this.id)?.closeReason);
  }

  @Category('child-in-need')
  @Field(() => [ChildInNeedPlan], { nullable: true, description: 'Its plans, newest first.' })
  async plans(@Ctx() { loaders }: SocialCareContext): Promise<ChildInNeedPlan[]> {
    const plans = await loaders.rows('needPlans', this.personId);
    return plans
      .filter(({ referralId }) => referralId === null || referralId === this.id)
      .map(({ id, from, until }) => Object.assign(new ChildInNeedPlan(), { id, from, until }));
  }

  @Category('child-in-need')
  @Field(() => SocialCareVisitConnection, { nullable: true, description: 'Visits to the child in need, newest first.' })
  async visits(@Args(() => VisitPage) page: VisitPage, @Ctx() { loaders }: SocialCareContext): Promise<Connection<SocialCareVisit>> {
    return visitsPage(await loaders.rows('needVisits', this.personId), page);
  }
}

/** The open episode, or else the last; a referral that led to no further action began none. */
export function currentNeed(newestFirst: readonly SsdRecord<'referrals'>[], about: AboutChild, today: string): ChildInNeedEpisode | null {
  const episodes = newestFirst.filter(({ noFurtherAction }) => flag(noFurtherAction) !== true);
  const current = episodes.find(({ closed }) => isOpen(closed, today)) ?? episodes[0];
  if (!current) return null;
  return Object.assign(new ChildInNeedEpisode(), {
    ofChild: about.ofChild,
    personId: about.personId,
    id: current.id,
    open: isOpen(current.closed, today),
    from: current.date,
    until: current.closed,
    primaryNeedCode: current.primaryNeed,
    closeReason: current.closeReason,
  });
}
