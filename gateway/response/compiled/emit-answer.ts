import { getNullableType, type GraphQLOutputType, isLeafType, isListType, isNonNullType } from 'graphql';
import { isSectionField, needsOf } from '#gateway/access/section-needs';
import { type AskedField, type AskedObject, HIDDEN_CATEGORY } from '#gateway/operation/asked';
import { isIntrospection } from '#gateway/operation/read-operation';
import type { Site } from '#gateway/response/compiled/answer-run';
import { type EnumSets, enumSets, type Expression, leafExpression, ownProperty } from '#gateway/response/compiled/emit-leaf';
import { CHILD, type GraphModel } from '#gateway/supergraph/graph-model';

/** Operations with more fields than this are assembled without generated code, so that code stays small. */
const LARGEST_GENERATED = 2_000;

/** The source of one operation's writer, and the sites that it speaks of by their numbers. */
export interface EmittedAnswer {
  readonly source: string;
  readonly sites: readonly Site[];
}

interface Emission {
  readonly model: GraphModel;
  isOfPolicy(category: string): boolean;
  readonly sites: Site[];
  readonly functions: string[];
  readonly enums: EnumSets;
  counters: number;
}

/** Where code is emitted for: the path of the object, and whether it lies in a section. */
interface Spot { readonly outside: Site['outside']; readonly inSection: boolean }

/** Left to the interpretive assembly. */
class NotGenerated extends Error {}

/**
 * Emits a function of an answer's root object that gives its JSON text: completion (GraphQL specification, 6.4.3), the third
 * wall and the notes for the record in one pass. Generated functions give a text; WRONG (null) where anything is not as it
 * should be, and `undefined` for an object that goes with a child that is not found. In them `o` is the object, `w` whose it
 * is (AnswerRun.Held), `R` the run. Names come from validated documents and schemas and are embedded by JSON.stringify alone;
 * no value of a request is ever part of the code.
 * @returns null for an operation that is left to the interpretive assembly
 */
export function emitAnswer(model: GraphModel, root: AskedObject, isOfPolicy: (category: string) => boolean): EmittedAnswer | null {
  if (root.fields.some(isIntrospection)) return null;
  const emission: Emission = { model, isOfPolicy, sites: [], functions: [], enums: new Map(), counters: 0 };
  try {
    const write = objectFunction(emission, root, { outside: [], inSection: false });
    const source = `"use strict";
const WRONG = null, EMPTY = Object.freeze({});
let R;
${enumSets(emission.enums)}
${emission.functions.join('\n')}
return (run, data) => { R = run; try { return ${write}(data, run.nobody); } finally { R = undefined; } };`;
    return { source, sites: emission.sites };
  } catch (error) {
    if (error instanceof NotGenerated) return null;
    throw error;
  }
}

/** Adds a function under a name of its own; gives the name. */
function define(emission: Emission, letter: string, code: (name: string) => string): string {
  const place = emission.functions.push('') - 1;
  const name = `${letter}${place}`;
  emission.functions[place] = code(name);
  return name;
}

function objectFunction(emission: Emission, asked: AskedObject, spot: Spot): string {
  const fields = asked.fields.map((field) => fieldStatement(emission, asked, field, spot, (text) => `t += ${JSON.stringify(`,${JSON.stringify(field.key)}:`)} + ${text};`));
  return define(emission, 'o', (name) => `// ${asked.typeName}
function ${name}(o, w) { let t = '', v, x;
${entryCheck(emission, asked)}${fields.join('\n')}
return t === '' ? '{}' : '{' + t.slice(1) + '}'; }`);
}

/** The third wall for objects that name their category themselves. */
const entryCheck = ({ model }: Emission, { typeName }: AskedObject): string => {
  const level = model.entryLevel(typeName);
  return level === null ? '' : `if (!R.isGiven(w, ${ownProperty('o', HIDDEN_CATEGORY)}, ${JSON.stringify(level)})) return WRONG;\n`;
};

/**
 * @param put what is done with the text of the field
 * @param isGone what is returned where the field is WRONG or goes with a child that is not found
 */
function fieldStatement(emission: Emission, parent: AskedObject, field: AskedField, spot: Spot, put: (text: string) => string, isGone = 'v'): string {
  const { model } = field;
  if (field.name === '__typename') return put(JSON.stringify(JSON.stringify(parent.typeName)));
  if (!model?.type) return put(`'null'`);
  const site = addSite(emission, parent, field, spot);
  if (model.ownAnswer !== null) return `v = R.own(${site}, o, w); if (v === WRONG) return WRONG; ${put('v')}`;
  const read = `v = ${ownProperty('o', field.key)};`;
  const whose = field.args.length > 0 ? `x = R.named(${site}, w);` : 'x = w;';
  const seen = emission.isOfPolicy(model.classification.category) ? `x.seen[${site}]++; ` : '';
  return `${read} ${whose} if (x.shown[${site}] === 0) v = R.withheld(${site}, v, x); else { ${seen}${valueStatement(emission, field, site, spot)} } if (v == null) return ${isGone}; ${put('v')}`;
}

function addSite(emission: Emission, parent: AskedObject, field: AskedField, { outside, inSection }: Spot): number {
  const section = parent.typeName === CHILD ? emission.model.sections.get(field.name) : undefined;
  const [asked] = field.into ?? [];
  if (emission.sites.length >= LARGEST_GENERATED || (emission.model.isSection(field.model?.returns ?? '') && !section)) throw new NotGenerated();
  return emission.sites.push({ field, parent, outside, inSection, section: section && asked ? { model: section, needs: needsOf(emission.model, section, asked) } : null }) - 1;
}

/** Turns `v`, a field's value, into its text; `x` is whose the field is, `w` whose it lies with. */
function valueStatement(emission: Emission, field: AskedField, site: number, spot: Spot): string {
  const type = field.model?.type as GraphQLOutputType;
  const inside: Spot = { ...spot, outside: [...spot.outside, field.key] };
  const [asked] = field.into ?? [];
  if (emission.sites[site]?.section && asked) return `v = ${sectionFunction(emission, asked, site, inside)}(v, x);`;
  if (field.model?.returns !== CHILD) return `v = ${valueExpression(emission, type, inside, held(emission, field, inside))('v')};`;
  const each = valueExpression(emission, type, inside, eachChild(emission, field));
  if (field.args.length === 0) return `v = ${each('v')};`;
  // A child named by an argument is there though nothing more was asked of the hub than what is withheld.
  const named = valueExpression(emission, type, inside, held(emission, field, inside));
  return `if (x === w) v = ${each('v')}; else { if (v === undefined && x.isFound) v = EMPTY; v = ${named('v')}; }`;
}

/** What writes a value that is neither null nor a list; told its type, and whether a list or null may take its place. */
type Present = (type: GraphQLOutputType, spot: Spot) => Expression;

function valueExpression(emission: Emission, type: GraphQLOutputType, spot: Spot, present: Present): Expression {
  const bare = getNullableType(type);
  const absent = isNonNullType(type) ? 'WRONG' : `'null'`;
  const write = isListType(bare) ? listExpression(emission, bare.ofType as GraphQLOutputType, spot, present) : present(type, spot);
  return (value) => `(${value} === null || ${value} === undefined ? ${absent} : ${write(value)})`;
}

function listExpression(emission: Emission, itemType: GraphQLOutputType, spot: Spot, present: Present): Expression {
  const counter = emission.counters++;
  const item = valueExpression(emission, itemType, { ...spot, outside: [...spot.outside, { counter }] }, present);
  const name = define(emission, 'l', (named) => `function ${named}(l, x) { if (!Array.isArray(l)) return WRONG; let t = '', n = 0;
for (let i = 0; i < l.length; i++) { R.at[${counter}] = n; let v = l[i]; v = ${item('v')}; if (v === WRONG) return WRONG; if (v !== undefined) t += n++ === 0 ? v : ',' + v; }
return '[' + t + ']'; }`);
  return (value) => `${name}(${value}, x)`;
}

/** Leaves, and objects that are whose their field is. */
const held = (emission: Emission, field: AskedField, _spot: Spot): Present => (type, spot) => {
  const bare = getNullableType(type);
  if (isLeafType(bare)) return leafExpression(emission.enums, bare);
  const name = compositeFunction(emission, field, spot);
  return (value) => `${name}(${value}, x)`;
};

/** Objects of which each is a child of its own. */
const eachChild = (emission: Emission, field: AskedField): Present => (type, spot) => {
  const write = compositeFunction(emission, field, spot);
  const gone = isNonNullType(type) ? 'undefined' : `'null'`;
  const name = define(emission, 'c', (named) => `function ${named}(o) { if (typeof o !== 'object') return WRONG; const x = R.child(o); return x === null ? WRONG : x.isFound ? ${write}(o, x) : ${gone}; }`);
  return (value) => `${name}(${value})`;
};

function compositeFunction(emission: Emission, field: AskedField, spot: Spot): string {
  const into = field.into ?? [];
  const names = into.map((asked) => [asked.typeName, objectFunction(emission, asked, spot)] as const);
  const [only] = names;
  const choose = names.length === 1 && only
    ? `return ${only[1]}(o, w);`
    : `switch (o.__typename) { ${names.map(([typeName, write]) => `case ${JSON.stringify(typeName)}: return ${write}(o, w);`).join(' ')} default: return WRONG; }`;
  return define(emission, 'a', (name) => `function ${name}(o, w) { if (typeof o !== 'object' || Array.isArray(o)) return WRONG; ${choose} }`);
}

/** A section is there though its agency answered nothing: it says itself what one is looking at. */
function sectionFunction(emission: Emission, asked: AskedObject, site: number, spot: Spot): string {
  const within: Spot = { outside: spot.outside, inSection: true };
  const content = asked.fields.map((field, index) => (isSectionField(field) ? '' : fieldStatement(emission, asked, field, within, (text) => `f${index} = ${text};`, 'WRONG')));
  const stateField = asked.fields.find(({ name }) => name === 'state');
  const stated = stateField ? `d === null ? null : ${ownProperty('d', stateField.key)}` : 'd === null ? null : undefined';
  const texts = asked.fields.map((field, index) => `${JSON.stringify(`${index === 0 ? '' : ','}${JSON.stringify(field.key)}:`)} + ${sectionText(emission, asked, field, index, spot)}`);
  const locals = asked.fields.flatMap((field, index) => (isSectionField(field) ? [] : [`f${index}`]));
  return define(emission, 's', (name) => `// ${asked.typeName}
function ${name}(d, w) { if (d === undefined) d = null; if (typeof d !== 'object' || Array.isArray(d) || !w.isFound) return WRONG;
const o = d === null ? EMPTY : d, said = R.assembly.disclosed.length; let v, x${locals.map((local) => `, ${local}`).join('')};
${content.filter(Boolean).join('\n')}
const s = R.section(${site}, w, d, ${stated}, said); if (s === null) return WRONG;
return '{' + ${texts.join(' + ') || `''`} + '}'; }`);
}

function sectionText(emission: Emission, asked: AskedObject, field: AskedField, index: number, spot: Spot): string {
  switch (field.name) {
    case '__typename': return JSON.stringify(JSON.stringify(asked.typeName));
    case 'state': return `'"' + s.state + '"'`;
    case 'notices': return `(s.notices.length === 0 ? '[]' : R.notices(${addSite(emission, asked, field, { outside: spot.outside, inSection: true })}, s.notices))`;
    case 'asOf': return `(d === null || s.isNothing ? 'null' : R.asOf(${ownProperty('d', field.key)}))`;
    default: return field.model === null ? `'null'` : `f${index}`;
  }
}

