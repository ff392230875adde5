import { parseUpn, upnCheckLetterIsRight } from '#schema/scalars/upn';
import { row, rowId } from '#subgraphs/social-care/import/row';
import type { ImportedRow } from '#subgraphs/social-care/import/sink';

/** A person as far as one statement goes; what it does not say is left as it is held. */
export const personRow = (personId: string, values: ImportedRow['values'] = {}): ImportedRow =>
  row('ssd_person', 'pers_person_id', { pers_person_id: personId, ...values });

/** A UPN linked to a person. Its check letter is not enforced: real ones are often wrong. */
export const upnRow = (personId: string, type: 'Unique Pupil Number' | 'Former Unique Pupil Number', upn: string): ImportedRow =>
  row('ssd_linked_identifiers', 'link_table_id', {
    link_table_id: rowId('link', personId, type, upn),
    link_person_id: personId,
    link_identifier_type: type,
    link_identifier_value: upn,
  });

/** What is odd about a UPN; null where nothing is. */
export function oddityOfUpn(name: string, written: string): string | null {
  const upn = parseUpn(written);
  if (upn === null) return `${name} has not the shape of a UPN; kept as it is`;
  return upnCheckLetterIsRight(upn) ? null : `the check letter of ${name} is wrong; kept as it is`;
}
