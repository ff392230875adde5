import { isListed } from '#schema/vocabulary/social-care/code-list';
import { LEGAL_STATUS } from '#schema/vocabulary/social-care/legal-status';
import { PLACEMENT_TYPE } from '#schema/vocabulary/social-care/placement-type';
import { row, rowId } from '#subgraphs/social-care/import/row';
import { earlierCare } from '#subgraphs/social-care/import/ssda903/care-periods';
import type { ReturnFile } from '#subgraphs/social-care/import/ssda903/return-file';
import { RowRejected } from '#subgraphs/social-care/import/sink';
import { optionalDate, requiredDate } from '#subgraphs/social-care/import/values';

/** Each episode is at once an episode, a legal status and a placement: a change of either begins the next. */
export const episodes: ReturnFile = {
  name: 'episodes',
  columns: ['DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'],
  further: ['CIN', 'PLACE_PROVIDER', 'REASON_PLACE_CHANGE', 'HOME_POST', 'PL_POST', 'URN', 'PL_DISTANCE', 'PL_LOCATION'],
  rows: (cells, { personId, periods, note }) => {
    const from = requiredDate('DECOM', cells('DECOM'));
    const until = optionalDate('DEC', cells('DEC'));
    const status = cells('LS');
    const type = cells('PLACE');
    if (until && until < from) note('ends before it begins; both dates kept');
    if (status && !isListed(LEGAL_STATUS, status)) note('LS is not of the code list; kept as it is');
    if (type && !isListed(PLACEMENT_TYPE, type)) note('PLACE is not of the code list; kept as it is');
    const periodId = periods.ofEpisode(personId, from);
    const placementId = rowId('placement', personId, from);
    return [
      row('ssd_cla_episodes', 'clae_cla_episode_id', {
        clae_cla_episode_id: rowId('episode', personId, from),
        clae_person_id: personId,
        clae_cla_id: periodId,
        clae_cla_placement_id: placementId,
        clae_cla_episode_start_date: from,
        clae_cla_episode_start_reason: cells('RNE'),
        clae_cla_primary_need_code: cells('CIN'),
        clae_cla_episode_ceased_date: until,
        clae_cla_episode_ceased_reason: cells('REC'),
      }),
      row('ssd_legal_status', 'lega_legal_status_id', {
        lega_legal_status_id: rowId('legal status', personId, from),
        lega_person_id: personId,
        lega_legal_status: status,
        lega_legal_status_start_date: from,
        lega_legal_status_end_date: until,
      }),
      row('ssd_cla_placement', 'clap_cla_placement_id', {
        clap_cla_placement_id: placementId,
        clap_cla_id: periodId,
        clap_person_id: personId,
        clap_cla_placement_start_date: from,
        clap_cla_placement_end_date: until,
        clap_cla_placement_type: type,
        clap_cla_placement_provider: cells('PLACE_PROVIDER'),
        clap_cla_placement_change_reason: cells('REASON_PLACE_CHANGE'),
        clap_cla_placement_postcode: cells('PL_POST'),
        clap_cla_placement_urn: cells('URN'),
      }),
    ];
  },
};

export const reviews: ReturnFile = {
  name: 'reviews',
  columns: ['DOB', 'REVIEW', 'REVIEW_CODE'],
  rows: (cells, { personId, periods, note }) => {
    const date = requiredDate('REVIEW', cells('REVIEW'));
    const begun = periods.on(personId, date);
    if (begun === null) note('no time in care is held that had begun by then; kept for an earlier one');
    const periodId = begun ?? earlierCare(personId);
    return [
      row('ssd_cla_reviews', 'clar_cla_review_id', {
        clar_cla_review_id: rowId('care review', personId, date),
        clar_cla_id: periodId,
        clar_cla_review_date: date,
        clar_cla_review_participation: cells('REVIEW_CODE'),
      }),
    ];
  },
};

export const missing: ReturnFile = {
  name: 'missing',
  columns: ['DOB', 'MISSING', 'MIS_START', 'MIS_END'],
  rows: (cells, { personId, note }) => {
    const from = requiredDate('MIS_START', cells('MIS_START'));
    const until = optionalDate('MIS_END', cells('MIS_END'));
    if (until && until < from) note('found before missing; both dates kept');
    return [
      row('ssd_missing', 'miss_table_id', {
        miss_table_id: rowId('missing', personId, from),
        miss_person_id: personId,
        miss_missing_episode_start_date: from,
        miss_missing_episode_end_date: until,
        miss_missing_episode_type: cells('MISSING'),
      }),
    ];
  },
};

/** Deprivation of liberty: a legal status of its own, which the return carries apart. */
export const deprivationOfLiberty: ReturnFile = {
  name: 'deprivation of liberty',
  columns: ['DOB', 'DOLO_START', 'DOLO_END'],
  rows: (cells, { personId }) => {
    const from = requiredDate('DOLO_START', cells('DOLO_START'));
    return [
      row('ssd_legal_status', 'lega_legal_status_id', {
        lega_legal_status_id: rowId('deprivation of liberty', personId, from),
        lega_person_id: personId,
        lega_legal_status: 'DOLO',
        lega_legal_status_start_date: from,
        lega_legal_status_end_date: optionalDate('DOLO_END', cells('DOLO_END')),
      }),
    ];
  },
};

export const socialWorkers: ReturnFile = {
  name: 'social workers',
  columns: ['DOB', 'SW_ID', 'SW_DECOM', 'SW_DEC'],
  further: ['SW_REASON'],
  rows: (cells, { personId }) => {
    const worker = cells('SW_ID');
    if (worker === null) throw new RowRejected('SW_ID is missing');
    const from = requiredDate('SW_DECOM', cells('SW_DECOM'));
    const professionalId = rowId('worker', worker);
    return [
      row('ssd_professionals', 'prof_professional_id', { prof_professional_id: professionalId, prof_social_worker_registration_no: worker }),
      row('ssd_involvements', 'invo_involvements_id', {
        invo_involvements_id: rowId('involvement', personId, worker, from),
        invo_person_id: personId,
        invo_professional_id: professionalId,
        invo_involvement_start_date: from,
        invo_involvement_end_date: optionalDate('SW_DEC', cells('SW_DEC')),
        invo_worker_change_reason: cells('SW_REASON'),
      }),
    ];
  },
};
