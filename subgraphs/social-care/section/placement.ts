import { Ctx, Field, Float, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { Coded } from '#schema/objects/coded';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { coded } from '#schema/vocabulary/social-care/code-list';
import { PLACEMENT_CHANGE_REASON, PLACEMENT_PROVIDER, PLACEMENT_TYPE } from '#schema/vocabulary/social-care/placement-type';
import type { SocialCareContext } from '#subgraphs/social-care/loaders';
import type { AboutChild } from '#subgraphs/social-care/section/about-child';
import { isOpen } from '#subgraphs/social-care/section/period';
import type { SsdRecord } from '#subgraphs/social-care/ssd-queries';

@ObjectType({ description: 'Where a placement is. Anything here lets a child be found.', simpleResolvers: true })
export class PlacementAddress {
  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Postcode of the placement.' })
  postcode!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Ofsted’s number of the home or agency.' })
  urn!: string | null;

  @Category('as-parent')
  @Field(() => Float, { nullable: true, description: 'Miles from home; null where it is not known.' })
  milesFromHome!: number | null;
}

@ObjectType({ description: 'Where, in kind, a looked-after child lives.' })
export class Placement implements AboutChild {
  readonly ofChild!: ChildId;
  readonly personId!: string;

  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the placement.' })
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

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'What kind of placement, A3 to Z1.' })
  type!: Coded | null;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'Who provides it, PR0 to PR5.' })
  provider!: Coded | null;

  @Category('as-parent')
  @Field(() => Coded, { nullable: true, description: 'Why it ended.' })
  changeReason!: Coded | null;

  @Category('placement-address')
  @Field(() => PlacementAddress, { nullable: true, description: 'Where it is.' })
  async address(@Ctx() { loaders }: SocialCareContext): Promise<PlacementAddress | null> {
    const addresses = await loaders.rows('placementAddresses', this.personId);
    const found = addresses.find(({ id }) => id === this.id);
    return found
      ? Object.assign(new PlacementAddress(), { postcode: found.postcode, urn: found.urn, milesFromHome: found.miles === UNKNOWN_DISTANCE ? null : found.miles })
      : null;
  }
}

/** What SSDA903 writes for a distance that is not known. */
const UNKNOWN_DISTANCE = 999.9;

export const toPlacement = (record: SsdRecord<'placements'>, about: AboutChild, today: string): Placement =>
  Object.assign(new Placement(), {
    ofChild: about.ofChild,
    personId: about.personId,
    id: record.id,
    open: isOpen(record.until, today),
    from: record.from,
    until: record.until,
    type: coded(PLACEMENT_TYPE, record.type),
    provider: coded(PLACEMENT_PROVIDER, record.provider),
    changeReason: coded(PLACEMENT_CHANGE_REASON, record.changeReason),
  });
