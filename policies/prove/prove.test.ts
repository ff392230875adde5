import { join } from 'node:path';
import type { LevelRank } from '#schema/level';
import { type CompiledPolicy, compile } from '#policies/compiler/compile';
import type { RuleRow } from '#policies/compiler/rows';
import { createScratch, decideLevels } from '#policies/decide';
import { conditionOf } from '#policies/load/rows';
import { compileDirectory } from '#policies/load-policy';
import { ClaimProver } from '#policies/prove/claims';
import { prove } from '#policies/prove/prove';
import { randomVector, seededRandom } from '#policies/prove/random-vector';

const { compiled } = compileDirectory(join(__dirname, '..'));

const withRule = (id: string, change: (rule: RuleRow) => RuleRow): CompiledPolicy =>
  compile({ ...compiled.rows, rules: compiled.rows.rules.map((rule) => (rule.id === id ? change(rule) : rule)) });

const without = (id: string): CompiledPolicy => compile({ ...compiled.rows, rules: compiled.rows.rules.filter((rule) => rule.id !== id) });

const failuresOf = (policy: CompiledPolicy, invariant: string): readonly string[] =>
  prove({ ...policy, rows: { ...policy.rows, invariants: policy.rows.invariants.filter(({ id }) => id === invariant) } }).proofs.flatMap(({ failures }) => failures);

describe('Proving the policy', () => {
  it('proves every invariant over the whole space, for at least 45 rules, 39 categories and 30 roles, in under five seconds', () => {
    const began = process.cpuUsage();
    const report = prove(compiled);
    expect(process.cpuUsage(began).user / MICROSECONDS).toBeLessThan(5);
    expect(report.proofs.flatMap(({ invariant, failures }) => failures.map((failure) => `${invariant.id}: ${failure}`))).toEqual([]);
    expect(report.rules).toBeGreaterThanOrEqual(45);
    expect(report.categories).toBeGreaterThanOrEqual(39);
    expect(report.roles).toBeGreaterThanOrEqual(30);
    expect(report.space).toBeGreaterThan(10n ** 15n);
  });

  it('agrees with deciding: no random combination reaches a level the fold did not', () => {
    const prover = new ClaimProver(compiled);
    const everything = { within: new Map(), without: new Map() };
    const reachable = compiled.rows.categories.map((_, category) => new Set([...prover.states(category, everything).keys()].map((state) => prover.folder.rankOf(state))));
    const levels = new Uint8Array(compiled.table.categoryCount);
    const random = seededRandom(20261121);
    const scratch = createScratch(compiled.table);
    const unforeseen: string[] = [];
    for (let round = 0; round < 5000; round++) {
      decideLevels(compiled.table, randomVector(compiled, random), scratch, levels);
      levels.forEach((level, category) => { if (!reachable[category]!.has(level as LevelRank)) unforeseen.push(`${category} at ${level}`); });
    }
    expect(unforeseen).toEqual([]);
  });

  const BROKEN: readonly (readonly [string, string, CompiledPolicy, string])[] = [
    ['I2', 'the core group is given a parent\'s mental health in detail on plain public task', withRule('F11', (rule) => ({ ...rule, unless: conditionOf({ relation: ['lead_professional', 'line_manager_of_case'] }) })), '(DETAIL; rule P20)'],
    ['I3', 'a permission rests on refused consent', withRule('P03', (rule) => ({ ...rule, when: conditionOf({ relation: ['team_around_child'], consent: ['expired'] }) })), 'P03'],
    ['I4', 'an emergency is for those without a second factor only', withRule('P16', (rule) => ({ ...rule, when: conditionOf({ assurance: ['low'], purpose: ['emergency'], basis: ['vital_interests'], break_glass: ['active'], role_is: ['case_role'] }) })), 'P16'],
    ['I5', 'breaking the glass opens everything', without('F25'), '"adoption" (NOTICE'],
    ['I6', 'system administrators are not kept out', without('F06'), 'A policy author'],
    ['I9', 'a doubtful record silences the notice of CAMHS', withRule('F24', (rule) => ({ ...rule, parts: rule.parts.map((part) => ({ ...part, level: 'NONE' as const })) })), 'F24'],
    ['I10', 'check before acting shows attainment', withRule('P23', (rule) => ({ ...rule, when: conditionOf({ category: ['attainment'], role_is: ['front_door'] }) })), 'P23'],
    ['I12', 'the team gets what the lead does not', withRule('P09', (rule) => ({ ...rule, unless: conditionOf({ relation: ['lead_professional'] }), when: conditionOf({ category: ['child-mental-health'], relation: ['team_around_child'] }) })), 'P09'],
    ['I14', 'a doubtful record yields data', without('F23'), 'probably this child'],
    ['I15', 'no basis is needed', without('F08'), 'no record gives the request a basis'],
  ];

  it.each(BROKEN)('catches it (%s) when %s', (invariant, _, policy, rule) => {
    expect(failuresOf(policy, invariant).join(' ')).toContain(rule);
  });

  it('finds a rule that can never apply, one that another overshadows, and one that all others make redundant', () => {
    const copyOfP04: RuleRow = { ...compiled.rows.rules.find(({ id }) => id === 'P04')!, id: 'P90', title: 'Once more the basics' };
    const impossible: RuleRow = { ...copyOfP04, id: 'P91', title: 'Nobody ever', when: conditionOf({ category: ['school'], tier: [4] }) };
    const failures = failuresOf(compile({ ...compiled.rows, rules: [...compiled.rows.rules, copyOfP04, impossible] }), 'I8').join('\n');
    expect(failures).toContain('P91 "Nobody ever" can never apply');
    expect(failures).toContain('P90 "Once more the basics" never decides: wherever it applies, P04');
  });

  it('finds a category nobody can reach and a role without a permission', () => {
    const failures = failuresOf(withRule('F15', (rule) => ({ ...rule, unless: null })), 'I7');
    expect(failures).toContain('Nobody can ever be shown "other people".');
  });
});

/** Time of the processor, not of the clock: other test runs share the machine. */
const MICROSECONDS = 1_000_000;
