import { Field, FieldResolver, ObjectType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DisclosureNotice } from '#schema/objects/disclosure-notice';
import { WorkContact } from '#schema/objects/work-contact';
import { answeredByGateway } from '#subgraphs/hub/child/answered-by-gateway';
import { Child } from '#subgraphs/hub/child/child';

@ObjectType({ description: 'What is not shown of a child, whom to ask, and what one may do about it.', simpleResolvers: true })
export class Disclosure {
  @Category('as-parent')
  @Field(() => [DisclosureNotice], { description: 'What of that which was asked for is not shown.' })
  notices!: DisclosureNotice[];

  @Category('as-parent')
  @Field(() => WorkContact, { description: 'Whom to ask: the lead professional, or the front door where there is none.' })
  ask!: WorkContact;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'In an emergency to life one may open it, with a reason, for a short time, reviewed afterwards.' })
  canBreakGlass!: boolean;
}

@Resolver(() => Child)
export class DisclosureOfChild {
  @Category('section')
  @FieldResolver(() => Disclosure, { description: 'What is withheld here, whom to ask, what one may do about it.' })
  disclosure(): Disclosure {
    return answeredByGateway('Child.disclosure');
  }
}
