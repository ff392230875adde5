import {
  type AuthorizationAnswer, type EntityJson, preparsePolicySet, statefulIsAuthorized,
} from '@cedar-policy/cedar-wasm/nodejs';
import { type Level, LEVELS } from '#schema/level';
import { cedarPolicies, ruleOfCedarId } from '#policies/cedar/print-cedar';
import type { CompiledPolicy } from '#policies/compiler/compile';
import { namesOf, type NamedVector, type Vector } from '#policies/vector';

/** What Cedar says of one level: allowed or not, and the rules it says decided. */
export interface CedarAnswer {
  readonly allowed: boolean;
  readonly rules: ReadonlySet<string>;
}

const ids = new WeakMap<CompiledPolicy, string>();
let prepared = 0;

/** Parses the policy for Cedar once. */
const prepare = (policy: CompiledPolicy): string => {
  const known = ids.get(policy);
  if (known !== undefined) return known;
  const id = `policy-${++prepared}`;
  const answer = preparsePolicySet(id, { staticPolicies: { ...cedarPolicies(policy.rules) } });
  if (answer.type === 'failure') throw new Error(`Cedar does not understand the policy: ${answer.errors.map(({ message }) => message).join('; ')}`);
  ids.set(policy, id);
  return id;
};

/** Asks Cedar, with the entities and the context made from words, not from masks. */
export class CedarOpinion {
  readonly #id: string;
  readonly #entities: readonly EntityJson[];

  constructor(private readonly policy: CompiledPolicy) {
    this.#id = prepare(policy);
    this.#entities = policy.rows.categories.map(({ id, tier, subject, custodians, is }) => ({
      uid: { type: 'Category', id }, attrs: { id, tier, subject, custodians: [...custodians], categoryIs: [...is] }, parents: [],
    }));
  }

  /** May this be shown at this level? An error in evaluating any policy counts as "no". */
  ask(vector: Vector, category: number, level: Exclude<Level, 'NONE'>): CedarAnswer {
    const names = namesOf(this.policy.table.vocabulary, vector, category);
    const entity = this.#entities[category]!;
    return readAnswer(statefulIsAuthorized({
      principal: { type: 'Viewer', id: 'viewer' },
      action: { type: 'Action', id: level },
      resource: { type: 'Category', id: this.policy.rows.categories[category]!.id },
      context: this.#context(names),
      entities: [this.#viewer(names), entity],
      preparsedPolicySetId: this.#id,
    }));
  }

  /** The highest level Cedar allows. */
  level(vector: Vector, category: number): Level {
    return LEVELS.toReversed().find((level) => level !== 'NONE' && this.ask(vector, category, level).allowed) ?? 'NONE';
  }

  #viewer(names: NamedVector): EntityJson {
    const { agency, role, assurance, viewer_status: status } = names as Readonly<Record<string, string>>;
    const { rows } = this.policy;
    return {
      uid: { type: 'Viewer', id: 'viewer' },
      attrs: { agency: agency!, role: role!, assurance: assurance!, status: status!, agencyIs: traitsOf(rows.agencies, agency!), roleIs: traitsOf(rows.roles, role!) },
      parents: [],
    };
  }

  #context(names: NamedVector): Record<string, string | string[]> {
    const single = names as Readonly<Record<string, string>>;
    return {
      purpose: single['purpose']!, purposeIs: traitsOf(this.policy.rows.purposes, single['purpose']!),
      relation: [...names['relation'] ?? []], basis: [...names['basis'] ?? []],
      seal: single['seal']!, breakGlass: single['break_glass']!, childhood: single['childhood']!,
      consent: single['consent']!, competence: single['competence']!, leave: single['leave']!, identity: single['identity']!,
    };
  }
}

const traitsOf = (rows: readonly { readonly id: string; readonly is: readonly string[] }[], word: string): string[] =>
  [...rows.find(({ id }) => id === word)?.is ?? []];

// Cedar tells its reasons in any order.
const readAnswer = (answer: AuthorizationAnswer): CedarAnswer => {
  if (answer.type === 'failure') return { allowed: false, rules: new Set() };
  const { decision, diagnostics } = answer.response;
  return { allowed: decision === 'allow' && diagnostics.errors.length === 0, rules: new Set(diagnostics.reason.map(ruleOfCedarId).sort()) };
};
