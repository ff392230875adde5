import { Field, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';

@ObjectType({ description: 'A school or other establishment, as Get Information About Schools has it.', simpleResolvers: true })
export class Establishment {
  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Unique reference number; null where a file names the school by its older number only, and GIAS does not have that.' })
  urn!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Local authority and establishment number: 999/4001.' })
  laEstab!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Its name; where GIAS does not have the school, as the file that names it writes it.' })
  name!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Phase of education: Primary, Secondary ...' })
  phase!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The school’s telephone.' })
  telephone!: string | null;
}
