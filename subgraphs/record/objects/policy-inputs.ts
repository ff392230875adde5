import { Field, ID, InputType } from 'type-graphql';
import type { Facts } from '#record/register/supposed-facts';

@InputType({ description: 'One supposed fact: an attribute of the policy, and its word or words.' })
export class PolicyFactInput {
  @Field(() => String, { description: '`purpose`, `basis`, `consent`, `relation`, `role`, `agency` ...: see `policyInForce`.' })
  attribute!: string;

  @Field(() => [String], { description: 'Its words; one, unless the attribute can have several.' })
  words!: string[];
}

@InputType({ description: 'What a draft would change of the rules in force.' })
export class PolicyDraftInput {
  @Field(() => [ID], { nullable: true, description: 'Rules that are struck out.' })
  withoutRules?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Rules as the policy’s files write them (YAML, beginning with `- id:`): new ones, or in the place of those of the same id.' })
  rules?: string | null;
}

export const factsOf = (inputs: readonly PolicyFactInput[]): Facts =>
  Object.fromEntries(inputs.map(({ attribute, words: [only = '', ...more] }) => [attribute, more.length === 0 ? only : [only, ...more]]));
