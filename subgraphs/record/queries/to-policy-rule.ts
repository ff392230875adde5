import type { RuleInEnglish } from '#record/register/rules-in-english';
import { type PolicyRule, PolicyRuleKind } from '#subgraphs/record/objects/policy-rule';

/** A rule as the graph tells it. */
export const toPolicyRule = (rule: RuleInEnglish): PolicyRule => ({ ...rule, kind: rule.kind === 'permission' ? PolicyRuleKind.PERMISSION : PolicyRuleKind.PROHIBITION });
