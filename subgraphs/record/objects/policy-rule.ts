import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { LocalDateScalar } from '#schema/scalars/local-date';

export enum PolicyRuleKind {
  PERMISSION = 'permission',
  PROHIBITION = 'prohibition',
}

registerEnumType(PolicyRuleKind, {
  name: 'PolicyRuleKind',
  description: 'Whether a rule permits or limits.',
  valuesConfig: { PERMISSION: { description: 'Raises what may be seen.' }, PROHIBITION: { description: 'Limits what may be seen, whatever permits more.' } },
});

@ObjectType({ description: 'One rule of the policy, as its owner reads it.', simpleResolvers: true })
export class PolicyRule {
  @Category('as-parent')
  @Field(() => ID, { description: 'As decisions cite it: `P01` permits, `F11` limits.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Category('as-parent')
  @Field(() => PolicyRuleKind, { description: 'Whether it permits or limits.' })
  kind!: PolicyRuleKind;

  @Category('as-parent')
  @Field(() => [String], { description: 'The rule in English, printed from the row that decides.' })
  sentences!: readonly string[];

  @Category('as-parent')
  @Field(() => [String], { description: 'The law it rests on.' })
  law!: readonly string[];

  @Category('as-parent')
  @Field(() => String, { description: 'Who answers for it.' })
  owner!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day by which it has to be looked at again.' })
  reviewBy!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'False where the law behind it is not confirmed to have commenced: it then decides nothing.' })
  inForce!: boolean;
}
