import { Directive, Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';

@ObjectType({ description: 'A code of a published code list, with its words.', simpleResolvers: true })
@Directive('@shareable')
export class Coded {
  @Category('as-parent')
  @Field(() => String, { description: 'The code as the source writes it.' })
  code!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What it means; the code itself where the list does not know it.' })
  display!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The code list: a URI, or its name.' })
  system?: string | null;
}
