import fc from 'fast-check';
import { parse, validate, visit } from 'graphql';
import { decisionId, childId, type ChildId } from '#schema/ids';
import { type Level, LEVELS } from '#schema/level';
import { custodyUnder } from '#gateway/access/custody';
import type { FoundVerdict, Verdict } from '#gateway/access/verdict';
import { printOperation } from '#gateway/operation/print-operation';
import { operationReader } from '#gateway/operation/read-operation';
import { reduceOperation } from '#gateway/operation/reduce-operation';
import { type GraphModel, graphModel } from '#gateway/supergraph/graph-model';
import { levelsPolicy } from '#test/gateway/levels-policy';
import { tinySupergraph } from '#test/gateway/tiny-supergraph';

type Levels = Readonly<Record<string, Level>>;

const CATEGORIES = ['identity', 'household', 'practitioners', 'safety-alerts', 'child-mental-health', 'school', 'behaviour'] as const;
const FIELD_CATEGORY: Readonly<Record<string, (typeof CATEGORIES)[number]>> = {
  name: 'identity', siblings: 'household', involvements: 'practitioners', allergies: 'safety-alerts', mentalHealth: 'child-mental-health', behaviour: 'behaviour', place: 'school',
};
const policyOf = (levels: Levels) => levelsPolicy(() => levels);

let model: GraphModel;
beforeAll(async () => { model = graphModel(await tinySupergraph()); });

const found = (child: ChildId, levels: Levels): FoundVerdict => {
  const decision = policyOf(levels).decide({ viewer: { id: 'v', name: '', agency: '', role: '', assurance: 'mfa', status: 'active' } as never, purpose: '', at: new Date(0), child, hub: {} as never, agencies: {} });
  return { outcome: 'found', child, decisionId: decisionId('d'), decision, ask: { name: '', role: '', agency: '' }, references: {}, unsure: new Set() };
};

/** What remains of an operation about `amira`, as text; null where nothing does. */
function remaining(query: string, levels: Levels, verdict: Verdict = found(childId('amira'), levels)): string | null {
  const { asked, variables } = operationReader(model)(parse(query), undefined, {});
  const reduced = reduceOperation(asked, { model, custody: custodyUnder(policyOf(levels)), variables, own: {}, verdicts: new Map([[childId('amira'), verdict]]) });
  if (!reduced) return null;
  const { text, document } = printOperation(asked, reduced);
  expect(validate(model.apiSchema, document)).toEqual([]);
  return text;
}

const all = (level: Level): Levels => Object.fromEntries(CATEGORIES.map((category) => [category, level]));

it('leaves everything to who may see everything', () => {
  expect(remaining('{ child(id: "amira") { name clinic { allergies } } }', all('DETAIL'))).toBe('query{child(id: "amira"){name clinic{allergies}}}');
});

it('removes a section all of whose asked fields are withheld, and the fragment that held it', () => {
  const query = '{ child(id: "amira") { name ...f } } fragment f on Child { clinic { ...g } } fragment g on ClinicSection { state mentalHealth }';
  expect(remaining(query, { ...all('DETAIL'), 'child-mental-health': 'NOTICE' })).toBe('query{child(id: "amira"){name}}');
});

it('fetches nothing of a child who is not found, and nothing where all is withheld or answered by the gateway', () => {
  expect(remaining('{ child(id: "amira") { id name } }', {}, { outcome: 'not_found', child: childId('amira'), decisionId: decisionId('d'), decision: null })).toBeNull();
  expect(remaining('{ child(id: "amira") { clinic { state allergies } disclosure { notices { code } } } }', { identity: 'SUMMARY' })).toBeNull();
});

it('withholds the way to siblings where the household is withheld', () => {
  expect(remaining('{ child(id: "amira") { name siblings { name } } }', { ...all('DETAIL'), household: 'NOTICE' })).toBe('query{child(id: "amira"){name}}');
});

it('asks for a section’s state where only that is asked and something of it would be given', () => {
  expect(remaining('{ child(id: "amira") { clinic { state } } }', { ...all('NOTICE'), identity: 'SUMMARY', 'safety-alerts': 'DETAIL' })).toBe('query{child(id: "amira"){clinic{state}}}');
});

it('drops variables and directives with what used them', () => {
  const query = 'query Q($yes: Boolean = true, $from: LocalDate) { child(id: "amira") { name timeline(from: $from) @include(if: $yes) { edges { node { title } } } } }';
  const nothingToTell = remaining(query, { identity: 'DETAIL' });
  expect(nothingToTell).toBe('query Q{child(id: "amira"){name}}');
});

it('asks the timeline of those agencies that may tell something', () => {
  const text = remaining('{ child(id: "amira") { timeline { edges { node { title } } } } }', { identity: 'DETAIL', school: 'SUMMARY' });
  expect(text).toContain('school{');
  expect(text).not.toContain('clinic{');
});

describe('whatever is asked and given', () => {
  const levels = fc.record(Object.fromEntries(CATEGORIES.map((category) => [category, fc.constantFrom(...LEVELS)]))) as fc.Arbitrary<Levels>;
  const clinic = fc.subarray(['state', 'notices { code }', 'asOf', 'allergies', 'x: allergies', 'mentalHealth', 'y: mentalHealth', '__typename', '... on ClinicSection { z: mentalHealth }'], { minLength: 1 });
  const school = fc.subarray(['state', 'place', 'behaviour', 'b: behaviour', '... on Section { state }'], { minLength: 1 });
  const child = fc.tuple(fc.subarray(['id', 'name', 'n: name', 'involvements { who }', 'siblings { id name clinic { mentalHealth } }', 'disclosure { notices { code } }', 'timeline { edges { cursor } }', '__typename'], { minLength: 1 }), clinic, school, fc.boolean(), fc.boolean());
  const operation = child.map(([fields, ofClinic, ofSchool, withClinic, inFragment]) => {
    const clinicText = withClinic ? `clinic { ${ofClinic.join(' ')} }` : '';
    const schoolText = `school { ${ofSchool.join(' ')} }`;
    return inFragment
      ? `{ child(id: "amira") { ${fields.join(' ')} ...f } } fragment f on Child { ${clinicText} ... on Child { ${schoolText} } }`
      : `{ child(id: "amira") { ${fields.join(' ')} ${clinicText} ${schoolText} } }`;
  });

  it('never leaves a withheld field of the known child, and never an empty selection', () => {
    fc.assert(fc.property(operation, levels, (query, given) => {
      const text = remaining(query, { ...given, identity: 'DETAIL' });
      if (text === null) return;
      visit(parse(text), {
        Field: (field, _key, _parent, _path, ancestors) => {
          const inSiblings = ancestors.some((ancestor) => !Array.isArray(ancestor) && (ancestor as { name?: { value: string } }).name?.value === 'siblings');
          const category = FIELD_CATEGORY[field.name.value];
          if (category && category !== 'identity' && !inSiblings) expect(['SUMMARY', 'DETAIL']).toContain(given[category]);
          expect(field.selectionSet?.selections.length).not.toBe(0);
        },
      });
    }), { numRuns: 300 });
  });

  it('comes to the same for every person who is given the same', () => {
    fc.assert(fc.property(operation, levels, (query, given) => {
      const mine = { ...given, identity: 'DETAIL' } as const;
      expect(remaining(query, mine, { ...found(childId('amira'), mine), decisionId: decisionId('another') })).toBe(remaining(query, mine));
    }), { numRuns: 50 });
  });
});

