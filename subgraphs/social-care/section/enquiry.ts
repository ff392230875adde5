import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { LocalDateScalar } from '#schema/scalars/local-date';
import type { SocialCareContext } from '#subgraphs/social-care/loaders';
import type { AboutChild } from '#subgraphs/social-care/section/about-child';
import { ProtectionConference, toConference } from '#subgraphs/social-care/section/conference';
import { flag } from '#subgraphs/social-care/section/flag';
import { isOpen } from '#subgraphs/social-care/section/period';
import type { SsdRecord } from '#subgraphs/social-care/ssd-queries';

@ObjectType({ description: 'An enquiry into whether a child suffers significant harm (Children Act 1989 s.47).' })
export class Section47Enquiry implements AboutChild {
  readonly ofChild!: ChildId;
  readonly personId!: string;

  @Category('as-parent')
  @Field(() => ID, { description: 'The case system’s id of the enquiry.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'It goes on.' })
  open!: boolean;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the strategy discussion that began it.' })
  from!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it was completed and authorised; null while it goes on.' })
  until!: string | null;

  @Category('as-parent')
  @Field(() => Boolean, { nullable: true, description: 'It led to no further action; null where that is not recorded.' })
  noFurtherAction!: boolean | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The name of the social worker to whom it is assigned.' })
  worker!: string | null;

  @Category('child-protection')
  @Field(() => ProtectionConference, { nullable: true, description: 'The conference that it led to.' })
  async conference(@Ctx() { loaders }: SocialCareContext): Promise<ProtectionConference | null> {
    const conferences = await loaders.rows('conferences', this.personId);
    const led = conferences.find(({ enquiryId }) => enquiryId === this.id);
    return led ? toConference(led) : null;
  }
}

export const toEnquiry = (record: SsdRecord<'enquiries'>, about: AboutChild, today: string): Section47Enquiry =>
  Object.assign(new Section47Enquiry(), {
    ofChild: about.ofChild,
    personId: about.personId,
    id: record.id,
    open: isOpen(record.until, today),
    from: record.from,
    until: record.until,
    noFurtherAction: flag(record.noFurtherAction),
    worker: record.worker,
  });
