import type { Command } from 'commander';
import { categoryId } from '#schema/ids';
import { categoryOf, requestOf, type WhoAndWhat } from '#policies/cli/case';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';
import { Explainer } from '#policies/explain';
import { createPolicy } from '#policies/policy';
import { English, LEVEL_SAYS } from '#policies/register/english';
import { RuleSentences } from '#policies/register/rule-sentence';

/** `explain`: this viewer, this child, this field, this purpose: level, rules, what would change it. */
export const addExplain = (program: Command, surroundings: Surroundings): void => {
  program.command('explain')
    .description('why is this viewer shown this much of this child, and what would change it')
    .option('--viewer <id>', 'a viewer of the scenarios\' cast (ines, tom, nora ...)')
    .option('--child <id>', 'a child of the cast (amira, tariq ...)')
    .option('--case <file>', 'or: a file (JSON) with viewer, purpose, at, child, hub and agencies, as the gateway gathers them')
    .option('--purpose <word>', 'the purpose stated; else the one the viewer usually states')
    .option('--category <id>', 'the class of information')
    .option('--field <coordinate>', 'or: a field of the graph, such as HealthSection.mentalHealth')
    .action((options: WhoAndWhat, command: Command) => {
      const common = commonOptions(command);
      const { compiled, hash } = readPolicy(surroundings, common);
      const category = categoryOf(surroundings, compiled, options);
      const request = requestOf(surroundings, compiled, options);
      const decision = createPolicy(compiled, hash).decide(request);
      const explanation = new Explainer(compiled).explain(decision.attributes(categoryId(category)));
      const unavailable = decision.unavailable.has(categoryId(category));
      const level = decision.levelOf(categoryId(category));
      const english = new English(compiled.rows);
      const sentences = new RuleSentences(english);
      const told = compiled.rules.filter(({ id }) => explanation.deciding.includes(id));
      answer(surroundings, common, { ...explanation, level, category, unavailable, policyVersion: decision.policyVersion }, () => [
        `${request.viewer.name}, ${english.viewer(explanation.facts)},`,
        `is shown ${LEVEL_SAYS[level]} of "${english.category(category)}" (${level})${unavailable ? ': the records that would say more did not answer' : ''}.`,
        ...(told.length === 0 ? ['No rule permits more.'] : told.flatMap((rule) => [`${rule.id} ${rule.title}:`, ...sentences.sentences(rule).map((sentence) => `    ${sentence}`)])),
        ...(explanation.wouldChangeIt.length === 0 ? ['No single fact would change it.'] : ['It would be', ...explanation.wouldChangeIt.map(({ sentence }) => `    ${sentence}`)]),
      ]);
    });
};
