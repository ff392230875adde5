import type { Command } from 'commander';
import { categoryId } from '#schema/ids';
import { LEVELS, rankOf } from '#schema/level';
import { Cast } from '#policies/cast';
import { categoryOf, type WhoAndWhat } from '#policies/cli/case';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';
import { createPolicy } from '#policies/policy';
import { Answers } from '#policies/register/answers';
import { English } from '#policies/register/english';
import { RuleSentences } from '#policies/register/rule-sentence';

/** `who`: everyone of the cast who can see it, or, with no child named, every rule under which anyone can. */
export const addWho = (program: Command, surroundings: Surroundings): void => {
  program.command('who')
    .description('who can see this field of this child, and under which rule; without --child: who could ever see it')
    .option('--child <id>', 'a child of the scenarios\' cast')
    .option('--category <id>', 'the class of information')
    .option('--field <coordinate>', 'or: a field of the graph')
    .action((options: WhoAndWhat, command: Command) => {
      const common = commonOptions(command);
      const { compiled, hash } = readPolicy(surroundings, common);
      const category = categoryOf(surroundings, compiled, options);
      if (options.child === undefined) {
        const english = new English(compiled.rows);
        const lines = new Answers(compiled, english, new RuleSentences(english)).lines({ kind: 'who_sees', category });
        return answer(surroundings, common, { category, rules: lines }, () => lines);
      }
      const cast = new Cast(compiled);
      const child = cast.child(options.child);
      if (child === undefined) throw new Error(`There is no child "${options.child}" in the cast.`);
      const policy = createPolicy(compiled, hash);
      const seen = compiled.rows.castViewers.map((viewer) => {
        const decision = policy.decide(cast.request(viewer, child));
        return { viewer: viewer.id, name: viewer.name, role: viewer.role, purpose: viewer.purpose, level: decision.levelOf(categoryId(category)), rules: decision.reasonsFor(categoryId(category)).deciding };
      }).filter(({ level }) => level !== LEVELS[0]).sort((a, b) => rankOf(b.level) - rankOf(a.level));
      answer(surroundings, common, { child: child.id, category, seen }, () => seen.length === 0 ? ['Nobody.']
        : seen.map(({ name, role, purpose, level, rules }) => `${level.padEnd(8)} ${name} (${role}, ${purpose}) under ${rules.join(', ')}`));
    });
};
