import { Field, ObjectType, Directive } from 'type-graphql';
import { Category } from '#schema/directives/category';

@ObjectType({ description: 'How to reach a practitioner or a team at work. Never a private address or number.', simpleResolvers: true })
@Directive('@shareable')
export class WorkContact {
  @Category('as-parent')
  @Field(() => String, { description: 'The name of the person, or of the team.' })
  name!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What they do: social worker, front door.' })
  role!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The agency they work for.' })
  agency!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Work telephone.' })
  phone?: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Work e-mail.' })
  email?: string | null;
}
