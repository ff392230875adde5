import type { ChildId } from '#schema/ids';
import { CannotApply } from '#subgraphs/hub/events/cannot-apply';
import type { ChildReference } from '#subgraphs/hub/events/event-types';
import type { Change } from '#subgraphs/hub/store/change';

/**
 * The child an agency means: by its own number, or by the NHS number, which is everyone's; as far as the index is sure. A
 * number that is never to be linked leads to nobody, whoever sends it.
 */
export async function childOfEvent(write: Change, agency: string, { kind, value }: ChildReference): Promise<ChildId> {
  const found = await write.selectFrom('identifier').select('child_id').distinct()
    .where('value', '=', value).where('kind', '=', kind).where('never_link', '=', false).where('confidence', '=', 'confirmed')
    .$if(kind !== 'nhs_number', (those) => those.where('agency', '=', agency))
    .limit(2).execute();
  if (found.length === 1 && found[0]) return found[0].child_id;
  throw new CannotApply('UNKNOWN_CHILD', found.length === 0
    ? 'data.child: the index is not sure of any child by this number; send a sighting first, or settle whose the record is, and replay'
    : 'data.child: more than one child has this number');
}
