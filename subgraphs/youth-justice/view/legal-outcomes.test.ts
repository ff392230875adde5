import type { OffenceItem, OffenceLegalOutcome } from '#subgraphs/youth-justice/client/child-return';
import type { CourtHearing, CourtResult } from '#subgraphs/youth-justice/client/court-hearing';
import { legalOutcomes } from '#subgraphs/youth-justice/view/legal-outcomes';

const header = { sourceDocumentId: 'd-1', sourceReturnId: 'r-1', ypid: 'YP-1', returnStartDate: '2026-04-01', returnEndDate: '2026-06-30', signoffDate: '2026-07-12' };
const theft = (...offenceLegalOutcome: OffenceLegalOutcome[]): OffenceItem => ({ offenceID: 'o-1', offenceDate: '2026-05-01', cjscode: 'TH68010', offenceLegalOutcome });
const result = (more: Partial<CourtResult>): CourtResult =>
  ({ id: null, label: 'Referral Order', orderedDate: '2026-06-01', amendedOn: null, amendmentReason: null, category: 'FINAL', offence: { code: 'TH68010', title: 'Theft', date: '2026-05-01' }, ...more });
const sentence = (...results: CourtResult[]): CourtHearing => ({ id: 'h-1', sharedTime: '2026-06-01T12:00:00Z', court: 'Larkhaven', type: 'Sentence', date: '2026-06-01', results });
const told = (offences: OffenceItem[], ...hearings: CourtHearing[]) =>
  legalOutcomes(offences, header, hearings).map(({ outcome, date, supersedes }) => `${outcome.code} ${date}${supersedes ? ` for ${supersedes.outcome.code}` : ''}`);

const referral = { outcomeDate: '2026-06-01', legalOutcome: 'REFERRAL_ORDER' };

it('are those of the return, newest first', () =>
  expect(told([theft(referral, { outcomeDate: '2026-06-20', legalOutcome: 'YOUTH_CAUTION' })])).toEqual(['YOUTH_CAUTION 2026-06-20', 'REFERRAL_ORDER 2026-06-01']));

it('do not stand when the return says they were changed on appeal; what replaced them says so', () =>
  expect(told([theft(
    { outcomeDate: '2026-03-01', legalOutcome: 'DETENTION_AND_TRAINING_ORDER', outcomeAppealStatus: 'Changed on appeal' },
    { outcomeDate: '2026-06-01', legalOutcome: 'YOUTH_REHABILITATION_ORDER', outcomeDateOfAppealedOutcome: '2026-03-01' },
  )])).toEqual(['YOUTH_REHABILITATION_ORDER 2026-06-01 for DETENTION_AND_TRAINING_ORDER']));

it('are none where the appeal put nothing in their place', () =>
  expect(told([theft({ ...referral, outcomeAppealStatus: 'changed on appeal ' })])).toEqual([]));

it('count once when the return and the court both state them', () => expect(told([theft(referral)], sentence(result({})))).toEqual(['REFERRAL_ORDER 2026-06-01']));

it('are the court’s own where the return does not have them yet', () =>
  expect(told([], sentence(result({ orderedDate: '2026-11-20' })))).toEqual(['REFERRAL_ORDER 2026-11-20']));

it('are replaced by what the court amended after the return was signed off', () =>
  expect(told([theft(referral)], sentence(result({ label: 'Youth rehabilitation order', amendedOn: '2026-08-01' })))).toEqual(['YOUTH_REHABILITATION_ORDER 2026-06-01 for REFERRAL_ORDER']));

it('stand where the court amended before the return was signed off, or amended another matter', () => {
  expect(told([theft(referral)], sentence(result({ label: 'Youth rehabilitation order', amendedOn: '2026-07-01' })))).toContain('REFERRAL_ORDER 2026-06-01');
  const other = result({ label: 'Youth rehabilitation order', amendedOn: '2026-08-01', offence: { code: 'CD71039', title: 'Criminal damage', date: '2026-05-01' } });
  expect(told([theft(referral)], sentence(other))).toContain('REFERRAL_ORDER 2026-06-01');
});

it('are not costs, adjournments and the like', () => expect(told([], sentence(result({ label: 'Costs to Crown Prosecution Service' })))).toEqual([]));

it('are shown by their code where the list does not know them, and have no group', () =>
  expect(legalOutcomes([theft({ outcomeDate: '2026-06-01', legalOutcome: 'OF_NEXT_YEAR' })], header, [])[0]).toMatchObject({ outcome: { code: 'OF_NEXT_YEAR', display: 'OF_NEXT_YEAR' }, group: null }));

it.each(['__proto__', 'constructor', 'toString'])('take %s for no code', (code) =>
  expect(legalOutcomes([theft({ outcomeDate: '2026-06-01', legalOutcome: code })], header, [])[0]).toMatchObject({ outcome: { display: code }, group: null }));
