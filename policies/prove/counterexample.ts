import { levelOf } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { createScratch, decideLevels } from '#policies/decide';
import { choicesOf, type Path } from '#policies/prove/fold';
import type { Choice, Space } from '#policies/prove/space';
import { reasonsFor } from '#policies/reasons';
import { English, LEVEL_SAYS } from '#policies/register/english';
import { emptyVector, namesOf, type Vector } from '#policies/vector';

/** Tells, in English, what a combination of facts leads to. */
export class Counterexamples {
  readonly #english: English;

  constructor(private readonly policy: CompiledPolicy, private readonly space: Space) {
    this.#english = new English(policy.rows);
  }

  /** The vector that a path of choices stands for; attributes it does not settle have their first value. */
  vector(path: Path | null, changed: readonly Choice[] = []): Vector {
    const vector = emptyVector(this.policy.table.vocabulary);
    const set = ({ attribute, value }: Choice): void => {
      if (attribute.per === 'category') vector.byCategory[attribute.index]?.fill(value);
      else vector.shared[attribute.index] = value;
    };
    for (const attribute of this.space.attributes) this.space.choicesOf(attribute).slice(0, 1).forEach(set);
    [...choicesOf(path), ...changed].forEach(set);
    return vector;
  }

  /** "A class teacher of education, ..., would see the detail of mental health (P03)". */
  tell(category: number, vector: Vector): string {
    const scratch = createScratch(this.policy.table);
    const levels = new Uint8Array(this.policy.table.categoryCount);
    decideLevels(this.policy.table, vector, scratch, levels);
    const level = levelOf(levels[category] as 0 | 1 | 2 | 3 | 4);
    const deciding = reasonsFor(this.policy, vector, scratch, category).deciding.join(', ');
    const row = this.policy.rows.categories[category]!;
    const viewer = this.#english.viewer(namesOf(this.policy.table.vocabulary, vector, category));
    const under = deciding === '' ? 'no rule allows it' : `rule ${deciding}`;
    return `${viewer}, would be shown ${LEVEL_SAYS[level]} of "${row.label}" (${level}; ${under})`;
  }
}
