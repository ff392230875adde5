import { parse } from 'graphql';
import { agencyReference, categoryId, childId, decisionId, viewerId } from '#schema/ids';
import type { Level } from '#schema/level';
import { custodyUnder } from '#gateway/access/custody';
import type { Verdict } from '#gateway/access/verdict';
import type { ExecutionError, Json } from '#gateway/execution/executor';
import { operationReader } from '#gateway/operation/read-operation';
import { AboveLevel } from '#gateway/response/above-level';
import { assemble } from '#gateway/response/assemble';
import { type GraphModel, graphModel } from '#gateway/supergraph/graph-model';
import { levelsPolicy } from '#test/gateway/levels-policy';
import { tinySupergraph } from '#test/gateway/tiny-supergraph';

type Levels = Readonly<Record<string, Level>>;
const AMIRA = childId('amira');
const viewer = { id: viewerId('v'), name: '', agency: 'social_care', role: 'social_worker', assurance: 'mfa', status: 'active' } as const;

let model: GraphModel;
beforeAll(async () => { model = graphModel(await tinySupergraph()); });

function verdict(levels: Levels, references: readonly string[] = ['health', 'education']): Verdict {
  const decision = levelsPolicy(() => levels).decide({ viewer, purpose: '', at: new Date(0), child: AMIRA, hub: {} as never, agencies: {} });
  return { outcome: 'found', child: AMIRA, decisionId: decisionId('d'), decision, ask: { name: 'Ines', role: 'lead', agency: 'social_care' }, references: Object.fromEntries(references.map((agency) => [agency, agencyReference('1')])), unsure: new Set() };
}

function assembled(query: string, levels: Levels, data: Json, more: { readonly errors?: readonly ExecutionError[]; readonly verdicts?: readonly Verdict[]; readonly references?: readonly string[]; readonly in?: GraphModel } = {}) {
  const policy = levelsPolicy(() => levels);
  const of = more.in ?? model;
  const { asked, variables } = operationReader(of)(parse(query), undefined, {});
  const verdicts = new Map((more.verdicts ?? [verdict(levels, more.references)]).map((each) => [each.child, each]));
  const { data: answer, ...rest } = assemble({ model: of, custody: custodyUnder(policy), policy, variables, own: {}, verdicts, operation: asked, data, errors: more.errors ?? [], introspection: {} });
  return { ...rest, data: JSON.parse(JSON.stringify(answer)) as unknown };
}

const LEAD: Levels = { identity: 'DETAIL', household: 'DETAIL', practitioners: 'DETAIL', 'safety-alerts': 'DETAIL', 'child-mental-health': 'DETAIL', school: 'DETAIL', behaviour: 'DETAIL' };
const CLINIC = '{ child(id: "amira") { clinic { state notices { code } allergies mentalHealth } } }';
const state = (result: { data: unknown }): unknown => (result.data as { child: { clinic: { state: string } } }).child.clinic.state;

describe('the third wall', () => {
  const levels = { identity: 'DETAIL', 'safety-alerts': 'DETAIL' } as const;
  it.each<[string, string, Json]>([
    ['a withheld field', CLINIC, { child: { clinic: { state: 'COMPLETE', allergies: 'x', mentalHealth: 'CANARY' } } }],
    ['an entry of a withheld category', '{ child(id: "amira") { timeline { edges { node { title } } } } }', { child: { childgraph_timeline_clinic: { childgraph_entries: [{ id: '1', date: '2026-01-01', agency: 'health', category: 'child-mental-health', title: 'CANARY' }] } } }],
    ['a child nobody decided about', '{ children { edges { node { name } } } }', { children: { edges: [{ node: { childgraph_id: 'bilal', name: 'CANARY' } }] } }],
    ['a child without an id', '{ children { edges { node { name } } } }', { children: { edges: [{ node: { name: 'CANARY' } }] } }],
  ])('lets nothing leave where there is %s', (_case, query, data) => expect(() => assembled(query, levels, data)).toThrow(AboveLevel));

  it('tests entries that name their category themselves', () => {
    const query = '{ child(id: "amira") { involvements { who } } }';
    const entry = (category: unknown) => ({ child: { involvements: [{ who: 'CANARY', ...(category === undefined ? {} : { childgraph_category: category }) }] } });
    const mine = { ...levels, practitioners: 'DETAIL' } as const;
    expect(assembled(query, mine, entry('practitioners')).data).toEqual({ child: { involvements: [{ who: 'CANARY' }] } });
    for (const category of ['child-mental-health', 'no such', undefined]) expect(() => assembled(query, mine, entry(category))).toThrow(AboveLevel);
  });

  it('lets no such entry leave that lies with no child', () => {
    const entriesOfTheRoot: GraphModel = { ...model, entryLevel: (type) => (type === 'ChildConnection' ? 'SUMMARY' : model.entryLevel(type)) };
    const data = { children: { childgraph_category: 'practitioners', edges: [] } };
    expect(assembled('{ children { edges { cursor } } }', LEAD, data).data).toEqual({ children: { edges: [] } });
    expect(() => assembled('{ children { edges { cursor } } }', LEAD, data, { in: entriesOfTheRoot })).toThrow(AboveLevel);
  });
});

it('says of what the hub itself holds that the lead professional is whom to ask, and of what an agency holds, that agency', () => {
  const { disclosure } = assembled('{ child(id: "amira") { siblings { name } clinic { allergies } } }', { identity: 'DETAIL', household: 'HOLDER', 'safety-alerts': 'HOLDER' }, { child: {} });
  expect(disclosure.map(({ code, heldBy, label, ask }) => [code, heldBy, label, ask.name])).toEqual([['HELD_ASK_LEAD', null, 'household', 'Ines'], ['HELD_ASK_HOLDER', 'health', 'allergies', 'Ines']]);
});

describe('a section', () => {
  const answered = { child: { clinic: { state: 'COMPLETE', allergies: 'latex', mentalHealth: null } } };
  const fault = (...path: string[]): ExecutionError => ({ code: 'UNAVAILABLE', path: ['child', 'clinic', ...path] });

  it('is COMPLETE where all is given and answered', () => expect(state(assembled(CLINIC, LEAD, answered))).toBe('COMPLETE'));
  it('is NOT_STATED where its agency says so', () => expect(state(assembled(CLINIC, LEAD, { child: { clinic: { state: 'NOT_STATED' } } }))).toBe('NOT_STATED'));
  it('is PARTIAL where some is withheld', () => expect(state(assembled(CLINIC, { ...LEAD, 'child-mental-health': 'NOTICE' }, answered))).toBe('PARTIAL'));
  it('is PARTIAL where some failed', () => expect(state(assembled(CLINIC, LEAD, answered, { errors: [fault('mentalHealth')] }))).toBe('PARTIAL'));
  it('is UNAVAILABLE where all failed, or it did not come', () => {
    expect(state(assembled(CLINIC, LEAD, answered, { errors: [fault('mentalHealth'), fault('allergies')] }))).toBe('UNAVAILABLE');
    const result = assembled(CLINIC, LEAD, { child: {} }, { errors: [fault()] });
    expect(result).toMatchObject({ data: { child: { clinic: { state: 'UNAVAILABLE', notices: [{ code: 'UNAVAILABLE' }], allergies: null } } }, errors: [] });
  });
  it('is WITHHELD where nothing is given, though nothing came', () => expect(state(assembled(CLINIC, { identity: 'DETAIL' }, {}))).toBe('WITHHELD'));
  it('is WITHHELD alike whether or not the agency knows the child, to whom that must not be told', () => {
    const levels = { identity: 'DETAIL', 'safety-alerts': 'NOTICE', 'child-mental-health': 'NOTICE' } as const;
    expect(assembled(CLINIC, levels, {}, { references: [] })).toEqual(assembled(CLINIC, levels, {}));
  });
  it('is NOT_STATED to those who may know that its agency does not know the child', () => {
    const result = assembled(CLINIC, { identity: 'DETAIL', 'safety-alerts': 'HOLDER', 'child-mental-health': 'HOLDER' }, {}, { references: [] });
    expect(result.data).toEqual({ child: { clinic: { state: 'NOT_STATED', notices: [], allergies: null, mentalHealth: null } } });
  });
  it('passes on what the client did wrong, and that alone', () => {
    const { errors } = assembled(CLINIC, LEAD, answered, { errors: [{ code: 'BAD_USER_INPUT', message: '"first" is from 1 to 200', path: ['child', 'clinic', 'mentalHealth'] }, fault('allergies')] });
    expect(errors).toEqual([{ message: '"first" is from 1 to 200', path: ['child', 'clinic', 'mentalHealth'], extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

it('keeps a client’s order, aliases and merged fields', () => {
  const query = '{ child(id: "amira") { b: name ...f a: name __typename } } fragment f on Child { clinic { allergies } clinic { z: state } }';
  const { data } = assembled(query, LEAD, { child: { a: 'x', b: 'x', clinic: { allergies: 'latex', z: 'COMPLETE' } } });
  expect(JSON.stringify(data)).toBe('{"child":{"b":"x","clinic":{"allergies":"latex","z":"COMPLETE"},"a":"x","__typename":"Child"}}');
});

it('makes null of a value that is not of its type, and of what may not be without it', () => {
  expect(assembled('{ child(id: "amira") { name } }', LEAD, { child: { name: { not: 'a string' } } }).data).toEqual({ child: { name: null } });
  expect(assembled('{ child(id: "amira") { id name } }', LEAD, { child: { id: null, name: 'x' } }).data).toEqual({ child: null });
});

it('reports an error outside every section in fixed words, once, at its place', () => {
  const { errors } = assembled('{ child(id: "amira") { name } }', LEAD, { child: { name: null } }, { errors: [{ code: 'FAILED', path: ['child', 'name'], message: 'CANARY upstream' }] });
  expect(errors).toEqual([{ message: 'This could not be answered', path: ['child', 'name'], extensions: { code: 'FAILED' } }]);
});

it('notes for the record each classified field, given or not, and what the section’s notice is about', () => {
  const { seen } = assembled(CLINIC, { ...LEAD, 'child-mental-health': 'NOTICE' }, { child: { clinic: { state: 'COMPLETE', allergies: 'latex' } } });
  expect(seen).toEqual([
    { child: AMIRA, coordinate: 'ClinicSection.allergies', category: categoryId('safety-alerts'), level: 'DETAIL', given: true, times: 1 },
    { child: AMIRA, coordinate: 'ClinicSection.mentalHealth', category: categoryId('child-mental-health'), level: 'DETAIL', given: false, times: 1 },
    { child: AMIRA, coordinate: 'Child.clinic', category: categoryId('child-mental-health'), level: 'DETAIL', given: false, times: 0 },
  ]);
});
