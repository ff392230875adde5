import { ArgsType, Field, Int } from 'type-graphql';
import type { Page } from '#subgraphs/host/connection';

@ArgsType()
export class VisitPage implements Page {
  @Field(() => Int, { defaultValue: 20, description: 'How many, from 1 to 200.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  after?: string | null;
}
