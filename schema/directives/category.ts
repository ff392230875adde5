import { DirectiveLocation, GraphQLDirective, GraphQLEnumType, GraphQLNonNull, GraphQLString } from 'graphql';
import { Directive } from 'type-graphql';
import { type CategoryId, categoryId } from '#schema/ids';
import type { FieldLevel } from '#schema/level';

const CategoryLevel = new GraphQLEnumType({
  name: 'CategoryLevel',
  description: 'The least level at which a field of a category is shown.',
  values: { SUMMARY: {}, DETAIL: {} },
});

/**
 * Every field of the graph says what class of information it is, and from which level it is shown.
 * Composition fails on a field without (gateway/supergraph/check-classification.ts).
 */
export const categoryDirective = new GraphQLDirective({
  name: 'category',
  description: 'The class of information a field belongs to, and the least level at which it is shown.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    id: { type: new GraphQLNonNull(GraphQLString) },
    level: { type: new GraphQLNonNull(CategoryLevel), defaultValue: 'DETAIL' },
  },
});

/**
 * Each object of such a type belongs to the category that its own field `category` names: entries of a
 * timeline, involvements, conditions. A list of them loses the entries the viewer may not see.
 */
export const classifiedByEntryDirective = new GraphQLDirective({
  name: 'classifiedByEntry',
  description: 'Objects of this type name their category themselves, in their field `category`.',
  locations: [DirectiveLocation.OBJECT, DirectiveLocation.INTERFACE],
  args: { level: { type: new GraphQLNonNull(CategoryLevel), defaultValue: 'SUMMARY' } },
});

/**
 * Not categories of information but ways to inherit or waive one:
 * - `public`     anyone, signed in or not: the service directory.
 * - `viewer`     the signed-in viewer's own: who am I, my caseload's list of children.
 * - `as-parent`  shown exactly when the field that led here is: the parts of a name, of an address.
 * - `section`    an agency's section: always there; says itself whether it is withheld.
 * - `each-child` a way to children, each of whom is decided on his or her own: a search, a caseload, siblings' ids.
 * - `reference:AGENCY`  that agency's own id for the child: asked of the hub for that agency and nobody else.
 */
export const INHERITED = ['public', 'viewer', 'as-parent', 'section', 'each-child'] as const;
export type Inherited = (typeof INHERITED)[number] | `reference:${string}`;

export const isInherited = (id: string): id is Inherited =>
  (INHERITED as readonly string[]).includes(id) || id.startsWith('reference:');

/** `@category` for type-graphql: `@Category('safety-alerts')`, `@Category('identity', 'SUMMARY')`. */
export const Category = (id: string, level: FieldLevel = 'DETAIL'): PropertyDecorator & MethodDecorator =>
  Directive(`@category(id: "${id}", level: ${level})`) as PropertyDecorator & MethodDecorator;

/** `@classifiedByEntry` for type-graphql. */
export const ClassifiedByEntry = (level: FieldLevel = 'SUMMARY'): ClassDecorator =>
  Directive(`@classifiedByEntry(level: ${level})`) as ClassDecorator;

/** What a field is classified as. */
export interface Classification {
  readonly category: CategoryId | Inherited;
  readonly level: FieldLevel;
}

export const classification = (id: string, level: FieldLevel): Classification => ({
  category: isInherited(id) ? id : categoryId(id),
  level,
});
