import type { CourtHearing } from '#subgraphs/youth-justice/client/court-hearing';
import { hearings, nextCourtDate } from '#subgraphs/youth-justice/view/hearings';
import { assetPlusStage, currentEte } from '#subgraphs/youth-justice/view/programmes';

const header = { sourceDocumentId: 'd-1', sourceReturnId: 'r-1', ypid: 'YP-1', returnStartDate: '2026-04-01', returnEndDate: '2026-06-30', signoffDate: '2026-07-12' };
const pushed = (date: string | null, court: string | null): CourtHearing => ({ id: 'h', sharedTime: '2026-06-01T12:00:00Z', court, type: 'Sentence', date, results: [] });

describe('a day in court', () => {
  it('is one where the return and the court state it, however they spell the court', () => {
    const both = hearings([{ hearingID: '1', hearingDate: '2026-06-01', courtName: 'Larkhaven Youth Court' }], header, [pushed('2026-06-01', 'LARKHAVEN  Youth-Court')]);
    expect(both.map(({ source }) => source.system)).toEqual(['HMCTS Common Platform']);
  });
  it('is two at two courts, and two on two days', () => {
    const item = { hearingID: '1', hearingDate: '2026-06-01', courtName: 'Larkhaven Youth Court' };
    expect(hearings([item], header, [pushed('2026-06-01', 'Saltmarsh')])).toHaveLength(2);
    expect(hearings([item], header, [pushed('2026-06-02', 'Larkhaven Youth Court')])).toHaveLength(2);
  });
  it('is none where the court gives no day', () => expect(hearings([], header, [pushed(null, 'Larkhaven')])).toEqual([]));
  it('is the next one, if there is one, and today counts', () => {
    const all = hearings([], header, [pushed('2026-06-01', 'A'), pushed('2026-12-01', 'B'), pushed('2027-01-01', 'C')]);
    expect(['2026-05-01', '2026-12-01', '2026-12-02', '2027-02-01'].map((today) => nextCourtDate(all, today))).toEqual(['2026-06-01', '2026-12-01', '2027-01-01', null]);
  });
});

describe('what is current', () => {
  it('of education, training and employment is what goes on, else what ended last', () => {
    const school = { startDate: '2025-09-01', endDate: '2026-07-20', provisionType: 'SCHOOL_FULL_TIME' };
    const college = { startDate: '2026-09-01', endDate: null, provisionType: 'COLLEGE', hours: 20 };
    expect(currentEte([college, school])).toMatchObject({ provision: { display: 'College' }, hoursAttended: 20 });
    expect(currentEte([{ ...school, endDate: '2025-12-01' }, school])).toMatchObject({ endDate: '2026-07-20' });
    expect(currentEte([])).toBeNull();
  });
  it('of AssetPlus is the latest, stage or assessment', () => {
    const stage = { assessmentStageDetails: { assessmentStage: 'Review', assessmentStatus: 'Complete', stageStartDate: '2026-06-01' } };
    expect(assetPlusStage([stage], [{ assessmentID: 'a', date: '2026-05-01', stage: 'Start' }])).toEqual({ stage: 'Review', date: '2026-06-01', status: 'Complete' });
    expect(assetPlusStage([stage], [{ assessmentID: 'a', date: '2026-07-01', stage: 'Closure' }])).toEqual({ stage: 'Closure', date: '2026-07-01', status: null });
    expect(assetPlusStage([], [])).toBeNull();
  });
});
