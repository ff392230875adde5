import { recordId } from '#demo/population/identifiers';
import type { DemoChild, DemoPractitioner, DemoYouthJustice, Population } from '#demo/population/model';

/** A child-level return as the youth justice service's case system writes it. */
export interface WrittenReturn {
  readonly header: Readonly<Record<string, unknown>> & { readonly ypid: string };
  readonly items: readonly { readonly type: string; readonly item: Readonly<Record<string, unknown>> }[];
}

/** Every return sent about a young person, oldest first; only the newest says what is so. */
export function returnsOf(child: DemoChild, record: DemoYouthJustice, population: Population): readonly WrittenReturn[] {
  const ypid = child.identifiers.ypid;
  if (!ypid) return [];
  const officer = population.practitioners.find(({ id }) => id === record.officer);
  const count = Math.max(1, record.returns);
  return Array.from({ length: count }, (_, index) => {
    const quartersAgo = count - 1 - index;
    return {
      header: headerOf(ypid, record, officer, population.today, quartersAgo),
      // A superseded return says other things: whoever reads it instead of the latest is found out.
      items: quartersAgo === 0 ? itemsOf(child, ypid, record) : supersededItems(child, ypid, quartersAgo),
    };
  });
}

function headerOf(ypid: string, record: DemoYouthJustice, officer: DemoPractitioner | undefined, today: string, quartersAgo: number) {
  const start = monthsBefore(today, 3 * (quartersAgo + 1));
  const end = monthsBefore(today, 3 * quartersAgo);
  return {
    sourceDocumentId: recordId(ypid, 'return', quartersAgo), sourceReturnId: `return-${end}`, ypid, currentYotId: 'yot-999', yotOuCode: 'E99',
    returnStartDate: start, returnEndDate: end, signoffDate: end, deleted: false,
    case: {
      status: record.openCase ? 'OPEN' : 'CLOSED',
      openedOn: earliest(record) ?? start,
      closedOn: record.openCase ? null : end,
      manager: officer ? { staffId: officer.id, name: officer.name, role: 'youth justice officer', phone: officer.phone, email: officer.email } : null,
    },
  };
}

const earliest = (record: DemoYouthJustice): string | undefined =>
  [...record.offences.map(({ date }) => date), ...record.orders.map(({ from }) => from), ...record.interventions.map(({ from }) => from)].sort()[0];

function itemsOf(child: DemoChild, ypid: string, record: DemoYouthJustice): WrittenReturn['items'] {
  return [
    personDetails(child, ypid),
    ...offences(record),
    ...record.hearings.map((hearing) => ({
      type: 'hearing',
      item: { hearingID: hearing.id, hearingDate: hearing.date, courtType: hearing.type, courtName: hearing.court },
    })),
    ...record.interventions.map((intervention) => ({
      type: 'intervention_programme',
      item: { interventionProgrammeID: intervention.id, startDate: intervention.from, endDate: intervention.until ?? null, disposalType: intervention.type },
    })),
    ...(record.assetPlusStage ? [{ type: 'asset_plus', item: { assessmentID: `ap-${ypid}`, date: record.assetPlusStage.date, stage: record.assetPlusStage.stage, concernsSubstanceMisuse: 'Yes' } }] : []),
    ...(record.ete ? [{ type: 'ete_status', item: { startDate: record.ete.date, endDate: null, provisionType: record.ete.status, hours: record.ete.hours, hoursOffered: 25 } }] : []),
    { type: 'health', item: { mentalHealth: { kpi4MentalHealthWellbeing: [] } } },
  ];
}

const personDetails = (child: DemoChild, ypid: string) => ({
  type: 'person_details',
  item: {
    ypid, originatingYOTPersonID: `oyp-${ypid}`, currentYOTID: 'yot-999', pncnumber: child.identifiers.pnc ?? null,
    dateOfBirth: child.dateOfBirth ?? null, sex: child.sex === 'MALE' ? 1 : child.sex === 'FEMALE' ? 2 : null, ethnicity: child.ethnicity, preferredLanguage: child.language.display,
  },
});

/** Every order stands for the first offence; one amended on appeal is written as the return writes it, before and after. */
function offences(record: DemoYouthJustice): WrittenReturn['items'] {
  return record.offences.map((offence, index) => ({
    type: 'offence',
    item: {
      offenceID: offence.id, offenceDate: offence.date, offenceDescription: offence.title, cjscode: offence.code, yjbseriousnessScore: offence.seriousness,
      offenceLegalOutcome: index > 0 ? [] : record.orders.flatMap((order) => [
        ...(order.amendedFrom ? [{ outcomeDate: order.from, legalOutcome: order.amendedFrom, outcomeAppealStatus: 'Changed on appeal' }] : []),
        {
          outcomeDate: order.from, outcomeEndDate: order.until ?? null, legalOutcome: order.type,
          ...(order.amendedFrom ? { outcomeDateOfAppealedOutcome: order.from } : {}),
        },
      ]),
    },
  }));
}

const supersededItems = (child: DemoChild, ypid: string, quartersAgo: number): WrittenReturn['items'] => [
  personDetails(child, ypid),
  { type: 'ete_status', item: { startDate: '2020-01-01', endDate: null, provisionType: 'SCHOOL_FULL_TIME', hours: 25, description: `As of ${quartersAgo} returns ago` } },
];

const monthsBefore = (date: string, months: number): string => {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() - months);
  return moment.toISOString().slice(0, 10);
};
