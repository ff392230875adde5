import type { Point } from '#policies/cedar/agreement';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { Line } from '#policies/compiler/line';
import { possibleSetsOf, type Random, randomVector } from '#policies/prove/random-vector';
import { bitsOf, copyOf, emptyVector, type Vector } from '#policies/vector';

/** Values under which much is permitted and little prohibited, so that what a rule adds or takes shows. */
const CALM: Readonly<Record<string, string | readonly string[]>> = {
  agency: 'social_care', role: 'social_worker', purpose: 'child_protection', basis: 'court_order',
  relation: ['lead_professional', 'team_around_child', 'own_caseload'], seal: 'none', break_glass: 'none',
  assurance: 'mfa_managed_device', viewer_status: 'active', childhood: 'child', consent: 'given_in_scope', competence: 'not_assessed', leave: 'none', identity: 'confirmed',
};

const assign = (vector: Vector, attribute: number, value: number): void => {
  if (vector.byCategory[attribute]) vector.byCategory[attribute].fill(value);
  else vector.shared[attribute] = value;
};

const calmVector = (policy: CompiledPolicy): Vector => {
  const vector = emptyVector(policy.table.vocabulary);
  for (const attribute of policy.table.vocabulary.attributes) {
    const words = [CALM[attribute.id] ?? ''].flat();
    assign(vector, attribute.index, attribute.many ? bitsOf(attribute, words) : attribute.indexOf(words[0] ?? ''));
  }
  return vector;
};

/** The values an attribute can have within a line, or outside it. */
const valuesOf = (policy: CompiledPolicy, line: Line, index: number, inside: boolean): readonly number[] => {
  const attribute = policy.table.vocabulary.attributes[index]!;
  const within = line.within.get(index);
  const without = line.without.get(index);
  const values = possibleSetsOf(policy).get(index) ?? [...attribute.words.keys()];
  const has = (value: number, words: ReadonlySet<number>): boolean => (attribute.many ? [...words].some((word) => (value & (1 << word)) !== 0) : words.has(value));
  return values.filter((value) => ((within === undefined || has(value, within)) && !(without !== undefined && has(value, without))) === inside);
};

const askedBy = (line: Line): readonly number[] => [...new Set([...line.within.keys(), ...line.without.keys()])];

/** The agency decides whose record it is: one for which the line's custody is right. */
const settleCustody = (policy: CompiledPolicy, line: Line, category: number, vector: Vector): void => {
  const { custody, agency, categories } = policy.table.vocabulary;
  const asked = line.within.get(custody.index);
  if (asked === undefined) return;
  const right = agency.words.findIndex((word) => asked.has(custody.indexOf(categories[category]!.custodians.includes(word) ? 'own' : 'other')));
  if (right >= 0) assign(vector, agency.index, right);
};

/** A point inside a line, calm in everything the line does not ask for. */
const inside = (policy: CompiledPolicy, line: Line, category: number): Vector => {
  const vector = calmVector(policy);
  settleCustody(policy, line, category, vector);
  for (const index of askedBy(line)) {
    const value = valuesOf(policy, line, index, true)[0];
    if (value !== undefined && policy.table.vocabulary.attributes[index]!.per !== 'given') assign(vector, index, value);
  }
  return vector;
};

const categoriesOf = (policy: CompiledPolicy, line: Line): readonly number[] =>
  [...policy.rows.categories.keys()].filter((category) => line.within.get(policy.table.vocabulary.category.index)?.has(category) ?? true);

/** For one line: a point on it, and one beside it for each value that one attribute can step out to. */
const aroundLine = (policy: CompiledPolicy, line: Line, category: number): readonly Point[] => {
  const on = inside(policy, line, category);
  const beside = askedBy(line).flatMap((index) => {
    const attribute = policy.table.vocabulary.attributes[index]!;
    if (attribute.per === 'given') return [];
    const out = valuesOf(policy, line, index, false);
    return (attribute.many ? out.filter((value) => (value & (value - 1)) === 0) : out).map((value): Point => {
      const vector = copyOf(on);
      assign(vector, index, value);
      return { vector, category };
    });
  });
  return [{ vector: on, category }, ...beside];
};

/** Every line of every rule, on it and just beside it; for one category of each line, or for all. */
export const boundaryPoints = (policy: CompiledPolicy, categories: 'one' | 'all'): readonly Point[] =>
  policy.table.lines.flatMap((line) => {
    if (line === undefined) return [];
    const asked = categoriesOf(policy, line);
    return (categories === 'one' ? asked.slice(0, 1) : asked).flatMap((category) => aroundLine(policy, line, category));
  });

/** Half drawn evenly from everything there can be, half from around a rule, where levels differ. */
export function* randomPoints(policy: CompiledPolicy, count: number, random: Random): Generator<Point> {
  const lines = policy.table.lines.filter((line) => line !== undefined);
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let made = 0; made < count; made++) {
    const category = below(policy.table.categoryCount);
    if (made % 2 === 0) yield { vector: randomVector(policy, random), category };
    else yield nearLine(policy, lines[below(lines.length)]!, below, random);
  }
}

/** A point on a line, with two of its attributes at random. */
const nearLine = (policy: CompiledPolicy, line: Line, below: (limit: number) => number, random: Random): Point => {
  const asked = categoriesOf(policy, line);
  const category = asked[below(asked.length)]!;
  const vector = inside(policy, line, category);
  const drawn = randomVector(policy, random);
  const attributes = policy.table.vocabulary.attributes.filter(({ per }) => per !== 'given');
  for (let changed = 0; changed < 2; changed++) {
    const { index } = attributes[below(attributes.length)]!;
    assign(vector, index, drawn.byCategory[index]?.[category] ?? drawn.shared[index]!);
  }
  return { vector, category };
};
