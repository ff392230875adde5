import { isInherited } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { needsOf, shareOf } from '#gateway/access/section-needs';
import { isShown } from '#gateway/access/shown';
import type { Custody, OwnLevels, Verdict, Whose } from '#gateway/access/verdict';
import { type AskedField, type AskedObject, type AskedOperation, HIDDEN_CATEGORY, HIDDEN_ID } from '#gateway/operation/asked';
import { childrenOfPage } from '#gateway/operation/children-of-page';
import { expandTimeline } from '#gateway/operation/expand-timeline';
import { childrenOfField } from '#gateway/operation/find-children';
import { isIntrospection } from '#gateway/operation/read-operation';
import { CHILD, type GraphModel } from '#gateway/supergraph/graph-model';

/** What decides what remains of an operation. */
export interface Withholding {
  readonly model: GraphModel;
  readonly custody: Custody;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly own: OwnLevels;
  /** Every child known from the arguments is in it. */
  readonly verdicts: ReadonlyMap<ChildId, Verdict>;
}

/**
 * The first wall (ADR 0002): what may not be seen leaves the operation before anything is planned or fetched. Gives
 * null where nothing remains to fetch. What the gateway answers itself leaves too; what it needs in order to check the
 * answer joins, under hidden keys.
 */
export function reduceOperation(operation: AskedOperation, withholding: Withholding): AskedObject | null {
  const fields = operation.root.fields.flatMap((field) => reduceField(withholding, field, { kind: 'nobody', own: withholding.own }).fields);
  return fields.length > 0 ? { typeName: operation.root.typeName, fields } : null;
}

/** What remains of a field: none, itself, or what replaces it; and whether anything was withheld on the way. */
interface Remainder {
  readonly fields: readonly AskedField[];
  readonly lost: boolean;
}

const NOTHING: Remainder = { fields: [], lost: false };
const WITHHELD: Remainder = { fields: [], lost: true };

function reduceField(withholding: Withholding, field: AskedField, around: Whose): Remainder {
  const { model } = withholding;
  if (!field.model) return NOTHING;
  if (field.model.ownAnswer === 'timeline') return reduceTimeline(withholding, field, around);
  if (field.model.ownAnswer !== null || isIntrospection(field)) return NOTHING;
  const whose = whoseIs(field, around, withholding);
  if (!isShown(model, field.model, whose, withholding.custody)) return WITHHELD;
  if (field.into === null) return { fields: [field], lost: false };
  const within = whoseBelow(field, whose, around);
  return model.isSection(field.model.returns) ? reduceSection(withholding, field, within) : reduceComposite(withholding, field, within);
}

/** Whose information a field is: of the child its arguments name, or else of whom it lies with. */
export function whoseIs(field: AskedField, around: Whose, { variables, verdicts }: Pick<Withholding, 'variables' | 'verdicts'>): Whose {
  const named = childrenOfField(field, variables).map((child) => verdicts.get(child));
  const refused = named.find((verdict) => verdict?.outcome !== 'found');
  const verdict = refused ?? named[0];
  return verdict ? { kind: 'child', verdict } : around;
}

/** Whose what lies below it is. A way to children is classified as who is asked about; the children are each their own. */
export const whoseBelow = (field: AskedField, whose: Whose, around: Whose): Whose =>
  field.model?.returns === CHILD && whose === around ? { kind: 'each' } : whose;

function reduceTimeline(withholding: Withholding, timeline: AskedField, whose: Whose): Remainder {
  const remainders = expandTimeline(withholding.model, timeline).map((section) => reduceField(withholding, section, whose));
  return { fields: remainders.flatMap(({ fields }) => fields), lost: remainders.some(({ lost }) => lost) };
}

/** A section all of whose asked fields are withheld is not asked for: its agency does not learn of the child. */
function reduceSection(withholding: Withholding, field: AskedField, whose: Whose): Remainder {
  const { model, custody } = withholding;
  const section = model.sections.get(field.name);
  const [asked] = field.into ?? [];
  if (section && asked && whose.kind === 'child' && shareOf(model, section, needsOf(model, section, asked), whose.verdict, custody).isNothing) return WITHHELD;
  const objects = reduceObjects(withholding, field, whose);
  return { fields: [{ ...field, into: objects.map(({ object }) => notEmpty(object)) }], lost: objects.some(({ lost }) => lost) };
}

function reduceComposite(withholding: Withholding, field: AskedField, whose: Whose): Remainder {
  const objects = reduceObjects(withholding, field, whose);
  const lost = objects.some((object) => object.lost);
  const isEmpty = objects.every(({ object }) => object.fields.length === 0);
  if (isEmpty && isChildByArgument(field, whose)) return { fields: [], lost };
  // What only holds others together goes with them; a granted field whose parts are withheld still says that it is there.
  if (isEmpty && lost && isInherited(field.model?.classification.category ?? '')) return WITHHELD;
  return { fields: [{ ...field, into: objects.map(({ object }) => notEmpty(object)) }], lost };
}

/** A child who was found by facts is there, whether or not anything more is asked of the hub. */
const isChildByArgument = (field: AskedField, whose: Whose): boolean => field.model?.returns === CHILD && whose.kind === 'child';

function reduceObjects(withholding: Withholding, field: AskedField, whose: Whose): readonly { object: AskedObject; lost: boolean }[] {
  return (field.into ?? []).map((object) => {
    const remainders = object.fields.map((inner) => reduceField(withholding, inner, whose));
    const kept = remainders.flatMap(({ fields }) => fields);
    return {
      object: { typeName: object.typeName, fields: [...kept, ...hiddenFields(withholding.model, object.typeName, whose)] },
      lost: remainders.some(({ lost }) => lost),
    };
  });
}

/** What the way out needs in order to know whose each object is, and what it is classified as. */
function hiddenFields(model: GraphModel, typeName: string, whose: Whose): readonly AskedField[] {
  if (typeName === CHILD && whose.kind === 'each') return [hidden(model, typeName, 'id', HIDDEN_ID)];
  if (model.isChildConnection(typeName)) return childrenOfPage(model, typeName);
  return model.entryLevel(typeName) === null ? [] : [hidden(model, typeName, 'category', HIDDEN_CATEGORY)];
}

const hidden = (model: GraphModel, typeName: string, name: string, key: string): AskedField =>
  ({ key, name, model: model.field(typeName, name) ?? null, args: [], into: null });

const TYPENAME: AskedField = { key: '__typename', name: '__typename', model: null, args: [], into: null };

/** An empty selection is no GraphQL. */
const notEmpty = (object: AskedObject): AskedObject => (object.fields.length > 0 ? object : { ...object, fields: [TYPENAME] });
