import type { Command } from 'commander';
import { explainDecision, type ExplainedCategory } from '#record/ask/explain-decision';
import type { RuleInEnglish } from '#record/register/rules-in-english';
import { type Surroundings, withRecord } from '#record/cli/surroundings';

/** `why DECISION`: why was this withheld, under which rule and law, and what would change it. */
export const addWhy = (program: Command, surroundings: Surroundings): void => {
  program.command('why')
    .description('why a decision came out as it did, under which rule and law, and what would have changed it')
    .argument('<decision>', 'the id of a notice, or of a record (npm run audit -- find)')
    .action((id: string) => withRecord(surroundings, async (database) => {
      const found = await explainDecision(database, surroundings.rulebook(), id);
      if (!found) {
        surroundings.fail();
        return ['There is no such decision on record.'];
      }
      return [
        `Record ${found.sequence}, ${found.at}: ${found.viewer ?? 'nobody'} asked${found.found ? '' : ', and was told that there is no such child'}.`,
        ...(found.underRulesInForce ? [] : ['The rules have changed since; they are told as they are now.']),
        ...found.categories.flatMap(categoryLines),
      ];
    }));
};

const categoryLines = ({ label, level, facts, rules, nearMisses, wouldChange }: ExplainedCategory): readonly string[] => [
  '', `${label}: ${level}`, `  ${facts}`,
  ...(rules.length === 0 ? ['  No rule permits more.'] : rules.flatMap(ruleLines)),
  ...(nearMisses.length === 0 ? [] : [`  Nearly decided: ${nearMisses.map(({ id, title }) => `${id} (${title})`).join(', ')}.`]),
  ...wouldChange.map((line) => `  ${line}`),
];

const ruleLines = ({ id, title, sentences, law }: RuleInEnglish): readonly string[] => [`  ${id} ${title} (${law.join('; ')})`, ...sentences.map((sentence) => `    ${sentence}`)];
