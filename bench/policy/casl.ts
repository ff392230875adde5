import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import { LEVELS, type Level } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { Line } from '#policies/compiler/line';
import { namesOf, type Vector } from '#policies/vector';

type Asked = Exclude<Level, 'NONE'>;

const conditionsOf = (policy: CompiledPolicy, line: Line): Record<string, unknown> => {
  const { attributes } = policy.table.vocabulary;
  const words = (index: number, numbers: ReadonlySet<number>): readonly string[] => [...numbers].map((number) => attributes[index]!.words[number]!);
  const conditions: Record<string, Record<string, unknown>> = {};
  for (const [index, numbers] of line.within) conditions[attributes[index]!.id] = { $in: words(index, numbers) };
  for (const [index, numbers] of line.without) conditions[attributes[index]!.id] = { ...conditions[attributes[index]!.id], $nin: words(index, numbers) };
  return conditions;
};

/** A permission allows its level and those below; a prohibition, which must come later to win, the levels above its cap. */
const ruleOf = (policy: CompiledPolicy, line: Line): RawRuleOf<MongoAbility> => {
  const inverted = line.kind === 'prohibition';
  const action = LEVELS.filter((level, rank) => level !== 'NONE' && (inverted ? rank > line.rank : rank <= line.rank));
  return { action, subject: 'Category', inverted, conditions: conditionsOf(policy, line) };
};

/** The same rows asked of CASL: one ability for everyone, its rules made from the lines of the compiled policy. */
export class CaslOpinion {
  readonly #ability: MongoAbility;
  readonly rules: number;

  constructor(private readonly policy: CompiledPolicy) {
    const lines = policy.table.lines.filter((line): line is Line => line !== undefined);
    const inOrder = [...lines.filter(({ kind }) => kind === 'permission'), ...lines.filter(({ kind }) => kind === 'prohibition')];
    this.rules = inOrder.length;
    this.#ability = createMongoAbility(inOrder.map((line) => ruleOf(policy, line)).filter(({ action }) => action.length > 0));
  }

  /** The facts of a view as CASL takes them: an object for each category. */
  subjects(vector: Vector): readonly object[] {
    return this.policy.rows.categories.map((_, category) => subject('Category', { ...namesOf(this.policy.table.vocabulary, vector, category) }));
  }

  may(level: Asked, category: object): boolean {
    return this.#ability.can(level, category as never);
  }
}
