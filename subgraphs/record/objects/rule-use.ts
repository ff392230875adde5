import { Field, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { PolicyRule } from '#subgraphs/record/objects/policy-rule';

@ObjectType({ description: 'How often a rule decided.', simpleResolvers: true })
export class RuleUse {
  @Category('as-parent')
  @Field(() => PolicyRule, { description: 'The rule.' })
  rule!: PolicyRule;

  @Category('as-parent')
  @Field(() => Int, { description: 'Decisions about one class of one child’s information that it made what they are.' })
  decided!: number;

  @Category('as-parent')
  @Field(() => Int, { description: 'Decisions it would have made otherwise, but for one fact.' })
  nearlyDecided!: number;
}
