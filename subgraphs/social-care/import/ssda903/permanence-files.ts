import { row, rowId } from '#subgraphs/social-care/import/row';
import type { ReturnFile } from '#subgraphs/social-care/import/ssda903/return-file';
import { optionalDate, yesOrNo } from '#subgraphs/social-care/import/values';

/** Two files of the return state parts of one decision: they meet in one row. */
const permanenceId = (personId: string): string => rowId('permanence', personId);

export const adoptionDecisions: ReturnFile = {
  name: 'adoption decisions (AD1)',
  columns: ['DOB', 'DATE_INT', 'DATE_MATCH'],
  further: ['FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR'],
  rows: (cells, { personId }) => [
    row('ssd_permanence', 'perm_table_id', {
      perm_table_id: permanenceId(personId),
      perm_person_id: personId,
      perm_adm_decision_date: optionalDate('DATE_INT', cells('DATE_INT')),
      perm_matched_date: optionalDate('DATE_MATCH', cells('DATE_MATCH')),
      perm_adopted_by_carer_flag: yesOrNo(cells('FOSTER_CARE')),
      perm_number_of_adopters: cells('NB_ADOPTR'),
      perm_adopter_sex: cells('SEX_ADOPTR'),
      perm_adopter_legal_status: cells('LS_ADOPTR'),
    }),
  ],
};

export const placedForAdoption: ReturnFile = {
  name: 'placed for adoption',
  columns: ['DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED'],
  further: ['REASON_PLACED_CEASED'],
  rows: (cells, { personId }) => [
    row('ssd_permanence', 'perm_table_id', {
      perm_table_id: permanenceId(personId),
      perm_person_id: personId,
      perm_placed_for_adoption_date: optionalDate('DATE_PLACED', cells('DATE_PLACED')),
      perm_decision_reversed_date: optionalDate('DATE_PLACED_CEASED', cells('DATE_PLACED_CEASED')),
      perm_decision_reversed_reason: cells('REASON_PLACED_CEASED'),
    }),
  ],
};

export const previousPermanence: ReturnFile = {
  name: 'previous permanence',
  columns: ['DOB', 'PREV_PERM'],
  further: ['LA_PERM', 'DATE_PERM'],
  rows: (cells, { personId }) => [
    row('ssd_cla_previous_permanence', 'lapp_table_id', {
      lapp_table_id: rowId('previous permanence', personId),
      lapp_person_id: personId,
      lapp_previous_permanence_option: cells('PREV_PERM'),
      lapp_previous_permanence_la: cells('LA_PERM'),
      // The return writes `zz` for a part of this date that is not known, and the dataset holds it as text.
      lapp_previous_permanence_order_date: cells('DATE_PERM'),
    }),
  ],
};
