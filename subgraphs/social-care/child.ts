import { Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { SectionState } from '#schema/objects/section';
import { dayIn } from '#subgraphs/social-care/section/period';
import { SocialCareSection } from '#subgraphs/social-care/section/social-care-section';

@ObjectType({ description: 'A child.' })
@Directive('@key(fields: "id")')
export class Child {
  @Category('section')
  @Field(() => ID, { description: 'The graph’s own id of the child; means nothing outside it.' })
  id!: ChildId;

  @Directive('@external')
  @Directive('@inaccessible')
  @Category('reference:social_care')
  @Field(() => String, { nullable: true, description: 'The id under which the council’s case system knows the child.' })
  socialCareReference?: string | null;
}

@Resolver(() => Child)
export class SocialCareOfChild {
  @Directive('@requires(fields: "socialCareReference")')
  @Category('section')
  @FieldResolver(() => SocialCareSection, { description: 'What children’s social care knows.' })
  socialCare(@Root() child: Child): SocialCareSection {
    const personId = child.socialCareReference || null;
    const now = new Date();
    return Object.assign(new SocialCareSection(), {
      ofChild: child.id,
      personId,
      today: dayIn(now),
      state: personId === null ? SectionState.NOT_STATED : SectionState.COMPLETE,
      notices: [],
      asOf: personId === null ? null : now.toISOString(),
    });
  }
}
