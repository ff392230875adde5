import type { Level } from '#schema/level';
import type {
  AgencyRow, AttributeRow, CastChildRow, CastViewerRow, CategoryRow, Change, Claim, Condition, GuaranteeRow, InvariantRow, LimitRow, PolicyRows,
  PurposeRow, QuestionRow, RoleRow, RulePart, RuleRow, ScenarioRow, TraitRow, WhoCanSeeRow,
} from '#policies/compiler/rows';
import type { Obligation } from '#policies/decision';
import type { RawRow, RawRows } from '#policies/load/read-files';

/** A condition as the JSON Schema lets it be written. */
type WrittenCondition = { readonly any?: readonly WrittenCondition[] } & Readonly<Record<string, readonly (string | number)[] | readonly WrittenCondition[]>>;

interface WrittenPart {
  readonly level: Level;
  readonly when?: WrittenCondition;
  readonly unless?: WrittenCondition;
}

interface WrittenRule {
  readonly id: string;
  readonly title: string;
  readonly cap?: Level;
  readonly caps?: readonly WrittenPart[];
  readonly level?: Level;
  readonly gives?: readonly WrittenPart[];
  readonly when?: WrittenCondition;
  readonly unless?: WrittenCondition;
  readonly obligations?: readonly Obligation[];
  readonly in_force?: 'unconfirmed';
  readonly law: readonly string[];
  readonly owner: string;
  readonly review_by: string;
}

const ALWAYS: Condition = { tests: [], any: [] };

/** A condition as rows hold it: plain tests, and alternatives. */
export const conditionOf = (written: WrittenCondition | undefined): Condition => {
  if (written === undefined) return ALWAYS;
  const { any = [], ...tests } = written;
  return {
    tests: Object.entries(tests).map(([key, words]) => ({ key, words: (words as readonly (string | number)[]).map(String) })),
    any: any.map(conditionOf),
  };
};

const exceptionOf = (written: WrittenCondition | undefined): Condition | null => (written === undefined ? null : conditionOf(written));

const partOf = ({ level, when, unless }: WrittenPart): RulePart => ({ level, when: conditionOf(when), unless: exceptionOf(unless) });

const ruleOf = ({ value, at }: RawRow): RuleRow => {
  const rule = value as WrittenRule;
  const whole = rule.cap ?? rule.level;
  const parts = rule.caps ?? rule.gives ?? (whole === undefined ? [] : [{ level: whole }]);
  return {
    id: rule.id, title: rule.title, at,
    kind: rule.cap !== undefined || rule.caps !== undefined ? 'prohibition' : 'permission',
    parts: parts.map(partOf), when: conditionOf(rule.when), unless: exceptionOf(rule.unless),
    obligations: rule.obligations ?? [], law: rule.law, owner: rule.owner, reviewBy: rule.review_by,
    inForce: rule.in_force === undefined,
  };
};

type WrittenAttribute = Omit<AttributeRow, 'many' | 'values'> & {
  readonly many?: boolean;
  readonly values: readonly { readonly id: string; readonly says: string; readonly implies?: readonly string[]; readonly is?: readonly string[] }[];
};

const attributeOf = ({ value }: RawRow): AttributeRow => {
  const { many = false, values, ...rest } = value as WrittenAttribute;
  return { ...rest, many, values: values.map(({ id, says, implies = [], is = [] }) => ({ id, says, implies, is })) };
};

interface WrittenInvariant {
  readonly id: string;
  readonly title: string;
  readonly claim: Claim['claim'];
  readonly level?: Level;
  readonly changing?: Change;
  readonly category?: string;
  readonly than?: string;
  readonly when?: WrittenCondition;
  readonly unless?: WrittenCondition;
}

/** The JSON Schema has seen to it that what a claim needs is there. */
const invariantOf = ({ value, at }: RawRow): InvariantRow => {
  const { id, title, when, unless, ...claim } = value as WrittenInvariant;
  return { id, title, at, claim: claim as Claim, when: conditionOf(when), unless: exceptionOf(unless) };
};

const plain = <Row>(rows: RawRows, collection: string): readonly Row[] => (rows.get(collection) ?? []).map(({ value }) => value as Row);

const placed = <Row>(rows: RawRows, collection: string): readonly Row[] =>
  (rows.get(collection) ?? []).map(({ value, at }) => ({ ...value as object, at }) as Row);

/** Rows whose shape was checked, as the compiler takes them. */
export const policyRows = (rows: RawRows): PolicyRows => ({
  attributes: (rows.get('attributes') ?? []).map(attributeOf),
  agencies: plain<AgencyRow>(rows, 'agencies'),
  purposes: plain<PurposeRow>(rows, 'purposes'),
  roles: plain<RoleRow>(rows, 'roles'),
  categories: plain<CategoryRow>(rows, 'categories'),
  traits: plain<TraitRow>(rows, 'traits'),
  limits: plain<LimitRow>(rows, 'limits'),
  rules: (rows.get('rules') ?? []).map(ruleOf),
  guarantees: plain<GuaranteeRow>(rows, 'guarantees'),
  invariants: (rows.get('invariants') ?? []).map(invariantOf),
  scenarios: placed<ScenarioRow>(rows, 'scenarios'),
  questions: plain<QuestionRow>(rows, 'questions'),
  castViewers: plain<CastViewerRow>(rows, 'cast_viewers'),
  castChildren: plain<CastChildRow>(rows, 'cast_children'),
  whoCanSee: placed<WhoCanSeeRow>(rows, 'who_can_see'),
});
