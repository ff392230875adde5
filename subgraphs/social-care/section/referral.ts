import { Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { coded } from '#schema/vocabulary/social-care/code-list';
import { PRIMARY_NEED } from '#schema/vocabulary/social-care/primary-need';
import { REFERRAL_SOURCE } from '#schema/vocabulary/social-care/referral-source';
import { flag } from '#subgraphs/social-care/section/flag';
import type { SsdRecord } from '#subgraphs/social-care/ssd-queries';

@ObjectType({ description: 'A child was referred to children’s social care.', simpleResolvers: true })
export class Referral {
  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the referral.' })
  id!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day from which it counts.' })
  date!: string | null;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'Who referred: a kind of source, 1A to 10, never a person.' })
  source!: Coded | null;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'The main need, N0 to N9.' })
  primaryNeed!: Coded | null;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'It led to no further action; null where that is not recorded.' })
  noFurtherAction!: boolean | null;
}

export const toReferral = ({ id, date, source, primaryNeed, noFurtherAction }: SsdRecord<'referrals'>): Referral =>
  Object.assign(new Referral(), {
    id,
    date,
    source: coded(REFERRAL_SOURCE, source),
    primaryNeed: coded(PRIMARY_NEED, primaryNeed),
    noFurtherAction: flag(noFurtherAction),
  });
