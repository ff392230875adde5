import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { ScenarioCaseName } from '#record/register/rule-scenarios';
import { Category } from '#schema/directives/category';
import type { Level } from '#schema/level';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { PolicyLevel } from '#subgraphs/record/objects/policy-level';

export enum PolicyRuleKind {
  PERMISSION = 'permission',
  PROHIBITION = 'prohibition',
}

registerEnumType(PolicyRuleKind, {
  name: 'PolicyRuleKind',
  description: 'Whether a rule permits or limits.',
  valuesConfig: { PERMISSION: { description: 'Raises what may be seen.' }, PROHIBITION: { description: 'Limits what may be seen, whatever permits more.' } },
});

export enum RuleScenarioOf {
  YES = 'yes',
  NO = 'no',
  EXPIRED = 'expired',
  WITHDRAWN = 'withdrawn',
  OVERRIDE = 'override',
}

registerEnumType(RuleScenarioOf, {
  name: 'RuleScenarioOf',
  description: 'What a worked example of a rule tries.',
  valuesConfig: {
    YES: { description: 'Where the rule decides.' },
    NO: { description: 'Where it does not.' },
    EXPIRED: { description: 'What remains when something has run out.' },
    WITHDRAWN: { description: 'What remains when consent is withdrawn.' },
    OVERRIDE: { description: 'What comes of it under a basis in law that needs no consent.' },
  },
});

@ObjectType({ description: 'A worked example that holds a rule: rules under which it comes out otherwise are not loaded.', simpleResolvers: true })
export class RuleScenario {
  @Category('as-parent')
  @Field(() => RuleScenarioOf, { description: 'What it tries.' })
  of!: ScenarioCaseName;

  @Category('as-parent')
  @Field(() => String, { description: 'Who asks, what is on record, and what is shown: as one sentence.' })
  says!: string;

  @Category('as-parent')
  @Field(() => PolicyLevel, { description: 'How much is shown.' })
  level!: Level;
}

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

  @Category('as-parent')
  @Field(() => [RuleScenario], { description: 'Worked examples that hold it, as its authors wrote them.' })
  scenarios!: readonly RuleScenario[];
}
