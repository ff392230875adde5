import { type Level, LEVELS, rankOf } from '#schema/level';
import type { Condition, PolicyRows, RulePart, RuleRow, WordTest } from '#policies/compiler/rows';

const NEVER = 'false';
const quoted = (words: readonly string[]): string => `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;

/** Where Cedar finds what a key asks about. */
const SINGLE: Readonly<Record<string, string>> = {
  agency: 'principal.agency', role: 'principal.role', assurance: 'principal.assurance', viewer_status: 'principal.status',
  purpose: 'context.purpose', category: 'resource.id', subject: 'resource.subject', seal: 'context.seal', break_glass: 'context.breakGlass',
  childhood: 'context.childhood', consent: 'context.consent', competence: 'context.competence', leave: 'context.leave', identity: 'context.identity',
};
const SETS: Readonly<Record<string, string>> = {
  relation: 'context.relation', basis: 'context.basis',
  agency_is: 'principal.agencyIs', role_is: 'principal.roleIs', purpose_is: 'context.purposeIs', category_is: 'resource.categoryIs',
};
const OWN = 'resource.custodians.contains(principal.agency)';

const expressionOfTest = ({ key, words }: WordTest): string => {
  if (key === 'tier') return `[${words.join(', ')}].contains(resource.tier)`;
  if (key === 'custody') return words.length > 1 ? 'true' : words.includes('own') ? OWN : `!${OWN}`;
  const set = SETS[key];
  if (set !== undefined) return `${set}.containsAny(${quoted(words)})`;
  return `${quoted(words)}.contains(${SINGLE[key] ?? `context.${key}`})`;
};

const expressionOf = ({ tests, any }: Condition): string => {
  const all = tests.map(expressionOfTest);
  const either = any.length === 0 ? [] : [`(${any.map((one) => `(${expressionOf(one)})`).join(' || ')})`];
  return [...all, ...either].join(' && ') || 'true';
};

const actions = (levels: readonly Level[]): string => `[${levels.map((level) => `Action::"${level}"`).join(', ')}]`;

/** A permission allows its level and every level below; a prohibition forbids every level above its cap. */
const actionsOf = (rule: RuleRow, { level }: RulePart): readonly Level[] =>
  LEVELS.filter((one) => one !== 'NONE' && (rule.kind === 'permission' ? rankOf(one) <= rankOf(level) : rankOf(one) > rankOf(level)));

const clause = (word: 'when' | 'unless', condition: Condition | null): string => {
  const expression = condition === null ? NEVER : expressionOf(condition);
  if (word === 'when' && expression === 'true') return '';
  return condition === null ? '' : `\n${word} { ${expression} }`;
};

/** The Cedar policy's id: the rule's, and which part of it. */
export const cedarId = (rule: RuleRow, part: number): string => `${rule.id}.${part + 1}`;

/** The rule a Cedar policy was made from. */
export const ruleOfCedarId = (id: string): string => id.slice(0, id.lastIndexOf('.'));

const policyOf = (rule: RuleRow, part: RulePart, index: number): string => [
  `@id(${JSON.stringify(cedarId(rule, index))})`,
  `@title(${JSON.stringify(rule.title)})`,
  `@law(${JSON.stringify(rule.law.join('; '))})`,
  `${rule.kind === 'permission' ? 'permit' : 'forbid'} (principal is Viewer, action in ${actions(actionsOf(rule, part))}, resource is Category)`
    + `${clause('when', rule.when)}${clause('when', part.when)}${clause('unless', rule.unless)}${clause('unless', part.unless)};`,
].join('\n');

/** Each part of each rule as a Cedar policy, by its id. */
export const cedarPolicies = (rules: readonly RuleRow[]): Readonly<Record<string, string>> =>
  Object.fromEntries(rules.flatMap((rule) => rule.parts.map((part, index) => [cedarId(rule, index), policyOf(rule, part, index)])));

const HEADING = `// Printed from the rows of the policy by \`npm run policy -- print\`: do not edit.
// A second opinion: the level a viewer is given is the highest action Cedar allows (NOTICE, HOLDER, SUMMARY, DETAIL).
`;

/** `policy.cedar`. */
export const printCedar = (rows: PolicyRows): string =>
  `${HEADING}\n${Object.values(cedarPolicies(rows.rules.filter(({ inForce }) => inForce))).join('\n\n')}\n`;
