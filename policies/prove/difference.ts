import { type Level, levelOf, type LevelRank } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { type Line, linesOf, type WordSet } from '#policies/compiler/line';
import type { PolicyRows } from '#policies/compiler/rows';
import { createTable, type PolicyTable } from '#policies/compiler/table';
import { createVocabulary, type Vocabulary } from '#policies/compiler/vocabulary';
import { Folder } from '#policies/prove/fold';
import { type Choice, type LineSet, linesThat, Space, type Stage } from '#policies/prove/space';

/** Combinations of facts for which a category comes out otherwise, described by the values their attributes have. */
export interface Difference {
  readonly categories: readonly string[];
  readonly direction: 'more' | 'less';
  /** From which level to which, and in how many combinations, exactly; for each of the categories. */
  readonly changes: readonly { readonly from: Level; readonly to: Level; readonly combinations: bigint }[];
  /** The attributes that matter, with every value that occurs; for sets the words always there (else those there alone), and those never there. */
  readonly where: Readonly<Record<string, readonly string[]>>;
}

const union = <Row extends { readonly id: string }>(a: readonly Row[], b: readonly Row[]): readonly Row[] =>
  [...a, ...b.filter(({ id }) => !a.some((one) => one.id === id))];

/** The words of both policies; what the words of a trait stand for is each policy's own. */
const bothRows = (first: PolicyRows, second: PolicyRows): PolicyRows => ({
  ...second,
  agencies: union(second.agencies, first.agencies), purposes: union(second.purposes, first.purposes), roles: union(second.roles, first.roles),
  categories: union(second.categories, first.categories),
  attributes: union(second.attributes, first.attributes).map((row) => ({
    ...row, values: union(row.values, first.attributes.find(({ id }) => id === row.id)?.values ?? []),
  })),
});

/** Both words, this policy's meanings: a row it does not have has no traits and is of no tier. */
const meanings = (both: PolicyRows, own: PolicyRows): PolicyRows => ({
  ...both,
  agencies: both.agencies.map((row) => own.agencies.find(({ id }) => id === row.id) ?? { ...row, is: [] }),
  purposes: both.purposes.map((row) => own.purposes.find(({ id }) => id === row.id) ?? { ...row, is: [] }),
  roles: both.roles.map((row) => own.roles.find(({ id }) => id === row.id) ?? { ...row, is: [] }),
  categories: both.categories.map((row) => own.categories.find(({ id }) => id === row.id) ?? { ...row, is: [] }),
});

/** What a policy does not know is unknown to it: its lines that speak of the unknown speak of the other's new words. */
const withForeignWords = (line: Line, vocabulary: Vocabulary, own: Vocabulary): Line => {
  const extended = (index: number, words: WordSet): WordSet => {
    const attribute = vocabulary.attributes[index]!;
    if (!words.has(attribute.unknown) || attribute.per === 'given') return words;
    const known = own.attribute(attribute.id).words;
    return new Set([...words, ...[...attribute.words.keys()].filter((word) => !known.includes(attribute.words[word]!))]);
  };
  return { ...line, within: new Map([...line.within].map(([index, words]) => [index, extended(index, words)])) };
};

const textOf = ({ kind, rank, within, without }: Line): string => {
  const sets = (map: ReadonlyMap<number, WordSet>): string => [...map].sort(([a], [b]) => a - b).map(([index, words]) => `${index}:${[...words].sort((a, b) => a - b).join()}`).join(';');
  return `${kind}/${rank}/${sets(within)}/${sets(without)}`;
};

/** One table of the lines of both policies, those they share only once. */
class JoinedPolicies {
  readonly table: PolicyTable;
  readonly #texts: readonly [ReadonlySet<string>, ReadonlySet<string>];

  constructor(private readonly first: CompiledPolicy, private readonly second: CompiledPolicy) {
    const both = bothRows(first.rows, second.rows);
    const lines = [first, second].map((policy) => {
      const vocabulary = createVocabulary(meanings(both, policy.rows));
      return policy.rules.flatMap((rule, index) => linesOf(vocabulary, rule, index)).map((line) => withForeignWords(line, vocabulary, policy.table.vocabulary));
    });
    const distinct = new Map(lines.flat().map((line) => [textOf(line), line]));
    this.table = createTable(createVocabulary(both), [...distinct.values()]);
    this.#texts = [new Set(lines[0]?.map(textOf)), new Set(lines[1]?.map(textOf))];
  }

  /** The lines of one of the two for a category; none where it does not know the category. */
  linesOf(which: 0 | 1, category: number, space: Space): LineSet {
    const policy = which === 0 ? this.first : this.second;
    if (!policy.rows.categories.some(({ id }) => id === this.table.vocabulary.categories[category]?.id)) return 0n;
    return linesThat(this.table, (bit) => this.#texts[which].has(textOf(this.table.lines[bit]!))) & space.ofCategory(category);
  }
}

const sameWhere = (a: Difference, b: Difference): boolean =>
  a.direction === b.direction && JSON.stringify(a.where) === JSON.stringify(b.where)
    && a.changes.map(({ from, to }) => `${from}>${to}`).join() === b.changes.map(({ from, to }) => `${from}>${to}`).join();

/** Categories that change alike are told together. */
const grouped = (differences: readonly Difference[]): readonly Difference[] =>
  differences.reduce<readonly Difference[]>((groups, one) => {
    const alike = groups.find((group) => sameWhere(group, one));
    if (alike === undefined) return [...groups, one];
    return groups.map((group) => (group === alike ? { ...group, categories: [...group.categories, ...one.categories] } : group));
  }, []);

/** Every combination of facts for which two policies decide otherwise: exact, counted, and grouped. */
export const differences = (first: CompiledPolicy, second: CompiledPolicy): readonly Difference[] => {
  const joined = new JoinedPolicies(first, second);
  const implications = [...first.rows.attributes, ...second.rows.attributes]
    .flatMap(({ id, values }) => values.map((value): [string, readonly string[]] => [`${id}.${value.id}`, value.implies]));
  const space = new Space(joined.table, new Map(implications));
  const folder = new Folder(joined.table);
  return grouped(joined.table.vocabulary.categories.flatMap(({ id }, category) => {
    const starts = [joined.linesOf(0, category, space), joined.linesOf(1, category, space)] as const;
    if (starts[0] === starts[1]) return [];
    return new PairedWalk(folder, space, category, starts).differences().map((one) => ({ ...one, categories: [id] }));
  }));
};

interface Node {
  readonly before: LineSet;
  readonly after: LineSet;
  count: bigint;
  readonly edges: { readonly to: Node; readonly stage: CountedStage; readonly choice: number }[];
}

/** A stage whose merged values are kept with each choice, for counting and for telling. */
interface CountedStage {
  readonly stage: Stage;
  readonly values: readonly (readonly number[])[];
}

/** Walks both policies through the same facts, keeping the ways that lead to a difference. */
class PairedWalk {
  constructor(
    private readonly folder: Folder, private readonly space: Space, private readonly category: number,
    private readonly starts: readonly [LineSet, LineSet],
  ) {}

  differences(): readonly Omit<Difference, 'categories'>[] {
    const stages = this.#stages();
    const start: Node = { before: this.starts[0], after: this.starts[1], count: 1n, edges: [] };
    let layer: readonly Node[] = [start];
    const layers: (readonly Node[])[] = [layer];
    stages.forEach((stage, index) => {
      layer = this.#step(layer, stage, stages.slice(index + 1));
      layers.push(layer);
    });
    const wentUp = (node: Node): boolean => this.#levels(node)[1] > this.#levels(node)[0];
    const changed = layer.filter((node) => this.#levels(node)[0] !== this.#levels(node)[1]);
    const groups = [{ direction: 'more' as const, ends: changed.filter(wentUp) }, { direction: 'less' as const, ends: changed.filter((node) => !wentUp(node)) }];
    return groups.filter(({ ends }) => ends.length > 0)
      .map(({ direction, ends }) => ({ direction, changes: this.#changes(ends), where: this.#where(layers, ends, stages) }));
  }

  #changes(ends: readonly Node[]): Difference['changes'] {
    const counts = new Map<string, { from: Level; to: Level; combinations: bigint }>();
    for (const end of ends) {
      const [from, to] = this.#levels(end);
      const before = counts.get(`${from}>${to}`)?.combinations ?? 0n;
      counts.set(`${from}>${to}`, { from: levelOf(from), to: levelOf(to), combinations: before + end.count });
    }
    return [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([, change]) => change);
  }

  /** Values that neither policy tells apart are walked as one, and counted. */
  #stages(): readonly CountedStage[] {
    const lines = this.starts[0] | this.starts[1];
    return this.space.attributes.map((attribute) => {
      const choices = new Map<LineSet, Choice>();
      const values = new Map<LineSet, number[]>();
      for (const choice of this.space.choicesOf(attribute)) {
        const keeps = attribute === this.space.table.vocabulary.agency ? choice.keeps & this.space.given(choice.value, this.category) : choice.keeps;
        const key = keeps & lines;
        if (!choices.has(key)) choices.set(key, { ...choice, keeps });
        values.set(key, [...values.get(key) ?? [], choice.value]);
      }
      return { stage: { attribute, choices: [...choices.values()] }, values: [...values.values()] };
    });
  }

  #step(layer: readonly Node[], stage: CountedStage, rest: readonly CountedStage[]): readonly Node[] {
    const settled = this.folder.settledBefore(rest.map((one) => one.stage));
    const reached = new Map<string, Node>();
    for (const node of layer) {
      stage.stage.choices.forEach((choice, index) => {
        const before = this.folder.keep(node.before, choice.keeps, settled);
        const after = this.folder.keep(node.after, choice.keeps, settled);
        if (before === after) return;
        const key = `${before}/${after}`;
        const to = reached.get(key) ?? { before, after, count: 0n, edges: [] };
        to.count += node.count * BigInt(stage.values[index]!.length);
        node.edges.push({ to, stage, choice: index });
        reached.set(key, to);
      });
    }
    return [...reached.values()];
  }

  #levels({ before, after }: Node): readonly [LevelRank, LevelRank] {
    return [this.folder.rankOf(before), this.folder.rankOf(after)];
  }

  /** Goes back from the ends, and notes every value on a way to them. */
  #where(layers: readonly (readonly Node[])[], ends: readonly Node[], stages: readonly CountedStage[]): Difference['where'] {
    const alive = new Set<Node>(ends);
    const seen = new Map<CountedStage, Set<number>>();
    for (const layer of layers.toReversed()) {
      for (const node of layer) {
        for (const { to: next, stage, choice } of node.edges) {
          if (!alive.has(next)) continue;
          alive.add(node);
          const values = seen.get(stage) ?? new Set<number>();
          stage.values[choice]!.forEach((value) => values.add(value));
          seen.set(stage, values);
        }
      }
    }
    return Object.fromEntries(stages.flatMap((stage) => this.#whereOf(stage, seen.get(stage) ?? new Set())));
  }

  /** An attribute that can have any value it knows does not matter. */
  #whereOf({ stage: { attribute }, values }: CountedStage, seen: ReadonlySet<number>): readonly (readonly [string, readonly string[]])[] {
    const known = values.flat().filter((value) => (attribute.many ? (value & (1 << attribute.unknown)) === 0 : value !== attribute.unknown));
    if (known.every((value) => seen.has(value))) return [];
    if (!attribute.many) return [[attribute.id, attribute.words.filter((_, word) => seen.has(word))]];
    const always = attribute.words.filter((_, word) => [...seen].every((set) => (set & (1 << word)) !== 0));
    const alone = attribute.words.filter((_, word) => isWhole(seen, word));
    const never = attribute.words.filter((_, word) => [...seen].every((set) => (set & (1 << word)) === 0));
    const told = always.length > 0 ? always : alone;
    return [...(told.length === 0 ? [] : [[attribute.id, told] as const]), ...(never.length === 0 ? [] : [[`${NOT}${attribute.id}`, never] as const])];
  }
}

/** Before the name of a many-valued attribute: words that occur in none of the combinations. */
export const NOT = 'not ';

/** Whether a set's word alone is among the sets seen: then it matters by itself. */
const isWhole = (seen: ReadonlySet<number>, word: number): boolean => seen.has(1 << word);
