import { getNamedType, getNullableType, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, isEnumType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import { childId, type ChildId, decisionId, policyVersion } from '#schema/ids';
import { levelOf, type LevelRank } from '#schema/level';
import type { ChildDecision, Policy } from '#policies/decision';
import { isShown } from '#gateway/access/shown';
import { type Custody, type FoundVerdict, given, type Verdict, type Whose } from '#gateway/access/verdict';
import type { Json } from '#gateway/execution/executor';
import { type AskedField, type AskedObject, HIDDEN_CATEGORY, HIDDEN_ID } from '#gateway/operation/asked';
import { childrenOfField } from '#gateway/operation/find-children';
import type { GraphModel } from '#gateway/supergraph/graph-model';
import type { Dice } from '#test/fuzz/dice';

const DEPTH = 4;

/** A valid random operation over the graph that is served: aliases, inline fragments, children by argument and by lists. */
export function randomAsking(dice: Dice, schema: GraphQLSchema, children: readonly ChildId[]): string {
  const root = schema.getQueryType() as GraphQLObjectType;
  const childFields = Object.values(root.getFields()).filter(({ args }) => args.every(({ name, type }) => name === 'id' || !isNonNullType(type)));
  const parts = [...dice.some(childFields, 0.2), root.getFields()['child'] as GraphQLField<unknown, unknown>].map((field, index) => fieldText(dice, field, DEPTH, children, `r${index}`));
  return `{ ${parts.filter(Boolean).join(' ')} }`;
}

function fieldText(dice: Dice, field: GraphQLField<unknown, unknown>, depth: number, children: readonly ChildId[], alias: string): string {
  const given = field.args.filter(({ name }) => name === 'id' || name === 'childId').map(({ name }) => `${name}: ${JSON.stringify(dice.pick(children))}`);
  const type = getNamedType(field.type);
  const head = `${alias}: ${field.name}${given.length > 0 ? `(${given.join()})` : ''}`;
  if (isLeafType(type)) return head;
  if (depth === 0) return '';
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).filter(({ args }) => args.every((argument) => !isNonNullType(argument.type))) : [];
  const chosen = dice.some(fields, depth === DEPTH ? 0.7 : 0.5).map((each, index) => fieldText(dice, each, depth - 1, children, dice.chance(0.1) ? `constructor` : `${each.name}_${index}`));
  return `${head} { __typename ${[...new Set(chosen)].filter((text) => !text.startsWith('constructor') || chosen.indexOf(text) === chosen.findIndex((other) => other.startsWith('constructor'))).join(' ')} }`;
}

/** A verdict with levels by chance: found most of the time. */
export function randomVerdict(dice: Dice, policy: Policy, child: ChildId): Verdict {
  const decision = randomDecision(dice, policy, child);
  if (dice.chance(0.1)) return { outcome: 'not_found', child, decisionId: decisionId('d'), decision: null };
  if (dice.chance(0.05)) return { outcome: 'unavailable', child, decisionId: decisionId('d'), decision: null } as never;
  const references = Object.fromEntries(dice.some(['health', 'education', 'social_care', 'yot'], 0.7).map((agency) => [agency, 'ref']));
  return {
    outcome: 'found', child, decisionId: decisionId(`d-${child}`), decision, ask: { name: 'Ines', role: 'lead', agency: 'social_care' }, references: references as never,
    unsure: new Set(dice.chance(0.15) ? ['health'] : []),
  } as Partial<FoundVerdict> as FoundVerdict;
}

function randomDecision(dice: Dice, policy: Policy, child: ChildId): ChildDecision {
  const mostly = dice.pick([4, 4, 3, 1, 0]);
  const levels = Uint8Array.from(policy.categories, ({ id }) => (id === 'identity' ? 4 : dice.chance(0.7) ? mostly : dice.upTo(5)));
  const rank = (category: string): LevelRank => (levels[policy.indexOf(category) ?? -1] ?? 0) as LevelRank;
  const some = (): ReadonlySet<never> => new Set(dice.some(policy.categories.map(({ id }) => id), 0.1)) as never;
  return {
    child, policyVersion: policyVersion('random'), levels, rankOf: rank, levelOf: (category: string) => levelOf(rank(category)),
    unavailable: some(), unconfirmed: some(), consentNeeded: some(), stepUpNeeded: some(), canBreakGlass: dice.chance(0.5), obligations: new Set(), validUntil: Infinity,
    reasonsFor: () => ({ deciding: [], nearMisses: [] }),
  } as Partial<ChildDecision> as ChildDecision;
}

/** What random results are made for. */
export interface RandomWorld {
  readonly dice: Dice;
  readonly model: GraphModel;
  readonly custody: Custody;
  readonly verdicts: ReadonlyMap<ChildId, Verdict>;
  readonly children: readonly ChildId[];
  /** How often something is not as it should be. */
  readonly mischief: number;
}

/** What subgraphs could have answered to what remains of an operation; seldom something that they may not. */
export function randomResult(world: RandomWorld, root: AskedObject, whose: Whose | null = null): Json {
  const { dice, model, custody, verdicts, children, mischief } = world;
  const isEach = root.fields.some(({ key }) => key === HIDDEN_ID);
  const child = dice.pick(children);
  const verdict = verdicts.get(child);
  const of: Whose | null = isEach && verdict ? { kind: 'child', verdict } : whose;
  return Object.fromEntries(root.fields.flatMap((field) => {
    if (field.key === HIDDEN_ID) return [[field.key, dice.chance(mischief) ? 'nobody-decided' : child]];
    // Between fetches what a child's viewer is not given is left out.
    const isWithheld = field.model !== null && of !== null && !isShown(model, field.model, of, custody);
    return dice.chance(mischief) || isWithheld ? [] : [[field.key, valueOf(world, field, of)]];
  }));
}

function valueOf(world: RandomWorld, field: AskedField, whose: Whose | null): unknown {
  const { dice, model, mischief, verdicts } = world;
  if (field.key === HIDDEN_CATEGORY) return dice.chance(mischief) ? dice.pick(['child-mental-health', 7]) : givenTo(dice, whose);
  if (field.model === null) return field.name === '__typename' ? 'Ignored' : null;
  const named = childrenOfField(field, {}).map((child) => verdicts.get(child)).find((verdict) => verdict !== undefined);
  return typed(world, field, (field.model.type ?? model.apiSchema.getType('String')) as GraphQLOutputType, named ? { kind: 'child', verdict: named } : whose);
}

const givenTo = (dice: Dice, whose: Whose | null): string =>
  dice.some(['practitioners', 'school', 'wishes-consent', 'behaviour', 'child-in-need'], 0.8).find((category) => whose?.kind === 'child' && given(whose.verdict, category, 'DETAIL')) ?? 'identity';

function typed(world: RandomWorld, field: AskedField, type: GraphQLOutputType, whose: Whose | null): unknown {
  const { dice, mischief } = world;
  if (dice.chance(mischief)) return dice.pick([null, 'other', 12.5, [], {}]);
  if (!isNonNullType(type) && dice.chance(0.1)) return null;
  const bare = getNullableType(type);
  if (isListType(bare)) return Array.from({ length: dice.upTo(4) }, () => typed(world, field, bare.ofType as GraphQLOutputType, whose));
  if (isEnumType(bare)) return dice.pick(bare.getValues()).name;
  if (isLeafType(bare)) return LEAVES[bare.name]?.(dice) ?? dice.pick(['2020-01-01', '"quoted"\n', { in: ['JSON'] }]);
  const object = dice.pick(field.into ?? []);
  const typename = isUnionType(bare) || isInterfaceType(bare) ? { __typename: object.typeName } : {};
  return { ...typename, ...randomResult(world, object, whose) };
}

const LEAVES: Readonly<Record<string, (dice: Dice) => unknown>> = {
  Int: (dice) => dice.upTo(100) - 50, Float: (dice) => dice.upTo(1000) / 8, Boolean: (dice) => dice.chance(0.5), ID: (dice) => (dice.chance(0.9) ? 'an id' : 7), String: (dice) => dice.pick(['text', 'with "quotes"', 'ünï ', '']),
};

export const CHILDREN: readonly ChildId[] = ['c-amira', 'c-bilal', 'c-nia', 'c-tom'].map(childId);
