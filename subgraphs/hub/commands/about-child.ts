import { Field, ID, InputType } from 'type-graphql';

/** What every command about a child is sent with; the gateway finds the child by this name, and decides. */
@InputType({ description: 'What every command about a child is sent with.' })
export abstract class AboutChild {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}
