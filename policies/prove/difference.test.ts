import { join } from 'node:path';
import { LEVELS } from '#schema/level';
import { type CompiledPolicy, compile } from '#policies/compiler/compile';
import type { PolicyRows, RuleRow } from '#policies/compiler/rows';
import { createScratch, decideLevels } from '#policies/decide';
import { conditionOf } from '#policies/load/rows';
import { compileDirectory } from '#policies/load-policy';
import { type Difference, differences } from '#policies/prove/difference';
import { possibleSetsOf, randomVector, seededRandom } from '#policies/prove/random-vector';
import { emptyVector, namesOf, vectorOf } from '#policies/vector';

const { compiled } = compileDirectory(join(__dirname, '..'));
const changed = (id: string, change: (rule: RuleRow) => RuleRow): CompiledPolicy =>
  compile({ ...compiled.rows, rules: compiled.rows.rules.map((rule) => (rule.id === id ? change(rule) : rule)) });

const levelsOf = (policy: CompiledPolicy, vector: ReturnType<typeof emptyVector>): Uint8Array => {
  const levels = new Uint8Array(policy.table.categoryCount);
  decideLevels(policy.table, vector, createScratch(policy.table), levels);
  return levels;
};

describe('The difference of two policies', () => {
  it('is none between a policy and itself', () => {
    expect(differences(compiled, compiled)).toEqual([]);
  });

  it('tells of a permission narrowed: what becomes less, for whom, and nothing else', () => {
    const narrowed = changed('P07', (rule) => ({ ...rule, when: conditionOf({ category: ['safety-alerts'], role_is: ['direct_care'], relation: ['own_caseload', 'duty_desk'] }) }));
    const found = differences(compiled, narrowed);
    expect(found.map(({ categories, direction }) => [categories, direction])).toEqual([[['safety-alerts'], 'less']]);
    expect(found[0]?.changes.every(({ from, to }) => LEVELS.indexOf(to) < LEVELS.indexOf(from))).toBe(true);
    expect(found[0]?.where['relation']).toEqual(['team_around_child']);
    expect(found[0]?.where['role']).not.toContain('education_welfare_officer');
  });

  it('finds every random combination that comes out otherwise, and counts no direction falsely', () => {
    const laxer = changed('F16', (rule) => ({ ...rule, unless: null }));
    const found = differences(compiled, laxer);
    const told = new Set(found.flatMap(({ categories, changes }) => categories.flatMap((category) => changes.map(({ from, to }) => `${category} ${from} ${to}`))));
    const random = seededRandom(3);
    for (let round = 0; round < 3000; round++) {
      const vector = randomVector(compiled, random);
      const [before, after] = [levelsOf(compiled, vector), levelsOf(laxer, vector)];
      before.forEach((level, category) => {
        if (level !== after[category]) expect(told).toContain(`${compiled.rows.categories[category]!.id} ${LEVELS[level]} ${LEVELS[after[category]!]}`);
      });
    }
  });

  it('counts exactly, as counting every combination one by one does', () => {
    const small = smallRows(['P1']);
    const [first, second] = [compile(small), compile(smallRows(['P1', 'P2', 'F1']))];
    const counted = countOneByOne(first, second);
    const told = new Map(differences(first, second).flatMap(({ categories, changes }: Difference) =>
      categories.flatMap((category) => changes.map(({ from, to, combinations }) => [`${category} ${from} ${to}`, Number(combinations)] as const))));
    expect(told).toEqual(counted);
  });

  it('takes a role that only one of them has for unknown to the other', () => {
    const newcomer = { ...compiled.rows.roles.find(({ id }) => id === 'class_teacher')!, id: 'teaching_assistant' };
    const joined = compile({ ...compiled.rows, roles: [...compiled.rows.roles, newcomer] });
    const found = differences(compiled, joined);
    expect(found.every(({ direction, where }) => direction === 'more' && where['role']?.join() === 'teaching_assistant')).toBe(true);
    expect(found.flatMap(({ categories }) => categories)).toContain('identity');
  });
});

const rule = (id: string, kind: RuleRow['kind'], level: RuleRow['parts'][number]['level'], when: Parameters<typeof conditionOf>[0]): RuleRow => ({
  id, title: id, kind, parts: [{ level, when: conditionOf(undefined), unless: null }], when: conditionOf(when), unless: null,
  obligations: [], law: ['law'], owner: 'owner', reviewBy: '2027-01-01', inForce: true, at: { file: 'x', line: 1 },
});
const RULES = [
  rule('P1', 'permission', 'SUMMARY', { relation: ['team'] }),
  rule('P2', 'permission', 'DETAIL', { relation: ['lead'], custody: ['own'] }),
  rule('F1', 'prohibition', 'NOTICE', { seal: ['shut'], category: ['c1'] }),
];
const word = (id: string): { readonly id: string; readonly says: string; readonly implies: readonly string[]; readonly is: readonly string[] } =>
  ({ id, says: id, implies: id === 'lead' ? ['team'] : [], is: [] });
const smallRows = (ids: readonly string[]): PolicyRows => ({
  attributes: [
    { id: 'relation', per: 'child', many: true, asks: 'how', values: ['lead', 'team', 'none'].map(word) },
    { id: 'seal', per: 'child', many: false, asks: 'whether', values: ['open', 'shut'].map(word) },
    { id: 'custody', per: 'category', many: false, asks: 'whose', values: ['own', 'other'].map(word) },
  ],
  agencies: [{ id: 'a1', label: 'a1', is: [] }, { id: 'a2', label: 'a2', is: [] }], purposes: [], roles: [],
  categories: ['c1', 'c2'].map((id) => ({ id, label: id, what: id, subject: 'child', custodians: ['a1'], tier: 0, is: [] })),
  traits: [], limits: [], guarantees: [], invariants: [], scenarios: [], questions: [], castViewers: [], castChildren: [], whoCanSee: [],
  rules: RULES.filter(({ id }) => ids.includes(id)),
});

/** Every combination of the small world, one by one. */
const countOneByOne = (first: CompiledPolicy, second: CompiledPolicy): ReadonlyMap<string, number> => {
  const { vocabulary } = first.table;
  const sets = possibleSetsOf(first).get(vocabulary.attribute('relation').index) ?? [];
  const counts = new Map<string, number>();
  for (const agency of vocabulary.agency.words.keys()) {
    for (const set of sets) {
      for (const seal of vocabulary.attribute('seal').words.keys()) {
        const vector = emptyVector(vocabulary);
        vector.shared[vocabulary.agency.index] = agency;
        vector.shared[vocabulary.attribute('relation').index] = set;
        vector.shared[vocabulary.attribute('seal').index] = seal;
        const [before, after] = [levelsOf(first, vector), levelsOf(second, vector)];
        before.forEach((level, category) => {
          const key = `c${category + 1} ${LEVELS[level]} ${LEVELS[after[category]!]}`;
          if (level !== after[category]) counts.set(key, (counts.get(key) ?? 0) + 1);
        });
      }
    }
  }
  return counts;
};

it('names facts and reads them back', () => {
  const { vocabulary } = compiled.table;
  const random = seededRandom(9);
  for (let round = 0; round < 20; round++) {
    const vector = randomVector(compiled, random);
    const names = namesOf(vocabulary, vector, round);
    expect(namesOf(vocabulary, vectorOf(vocabulary, names), round)).toEqual(names);
  }
});
