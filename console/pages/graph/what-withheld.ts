import type { ReferenceField } from '#console/pages/graph/graph-reference';

const INHERITED: Readonly<Record<string, string>> = {
  'public': 'Anyone may see it, signed in or not.',
  'viewer': 'The viewer’s own.',
  'as-parent': 'Shown exactly when the field that led here is.',
  'section': 'Always there: the section says itself what of it is withheld.',
  'each-child': 'A way to children, each of whom is decided about separately; those not to be found are not in it, nor counted.',
};

/** What one sees of a field where its class of information is withheld. */
export function whatWithheld({ category, level }: Pick<ReferenceField, 'category' | 'level'>): string {
  if (category === '') return '';
  if (Object.hasOwn(INHERITED, category)) return INHERITED[category] ?? '';
  if (category.startsWith('reference:')) return 'For subgraphs only.';
  return `Class ${category}, from ${level.toLowerCase()} on. Withheld: null, with a notice that says whom to ask.`;
}
