import fc from 'fast-check';
import type { ConsentFact } from '#schema/contracts/facts';
import type { CategoryRow } from '#policies/compiler/rows';
import { consentFor, type ConsentQuestion, standingStatements } from '#policies/facts/consent';
import { END_OF_TIME, instantOf, NextChange } from '#policies/facts/period';

const AT = Date.parse('2026-06-01T09:00:00Z');

const household: CategoryRow = { id: 'household', label: 'household', what: 'household', subject: 'child', custodians: ['social_care'], tier: 2, is: [] };
const mentalHealth: CategoryRow = { ...household, id: 'child-mental-health', custodians: ['health'], tier: 4, is: ['existence', 'confidential'] };
const identity: CategoryRow = { ...household, id: 'identity', custodians: ['platform'], is: ['basics'] };

const statement = (change: Partial<ConsentFact>): ConsentFact => ({
  id: 'k-1', outcome: 'given', capacity: 'parental_responsibility', fromAgencies: [], toAgencies: [], categories: [], purposes: [], from: '2026-01-01', ...change,
});

const ask = (statements: readonly ConsentFact[], question: Partial<ConsentQuestion> = {}, at = AT): string =>
  consentFor(standingStatements(statements, at, new NextChange(at)), {
    category: household, agency: 'education', purpose: 'direct_support', onlyNamed: false, competent: false, ...question,
  });

describe('What was consented to', () => {
  it.each([
    ['a consent in scope', [statement({})], {}, 'given_in_scope'],
    ['nobody asked', [], {}, 'not_sought'],
    ['a consent to another agency', [statement({ toAgencies: ['health'] })], {}, 'given_out_of_scope'],
    ['a consent for another category', [statement({ categories: ['attainment'] })], {}, 'given_out_of_scope'],
    ['a consent for another purpose', [statement({ purposes: ['early_help'] })], {}, 'given_out_of_scope'],
    ['a consent from another holder', [statement({ fromAgencies: ['health'] })], {}, 'given_out_of_scope'],
    ['a consent that has run out', [statement({ until: '2026-05-31' })], {}, 'expired'],
    ['a consent that ends this very moment', [statement({ until: '2026-06-01T09:00:00Z' })], {}, 'expired'],
    ['a consent that is yet to begin', [statement({ from: '2026-06-02' })], {}, 'not_sought'],
    ['a withdrawal', [statement({}), statement({ id: 'k-2', outcome: 'withdrawn', supersedes: 'k-1' })], {}, 'withdrawn'],
    ['a change of mind back', [statement({ outcome: 'refused' }), statement({ id: 'k-2', supersedes: 'k-1' })], {}, 'given_in_scope'],
    ['a superseding statement that is yet to begin', [statement({}), statement({ id: 'k-2', outcome: 'withdrawn', supersedes: 'k-1', from: '2026-07-01' })], {}, 'given_in_scope'],
    ['parents who disagree', [statement({}), statement({ id: 'k-2', outcome: 'refused' })], {}, 'refused'],
    ['the local authority agreeing where a parent refuses', [statement({ outcome: 'refused' }), statement({ id: 'k-2', capacity: 'local_authority' })], {}, 'refused'],
    ['a court that orders it against a refusal', [statement({ outcome: 'refused' }), statement({ id: 'k-2', capacity: 'court' })], {}, 'given_in_scope'],
    ['a court that forbids it', [statement({}), statement({ id: 'k-2', capacity: 'court', outcome: 'refused' })], {}, 'refused'],
    ['a refusal that lapsed', [statement({ outcome: 'refused', until: '2026-02-01' })], {}, 'not_sought'],
    ['a child who is not competent, refusing', [statement({}), statement({ id: 'k-2', capacity: 'child', outcome: 'refused' })], {}, 'given_in_scope'],
    ['a competent child, refusing what the parents gave', [statement({}), statement({ id: 'k-2', capacity: 'child', outcome: 'refused' })], { competent: true }, 'refused'],
    ['a parent consenting for a competent child\'s confidential care', [statement({})], { competent: true, category: mentalHealth }, 'not_sought'],
    ['a competent child consenting to confidential care', [statement({ capacity: 'child' })], { competent: true, category: mentalHealth }, 'given_in_scope'],
    ['a parent refusing what a competent child gave, confidential care', [statement({ capacity: 'child' }), statement({ id: 'k-2', outcome: 'refused' })], { competent: true, category: mentalHealth }, 'given_in_scope'],
    ['the holder\'s own record', [], { agency: 'social_care' }, 'not_required'],
    ['the holder\'s own confidential record', [], { agency: 'health', category: mentalHealth }, 'not_sought'],
    ['a refusal to share with everyone, asked by the holder', [statement({ capacity: 'child', outcome: 'refused' })], { agency: 'health', category: mentalHealth, competent: true }, 'not_sought'],
    ['a refusal that names the holder', [statement({ capacity: 'child', outcome: 'refused', toAgencies: ['health'] })], { agency: 'health', category: mentalHealth, competent: true }, 'refused'],
    ['the basics, although refused', [statement({ outcome: 'refused' })], { category: identity }, 'not_required'],
    ['"all purposes", where the purpose must be named', [statement({})], { purpose: 'subject_access', onlyNamed: true }, 'given_out_of_scope'],
    ['a named purpose', [statement({ purposes: ['subject_access'] })], { purpose: 'subject_access', onlyNamed: true, category: identity }, 'given_in_scope'],
    ['a consent whose date is none', [statement({ from: 'soon' })], {}, 'not_sought'],
    ['a refusal whose date is none', [statement({ outcome: 'refused', from: 'soon' })], {}, 'refused'],
    ['a consent whose end is no date', [statement({ until: 'later' })], {}, 'expired'],
    ['a statement in a capacity nobody knows', [statement({ capacity: 'neighbour' as 'child' })], {}, 'not_sought'],
  ] as const)('%s', (_, statements, question, expected) => {
    expect(ask(statements, question)).toBe(expected);
  });

  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-0${(n % 8) + 1}-${String(n).padStart(2, '0')}`);
  const statements = fc.array(fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'), outcome: fc.constantFrom('given', 'refused', 'withdrawn'),
    capacity: fc.constantFrom('child', 'parental_responsibility', 'local_authority', 'court'),
    fromAgencies: fc.subarray(['health', 'social_care']), toAgencies: fc.subarray(['education', 'yot']),
    categories: fc.subarray(['household', 'child-mental-health']), purposes: fc.subarray(['direct_support', 'early_help']), from: day,
  }), { maxLength: 5 }) as fc.Arbitrary<ConsentFact[]>;
  const question = fc.record({ category: fc.constantFrom(household, mentalHealth), agency: fc.constantFrom('education', 'yot', 'health'), competent: fc.boolean() });

  it('does not depend on the order in which statements are recorded', () => {
    fc.assert(fc.property(statements, question, (list, asked) => ask(list, asked) === ask([...list].reverse(), asked)));
  });

  it('never becomes a consent by a further refusal', () => {
    fc.assert(fc.property(statements, question, fc.constantFrom('refused', 'withdrawn'), (list, asked, outcome) => {
      const before = ask(list, asked);
      const after = ask([...list, statement({ id: 'further', outcome: outcome as 'refused', capacity: 'parental_responsibility' })], asked);
      expect(after === 'given_in_scope' && before !== 'given_in_scope').toBe(false);
    }));
  });

  it('stays the same until the next change it names', () => {
    fc.assert(fc.property(statements, question, fc.double({ min: 0, max: 1, noNaN: true }), (list, asked, where) => {
      const next = new NextChange(AT);
      standingStatements(list, AT, next);
      const until = Math.min(next.instant, AT + 1e10);
      expect(ask(list, asked, Math.floor(AT + where * (until - 1 - AT)))).toBe(ask(list, asked));
    }));
  });

  it('notes the earliest moment to come', () => {
    const next = new NextChange(AT);
    standingStatements([statement({ until: '2026-12-31' }), statement({ id: 'k-2', from: '2026-07-01' })], AT, next);
    expect(next.instant).toBe(instantOf('2026-07-01'));
    expect(new NextChange(AT).instant).toBe(END_OF_TIME);
  });
});
