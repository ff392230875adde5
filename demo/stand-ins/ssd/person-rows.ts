import type { DemoChild } from '#demo/population/model';
import type { SsdRow } from '#demo/stand-ins/ssd/ssd-rows';

const SEX: Readonly<Record<DemoChild['sex'], string>> = { FEMALE: 'F', MALE: 'M', NOT_KNOWN: 'U', NOT_SPECIFIED: 'U' };

/** The person, the identifiers linked to the person, and where the person lives. */
export function personRows(child: DemoChild, personId: string): SsdRow[] {
  const { identifiers } = child;
  const name = child.names.find(({ use }) => use === 'official') ?? child.names[0];
  const linked = (type: string, value: string | undefined): SsdRow[] =>
    value ? [{ table: 'ssd_linked_identifiers', values: { link_table_id: `${personId}-${type}`, link_person_id: personId, link_identifier_type: type, link_identifier_value: value } }] : [];
  return [
    {
      table: 'ssd_person',
      values: {
        pers_person_id: personId,
        pers_forename: name?.given.join(' ') ?? null,
        pers_surname: name?.family ?? null,
        pers_sex: SEX[child.sex],
        pers_gender: child.gender ?? null,
        pers_ethnicity: child.ethnicity,
        pers_dob: child.dateOfBirth ?? null,
        pers_expected_dob: child.expectedDateOfBirth ?? null,
        pers_common_child_id: identifiers.nhsNumber ?? null,
        pers_upn_unknown: identifiers.upnUnknownReason ?? null,
      },
    },
    ...linked('Unique Pupil Number', identifiers.upn),
    ...linked('Former Unique Pupil Number', identifiers.formerUpn),
    ...child.addresses.map((address, index): SsdRow => ({
      table: 'ssd_address',
      values: {
        addr_table_id: `${personId}-${index}`,
        addr_person_id: personId,
        addr_address_type: address.use,
        addr_address_json: JSON.stringify({ STREET: address.lines.join(', '), TOWN: address.town, UPRN: address.uprn ?? '' }),
        addr_address_postcode: address.postcode.replaceAll(' ', ''),
        addr_address_start_date: address.from ?? null,
        addr_address_end_date: address.until ?? null,
      },
    })),
  ];
}
