import { oddityOfUpn, personRow, upnRow } from '#subgraphs/social-care/import/person';
import { row, rowId } from '#subgraphs/social-care/import/row';
import type { ReturnFile } from '#subgraphs/social-care/import/ssda903/return-file';
import type { ImportedRow } from '#subgraphs/social-care/import/sink';
import { optionalDate, yesOrNo } from '#subgraphs/social-care/import/values';

const SEX: Readonly<Record<string, string>> = { '1': 'M', '2': 'F' };
const REASON_FOR_NO_UPN = /^UN\d+$/;

export const header: ReturnFile = {
  name: 'header',
  columns: ['SEX', 'DOB', 'ETHNIC', 'UPN'],
  further: ['MOTHER', 'MC_DOB'],
  rows: (cells, { personId, note }) => {
    const written = cells('UPN');
    const unknown = written !== null && REASON_FOR_NO_UPN.test(written) ? written : null;
    const upn = unknown ? null : written;
    const oddity = upn && oddityOfUpn('UPN', upn);
    if (oddity) note(oddity);
    return [
      personRow(personId, {
        pers_sex: SEX[cells('SEX') ?? ''] ?? null,
        pers_ethnicity: cells('ETHNIC'),
        pers_upn_unknown: unknown,
        pers_is_mother: yesOrNo(cells('MOTHER')),
      }),
      ...(upn ? [upnRow(personId, 'Unique Pupil Number', upn)] : []),
    ];
  },
};

export const unaccompanied: ReturnFile = {
  name: 'unaccompanied asylum-seeking children',
  columns: ['SEX', 'DOB', 'DUC'],
  rows: (cells, { personId }) => [
    personRow(personId, { pers_sex: SEX[cells('SEX') ?? ''] ?? null }),
    row('ssd_immigration_status', 'immi_immigration_status_id', {
      immi_immigration_status_id: rowId('unaccompanied', personId),
      immi_person_id: personId,
      immi_immigration_status: 'UASC',
      immi_immigration_status_end_date: optionalDate('DUC', cells('DUC')),
    }),
  ],
};

/** The year's health and offending. The file has no dates, so a statement is known by what it says. */
export const outcomes: ReturnFile = {
  name: 'outcomes (OC2)',
  columns: ['DOB', 'SDQ_SCORE', 'CONVICTED', 'HEALTH_CHECK', 'IMMUNISATIONS', 'SUBSTANCE_MISUSE'],
  further: ['SDQ_REASON', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
  rows: (cells, { personId }) => {
    const [score, reason] = [cells('SDQ_SCORE'), cells('SDQ_REASON')];
    const misused = yesOrNo(cells('SUBSTANCE_MISUSE'));
    return [
      ...(score || reason
        ? [row('ssd_sdq_scores', 'csdq_table_id', { csdq_table_id: rowId('sdq', personId, score ?? '', reason ?? ''), csdq_person_id: personId, csdq_sdq_score: score, csdq_sdq_reason: reason })]
        : []),
      ...(yesOrNo(cells('CONVICTED')) === 'Y'
        ? [row('ssd_cla_convictions', 'clac_cla_conviction_id', { clac_cla_conviction_id: rowId('conviction', personId), clac_person_id: personId })]
        : []),
      ...['HEALTH_CHECK', 'TEETH_CHECK', 'HEALTH_ASSESSMENT'].flatMap((check) => healthCheck(personId, check, yesOrNo(cells(check)))),
      row('ssd_cla_immunisations', 'clai_person_id', { clai_person_id: personId, clai_immunisations_status: yesOrNo(cells('IMMUNISATIONS')) }),
      ...(misused === 'Y'
        ? [row('ssd_cla_substance_misuse', 'clas_substance_misuse_id', {
            clas_substance_misuse_id: rowId('substance', personId),
            clas_person_id: personId,
            clas_substance_misused: misused,
            clas_intervention_received: yesOrNo(cells('INTERVENTION_RECEIVED')),
          })]
        : []),
    ];
  },
};

const healthCheck = (personId: string, type: string, done: 'Y' | 'N' | null): ImportedRow[] =>
  done === null
    ? []
    : [row('ssd_cla_health', 'clah_health_check_id', { clah_health_check_id: rowId('health', personId, type, done), clah_person_id: personId, clah_health_check_type: type, clah_health_check_status: done })];

export const careLeavers: ReturnFile = {
  name: 'care leavers (OC3)',
  columns: ['DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  rows: (cells, { personId }) => [
    row('ssd_care_leavers', 'clea_table_id', {
      clea_table_id: rowId('care leaver', personId),
      clea_person_id: personId,
      clea_care_leaver_in_touch: cells('IN_TOUCH'),
      clea_care_leaver_activity: cells('ACTIV'),
      clea_care_leaver_accommodation: cells('ACCOM'),
    }),
  ],
};
