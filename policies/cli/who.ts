import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { categoryId } from '#schema/ids';
import { rankOf } from '#schema/level';
import { Cast } from '#policies/cast';
import { categoryOf, requestsIn, type WhoAndWhat } from '#policies/cli/case';
import { answer, commonOptions, readPolicy, type Surroundings } from '#policies/cli/run';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { DecisionRequest } from '#policies/decision';
import { createPolicy } from '#policies/policy';
import { Answers } from '#policies/register/answers';
import { English } from '#policies/register/english';
import { RuleSentences } from '#policies/register/rule-sentence';

interface WhoOptions extends WhoAndWhat {
  readonly cases?: string;
}

/** Everyone whose sight of the child is asked about: the requests of a file, or the cast. */
const requestsOf = (surroundings: Surroundings, compiled: CompiledPolicy, { cases, child: id = '' }: WhoOptions): readonly DecisionRequest[] => {
  if (cases !== undefined) return requestsIn(readFileSync(resolve(surroundings.project, cases), 'utf8'));
  const cast = new Cast(compiled);
  const child = cast.child(id);
  if (child === undefined) throw new Error(`There is no child "${id}" in the cast.`);
  return compiled.rows.castViewers.map((viewer) => cast.request(viewer, child));
};

/** `who`: everyone of the cast who can see it, or, with no child named, every rule under which anyone can. */
export const addWho = (program: Command, surroundings: Surroundings): void => {
  program.command('who')
    .description('who can see this field of this child, and under which rule; without --child: who could ever see it')
    .option('--child <id>', 'a child of the scenarios\' cast')
    .option('--cases <file>', 'or: a file (JSON) with a list of requests, each with viewer, purpose, at, child, hub and agencies')
    .option('--category <id>', 'the class of information')
    .option('--field <coordinate>', 'or: a field of the graph')
    .action((options: WhoOptions, command: Command) => {
      const common = commonOptions(command);
      const { compiled, hash } = readPolicy(surroundings, common);
      const category = categoryOf(surroundings, compiled, options);
      if (options.child === undefined && options.cases === undefined) {
        const english = new English(compiled.rows);
        const lines = new Answers(compiled, english, new RuleSentences(english)).lines({ kind: 'who_sees', category });
        return answer(surroundings, common, { category, rules: lines }, () => lines);
      }
      const policy = createPolicy(compiled, hash);
      const seen = requestsOf(surroundings, compiled, options).map((request) => {
        const decision = policy.decide(request);
        const { name, role } = request.viewer;
        return { viewer: request.viewer.id, name, role, purpose: request.purpose, level: decision.levelOf(categoryId(category)), rules: decision.reasonsFor(categoryId(category)).deciding };
      }).filter(({ level }) => level !== 'NONE').sort((a, b) => rankOf(b.level) - rankOf(a.level));
      answer(surroundings, common, { category, seen }, () => seen.length === 0 ? ['Nobody.']
        : seen.map(({ name, role, purpose, level, rules }) => `${level.padEnd(8)} ${name} (${role}, ${purpose}) under ${rules.join(', ')}`));
    });
};
