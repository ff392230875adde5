import { addDays } from '#demo/population/calendar';
import { uuidOf as uuid } from '#demo/population/identifiers';
import type { DemoChild, DemoYouthJustice } from '#demo/population/model';
import { LEGAL_OUTCOMES } from '#schema/vocabulary/youth-justice/legal-outcome';

/**
 * What the courts pushed about a young person, as HMCTS Common Platform writes `hearing-resulted`: one document a hearing
 * that has results, and a second one where a result was amended on appeal. Each has a co-defendant, as many do.
 */
export function hearingResultsOf(child: DemoChild, record: DemoYouthJustice): readonly object[] {
  const pnc = child.identifiers.pnc;
  if (!pnc) return [];
  return record.hearings.filter(({ result }) => result !== undefined).flatMap((hearing) => {
    const first = resulted(child, pnc, record, hearing, hearing.result ?? '', null);
    return hearing.amendedOnAppeal ? [first, resulted(child, pnc, record, hearing, hearing.amendedOnAppeal, addDays(hearing.date, 42))] : [first];
  });
}

type DemoHearing = DemoYouthJustice['hearings'][number];

function resulted(child: DemoChild, pncId: string, record: DemoYouthJustice, hearing: DemoHearing, result: string, amendmentDate: string | null): object {
  const id = uuid(`hearing ${hearing.id}`);
  const caseId = uuid(`case ${child.id}`);
  const [offence] = record.offences;
  const youth = offence ?? { id: hearing.id, code: 'TH68010', title: 'Theft from a shop', date: hearing.date };
  return {
    sharedTime: `${amendmentDate ?? hearing.date}T16:30:00.000Z`,
    hearing: {
      id, jurisdictionType: 'MAGISTRATES', courtCentre: { id: uuid(`court ${hearing.court}`), name: hearing.court },
      type: { id: uuid(`type ${hearing.type}`), description: hearing.type },
      hearingDays: [{ sittingDay: `${hearing.date}T10:00:00.000Z`, listedDurationMinutes: 30 }],
      hasSharedResults: true,
      prosecutionCases: [{
        id: caseId, initiationCode: 'C', prosecutionCaseIdentifier: { caseURN: '99XX9999999', prosecutionAuthorityId: uuid('authority'), prosecutionAuthorityCode: 'CPS' },
        defendants: [
          defendant(caseId, `defendant ${child.id}`, pncId, offenceWith(youth, judicialResult(id, hearing, result, amendmentDate))),
          defendant(caseId, `co-defendant ${child.id}`, '2025/9999999Z', offenceWith({ ...youth, title: 'CO-DEFENDANT offence' }, judicialResult(id, hearing, 'CO-DEFENDANT result', null))),
        ],
      }],
    },
  };
}

const defendant = (prosecutionCaseId: string, key: string, pncId: string, offence: object) =>
  ({ id: uuid(key), masterDefendantId: uuid(`master ${key}`), prosecutionCaseId, pncId, isYouth: true, offences: [offence] });

const offenceWith = (offence: { readonly id: string; readonly code: string; readonly title: string; readonly date: string }, result: object) => ({
  id: uuid(`offence ${offence.id}`), offenceDefinitionId: uuid(`definition ${offence.code}`), offenceCode: offence.code, offenceTitle: offence.title,
  wording: offence.title, startDate: offence.date, judicialResults: [result],
});

const judicialResult = (orderedHearingId: string, hearing: DemoHearing, result: string, amendmentDate: string | null) => ({
  judicialResultId: uuid(`result ${hearing.id} ${result}`), orderedHearingId, label: LEGAL_OUTCOMES[result]?.display ?? result,
  isAdjournmentResult: false, isFinancialResult: false, isConvictedResult: true, isAvailableForCourtExtract: true, orderedDate: hearing.date, category: 'FINAL',
  ...(amendmentDate ? { amendmentDate, amendmentReason: 'Appeal against sentence allowed' } : {}),
});
