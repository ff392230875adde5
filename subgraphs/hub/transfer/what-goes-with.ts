import type { ChildId } from '#schema/ids';
import type { Change } from '#subgraphs/hub/store/change';

/**
 * What goes with a child to an authority that has accepted: who the child is, what was said about sharing, competence, and
 * the shield, without which the first record there would be an unshielded one. No case record: agencies hand over their
 * own to their counterparts. Where the whereabouts are sealed the address does not travel; the leads tell one another.
 */
export async function whatGoesWith(write: Change, child: ChildId): Promise<object> {
  const basics = await write.selectFrom('child').select(['date_of_birth', 'expected_date_of_birth', 'sex', 'seal', 'pds_restricted', 'language_code', 'interpreter', 'leaving_care_duty']).where('id', '=', child).executeTakeFirstOrThrow();
  const mayTellWhere = basics.seal === 'none' && !basics.pds_restricted;
  const [names, nhs, address, consents, competence, lead] = await Promise.all([
    // A birth name of before adoption is not the next authority's either.
    write.selectFrom('child_name').select(['use', 'given', 'family', 'valid_from', 'valid_until']).where('child_id', '=', child).where('use', '!=', 'birth').orderBy('id').execute(),
    write.selectFrom('identifier').select(['value', 'confidence']).where('child_id', '=', child).where('kind', '=', 'nhs_number').where('is_current', '=', true).where('never_link', '=', false).executeTakeFirst(),
    mayTellWhere ? write.selectFrom('child_address').select(['lines', 'town', 'postcode']).where('child_id', '=', child).where('use', '!=', 'old').orderBy('valid_from', 'desc').executeTakeFirst() : undefined,
    write.selectFrom('consent_statement').selectAll().where('child_id', '=', child).orderBy('from_at').orderBy('id').execute(),
    write.selectFrom('competence_assessment').selectAll().where('child_id', '=', child).orderBy('assessed_on').execute(),
    write.selectFrom('lead').innerJoin('work_contact as who', 'who.id', 'lead.practitioner_id').select(['who.name', 'who.role', 'who.agency', 'who.phone', 'who.email'])
      .where('lead.child_id', '=', child).where('lead.status', '=', 'active').executeTakeFirst(),
  ]);
  return { basics, names, nhsNumber: nhs ?? null, address: address ?? null, consents, competence, shield: { seal: basics.seal, pdsRestricted: basics.pds_restricted }, leadUntilNow: lead ?? null };
}
