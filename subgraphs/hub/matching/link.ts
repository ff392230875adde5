import type { ChildId } from '#schema/ids';
import type { Change } from '#subgraphs/hub/store/change';
import type { IdentifierKind } from '#subgraphs/hub/store/database';

/** The one kind of id by which each agency knows children; of an agency that joins later, its own. */
const KIND: Readonly<Record<string, IdentifierKind>> = { health: 'nhs_number', education: 'upn', social_care: 'case_person_id', yot: 'ypid' };

export interface ReferenceOfChild {
  readonly agency: string;
  readonly reference: string;
  readonly child: ChildId;
}

const kindOf = (agency: string): IdentifierKind => KIND[agency] ?? 'other';

/** Another record of the same agency is this child's already: two cannot both be, and a person has to say which. */
export const hasAnother = async (write: Change, { agency, reference, child }: ReferenceOfChild): Promise<boolean> =>
  (await write.selectFrom('identifier').select('id').where('child_id', '=', child).where('agency', '=', agency).where('kind', '=', kindOf(agency))
    .where('is_current', '=', true).where('confidence', '=', 'confirmed').where('value', '!=', reference).executeTakeFirst()) !== undefined;

/** From now on the agency is asked about the child under this reference; one that was only likely gives way. */
export async function linkReference(write: Change, of: ReferenceOfChild, confidence: 'confirmed' | 'probable'): Promise<void> {
  const { agency, reference, child } = of;
  const current = await write.selectFrom('identifier').select(['id', 'value', 'confidence']).where('child_id', '=', child).where('agency', '=', agency).where('kind', '=', kindOf(agency))
    .where('is_current', '=', true).executeTakeFirst();
  if (current?.value === reference) {
    if (confidence === 'confirmed') await write.updateTable('identifier').set({ confidence }).where('id', '=', current.id).execute();
    return;
  }
  if (current && confidence === 'probable') return;
  if (current) await write.updateTable('identifier').set({ is_current: false }).where('id', '=', current.id).execute();
  await write.insertInto('identifier').values({ child_id: child, agency, kind: kindOf(agency), value: reference, confidence, is_current: true, never_link: false }).execute();
}

/** The agency is not asked about this child under this reference any more. */
export const unlinkReference = async (write: Change, { agency, reference, child }: ReferenceOfChild): Promise<void> => {
  await write.updateTable('identifier').set({ is_current: false }).where('child_id', '=', child).where('agency', '=', agency).where('value', '=', reference).where('is_current', '=', true).execute();
};

/** Said by a person, and undone by no inference and by no record that comes again. */
export async function neverLinkReference(write: Change, of: ReferenceOfChild): Promise<void> {
  await unlinkReference(write, of);
  const { agency, reference, child } = of;
  await write.insertInto('identifier').values({ child_id: child, agency, kind: kindOf(agency), value: reference, confidence: 'doubtful', is_current: false, never_link: true }).execute();
}
