import fc from 'fast-check';
import { LEVELS } from '#schema/level';
import { type CompiledPolicy, compile } from '#policies/compiler/compile';
import { NaiveDecision } from '#policies/compiler/naive-decision';
import type { Condition, PolicyRows, RuleRow } from '#policies/compiler/rows';
import { createScratch, decideLevels, standingBits } from '#policies/decide';
import { randomVector, seededRandom } from '#policies/prove/random-vector';
import { standingLines } from '#policies/reasons';
import { namesOf, type Vector } from '#policies/vector';

const ranks = (policy: CompiledPolicy, vector: Vector): readonly number[] => {
  const levels = new Uint8Array(policy.table.categoryCount);
  decideLevels(policy.table, vector, createScratch(policy.table), levels);
  return [...levels];
};

const naiveRanks = (policy: CompiledPolicy, vector: Vector): readonly number[] => {
  const naive = new NaiveDecision(policy.rows);
  return policy.rows.categories.map((_, category) => naive.rank(namesOf(policy.table.vocabulary, vector, category)));
};

const rulesThatStand = (policy: CompiledPolicy, vector: Vector, category: number): readonly string[] => {
  const ids = new Set(standingLines(policy, vector, createScratch(policy.table), category).map(({ rule }) => policy.rules[rule]!.id));
  return policy.rules.filter(({ id }) => ids.has(id)).map(({ id }) => id);
};

/** A small world in which every shape of rule comes up. */
const AT = { file: 'rules.yaml', line: 1 };
const WORDS: Readonly<Record<string, readonly string[]>> = {
  agency: ['a1', 'a2'], role: ['r1', 'r2', 'r3'], purpose: ['p1', 'p2'], category: ['c1', 'c2', 'c3'], relation: ['lead', 'team', 'kin'], seal: ['open', 'shut'],
  consent: ['yes', 'no'], custody: ['own', 'other'], tier: ['0', '4'], role_is: ['case', 'desk'], category_is: ['star'], agency_is: ['public'], purpose_is: ['calm'], subject: ['child'],
};
const smallRows = (rules: readonly RuleRow[]): PolicyRows => ({
  attributes: [
    { id: 'relation', per: 'child', many: true, asks: 'how', values: ['lead', 'team', 'kin', 'none'].map((id) => ({ id, says: id, implies: id === 'lead' ? ['team'] : [], is: [] })) },
    { id: 'seal', per: 'child', many: false, asks: 'whether', values: ['open', 'shut'].map((id) => ({ id, says: id, implies: [], is: [] })) },
    { id: 'consent', per: 'category', many: false, asks: 'what', values: ['yes', 'no'].map((id) => ({ id, says: id, implies: [], is: [] })) },
    { id: 'custody', per: 'category', many: false, asks: 'whose', values: ['own', 'other'].map((id) => ({ id, says: id, implies: [], is: [] })) },
  ],
  agencies: [{ id: 'a1', label: 'a1', is: ['public'] }, { id: 'a2', label: 'a2', is: [] }],
  purposes: [{ id: 'p1', label: 'p1', says: 'p1', records: 'hub', bases: [], is: ['calm'] }, { id: 'p2', label: 'p2', says: 'p2', records: 'hub', bases: [], is: [] }],
  roles: [{ id: 'r1', label: 'r1', agencies: ['a1'], is: ['case'], purposes: ['p1'] }, { id: 'r2', label: 'r2', agencies: ['a1'], is: ['case', 'desk'], purposes: ['p1'] }, { id: 'r3', label: 'r3', agencies: ['a2'], is: [], purposes: ['p2'] }],
  categories: [
    { id: 'c1', label: 'c1', what: 'c1', subject: 'child', custodians: ['a1'], tier: 0, is: [] },
    { id: 'c2', label: 'c2', what: 'c2', subject: 'parent_carer', custodians: ['a2'], tier: 4, is: ['star'] },
    { id: 'c3', label: 'c3', what: 'c3', subject: 'child', custodians: ['a1', 'a2'], tier: 4, is: [] },
  ],
  traits: [], limits: [], guarantees: [], invariants: [], scenarios: [], questions: [], castViewers: [], castChildren: [], whoCanSee: [], rules,
});

const keys = Object.keys(WORDS);
const test = (allowed: readonly string[]): fc.Arbitrary<Condition['tests'][number]> =>
  fc.constantFrom(...allowed).chain((key) => fc.subarray([...WORDS[key] ?? []], { minLength: 1 }).map((words) => ({ key, words })));
const condition = (allowed: readonly string[], depth = 1): fc.Arbitrary<Condition> => fc.record({
  tests: fc.uniqueArray(test(allowed), { maxLength: 2, selector: ({ key }) => key }),
  any: depth === 0 ? fc.constant([]) : fc.oneof(fc.constant([]), fc.array(condition(allowed.filter((key) => key !== 'relation'), 0), { minLength: 1, maxLength: 2 })),
});
const never: Condition = { tests: [], any: [] };
const withoutMany = keys.filter((key) => key !== 'relation');
const rule = (kind: RuleRow['kind']): fc.Arbitrary<Omit<RuleRow, 'id'>> => fc.record({
  title: fc.constant('a rule'), kind: fc.constant(kind), at: fc.constant(AT), obligations: fc.constant([]), law: fc.constant([]), owner: fc.constant('x'), reviewBy: fc.constant('2027-01-01'),
  inForce: fc.boolean().map((off) => !off || kind === 'permission'),
  when: condition(keys), unless: fc.option(condition(keys)),
  parts: fc.array(fc.record({ level: fc.constantFrom(...LEVELS.filter((level) => (kind === 'permission' ? level !== 'NONE' : level !== 'DETAIL'))), when: condition(withoutMany), unless: fc.option(condition(withoutMany)) }), { minLength: 1, maxLength: 2 }),
});
const rules = fc.tuple(fc.array(rule('permission'), { minLength: 1, maxLength: 4 }), fc.array(rule('prohibition'), { maxLength: 4 }))
  .map(([permissions, prohibitions]) => [...permissions, ...prohibitions].map((one, index): RuleRow => ({ ...one, id: `R${index}` })));

describe('The compiled table', () => {
  it('means what the rows say, for any rules and any facts', () => {
    fc.assert(fc.property(rules, fc.integer(), (drawn, seed) => {
      const policy = compile(smallRows(drawn));
      const random = seededRandom(seed);
      for (let round = 0; round < 12; round++) {
        const vector = randomVector(policy, random);
        expect(ranks(policy, vector)).toEqual(naiveRanks(policy, vector));
        const facts = namesOf(policy.table.vocabulary, vector, round % 3);
        if (Object.values(facts).flat().includes('unknown')) continue;
        expect(rulesThatStand(policy, vector, round % 3)).toEqual(new NaiveDecision(policy.rows).standing(facts));
      }
    }), { numRuns: 60, endOnFailure: true });
  });

  it('does not depend on the order of the rules', () => {
    fc.assert(fc.property(rules, fc.integer(), (drawn, seed) => {
      const policy = compile(smallRows(drawn));
      const vector = randomVector(policy, seededRandom(seed));
      expect(ranks(compile(smallRows([...drawn].reverse())), vector)).toEqual(ranks(policy, vector));
    }), { numRuns: 20, endOnFailure: true });
  });

  it('shows nothing where no rule permits it', () => {
    const policy = compile(smallRows([]));
    expect(ranks(policy, randomVector(policy, seededRandom(1)))).toEqual([0, 0, 0]);
  });

  it('holds more lines than one word of bits, and keeps prohibitions apart', () => {
    const many = Array.from({ length: 40 }, (_, index): RuleRow => ({
      id: `P${index}`, title: 'one', kind: 'permission', at: AT, obligations: [], law: [], owner: 'x', reviewBy: '2027-01-01', inForce: true, unless: null,
      when: { tests: [{ key: 'category', words: ['c1'] }], any: [] }, parts: [{ level: index === 39 ? 'DETAIL' : 'NOTICE', when: never, unless: null }],
    }));
    const cap: RuleRow = { ...many[0]!, id: 'F1', kind: 'prohibition', when: { tests: [{ key: 'seal', words: ['shut'] }], any: [] }, parts: [{ level: 'HOLDER', when: never, unless: null }] };
    const policy = compile(smallRows([cap, ...many]));
    expect([policy.table.words, policy.table.permissionWords]).toEqual([3, 2]);
    const vector = randomVector(policy, seededRandom(3));
    vector.shared[policy.table.vocabulary.attribute('seal').index] = 0;
    expect(ranks(policy, vector)[0]).toBe(4);
    vector.shared[policy.table.vocabulary.attribute('seal').index] = 1;
    expect(ranks(policy, vector)[0]).toBe(2);
  });

  it('refuses a rule that asks for a set twice in one breath, and one that asks for what there is not', () => {
    const asking = (tests: Condition['tests']): RuleRow => ({
      id: 'P1', title: 'one', kind: 'permission', at: AT, obligations: [], law: [], owner: 'x', reviewBy: '2027-01-01', inForce: true, unless: null, when: { tests, any: [] },
      parts: [{ level: 'DETAIL', when: { tests: [{ key: 'relation', words: ['team'] }], any: [] }, unless: null }],
    });
    expect(() => compile(smallRows([asking([{ key: 'relation', words: ['kin'] }])]))).toThrow('A rule may ask for "relation" only once in one breath.');
    expect(() => compile(smallRows([asking([{ key: 'mood', words: ['good'] }])]))).toThrow('"mood" is not a key of the policy\'s vocabulary.');
    expect(() => compile(smallRows([])).table.vocabulary.attribute('mood')).toThrow('The policy\'s vocabulary has no attribute "mood".');
  });

  const one = (change: Partial<RuleRow>): RuleRow => ({
    id: 'P1', title: 'one', kind: 'permission', at: AT, obligations: [], law: [], owner: 'x', reviewBy: '2027-01-01', inForce: true, when: never, unless: null,
    parts: [{ level: 'DETAIL', when: never, unless: null }], ...change,
  });
  const asking = (key: string, ...words: readonly string[]): Condition => ({ tests: [{ key, words }], any: [] });
  const capAt = (level: (typeof LEVELS)[number]): Partial<RuleRow> => ({ kind: 'prohibition', parts: [{ level, when: never, unless: null }] });

  it('holds to the lowest of the caps and the highest of the permissions, whichever is written first', () => {
    const caps = [one({ id: 'F1', ...capAt('SUMMARY') }), one({ id: 'F2', ...capAt('NOTICE') }), one({ id: 'F3', ...capAt('HOLDER') })];
    const permissions = [one({ id: 'P1', parts: [{ level: 'NOTICE', when: never, unless: null }] }), one({ id: 'P2' })];
    for (const drawn of [[...caps, ...permissions], [...permissions, ...caps].reverse()]) {
      const policy = compile(smallRows(drawn));
      expect(ranks(policy, randomVector(policy, seededRandom(2)))).toEqual([1, 1, 1]);
      const uncapped = compile(smallRows(drawn.filter(({ kind }) => kind === 'permission')));
      expect(ranks(uncapped, randomVector(uncapped, seededRandom(2)))).toEqual([4, 4, 4]);
    }
  });

  it('does not raise what is permitted to a cap above it', () => {
    const policy = compile(smallRows([one({ parts: [{ level: 'NOTICE', when: never, unless: null }] }), one({ id: 'F1', ...capAt('SUMMARY') })]));
    expect(ranks(policy, randomVector(policy, seededRandom(2)))).toEqual([1, 1, 1]);
  });

  it('asks of a set that one of the words be in it, and none that is excluded', () => {
    const policy = compile(smallRows([one({ when: asking('relation', 'team', 'kin'), unless: asking('relation', 'lead') })]));
    const relation = policy.table.vocabulary.attribute('relation');
    const vector = randomVector(policy, seededRandom(6));
    const given = (...words: readonly string[]): number => {
      vector.shared[relation.index] = words.reduce((bits, word) => bits | (1 << relation.indexOf(word)), 0);
      return ranks(policy, vector)[0]!;
    };
    expect([given('team'), given('kin'), given('team', 'kin'), given('none'), given('team', 'lead'), given('lead')]).toEqual([4, 4, 4, 0, 0, 0]);
  });

  it('has no line for what can never be', () => {
    const linesOf = (...drawn: readonly RuleRow[]): number => compile(smallRows(drawn)).table.lines.filter((line) => line !== undefined).length;
    expect(linesOf(one({ when: { tests: [{ key: 'category', words: ['c1'] }, { key: 'tier', words: ['4'] }], any: [] } }))).toBe(0);
    expect(linesOf(one({ when: asking('role_is', 'astronaut') }))).toBe(0);
    expect(linesOf(one({ when: asking('role_is', 'case') }))).toBe(1);
    expect(linesOf(one({ inForce: false }))).toBe(0);
  });

  it('takes exceptions apart: the other words of one, an exclusion of a set, each way to fail of a pair', () => {
    const exceptions: Condition = { tests: [], any: [asking('relation', 'kin'), asking('relation', 'lead'), { tests: [{ key: 'seal', words: ['shut'] }, { key: 'role', words: ['r1'] }], any: [] }] };
    const { lines, vocabulary } = compile(smallRows([one({ unless: exceptions })])).table;
    const relation = vocabulary.attribute('relation');
    const excluded = new Map([[relation.index, new Set([relation.indexOf('kin'), relation.indexOf('lead')])]]);
    expect(lines.filter((line) => line !== undefined).map(({ within, without }) => ({ within, without }))).toEqual([
      { within: new Map([[vocabulary.attribute('seal').index, new Set([0])]]), without: excluded },
      { within: new Map([[vocabulary.attribute('role').index, new Set([1, 2])]]), without: excluded },
    ]);
  });

  it('has one more word for every attribute, and knows the words of every key', () => {
    const { vocabulary } = compile(smallRows([])).table;
    expect(vocabulary.attributes.map(({ words }) => words.at(-1))).toEqual(vocabulary.attributes.map(() => 'unknown'));
    expect(vocabulary.attributes.map(({ id, per }) => `${id} ${per}`)).toEqual(['agency child', 'role child', 'purpose child', 'relation child', 'seal child', 'consent category', 'custody given', 'category given']);
    expect(['role_is', 'category_is', 'agency_is', 'purpose_is', 'tier', 'subject'].map((key) => vocabulary.keys.get(key)?.words)).toEqual([['case', 'desk'], ['star'], ['public'], ['calm'], ['0', '4'], ['child', 'parent_carer']]);
    expect(vocabulary.attribute('role').indexOf('nobody')).toBe(vocabulary.attribute('role').unknown);
  });

  it('decides what was decided before anew, and names the standing lines once, in order', () => {
    const policy = compile(smallRows([one({}), one({ id: 'F1', when: asking('seal', 'shut'), ...capAt('NONE') })]));
    const scratch = createScratch(policy.table);
    const levels = new Uint8Array(policy.table.categoryCount).fill(3);
    const vector = randomVector(policy, seededRandom(4));
    const seal = policy.table.vocabulary.attribute('seal');
    for (const [word, expected] of [['shut', 0], ['open', 4], ['shut', 0]] as const) {
      vector.shared[seal.index] = seal.indexOf(word);
      decideLevels(policy.table, vector, scratch, levels);
      expect([...levels]).toEqual([expected, expected, expected]);
    }
    expect(standingLines(policy, vector, scratch, 0).map(({ rule }) => rule)).toEqual([0, 1]);
    expect(standingBits(policy.table, vector, scratch, 0)).toEqual([0, 32]);
  });
});
