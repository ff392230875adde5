import { join } from 'node:path';
import type { CourtHearing, CourtResult } from '#subgraphs/youth-justice/client/court-hearing';
import type { Report } from '#subgraphs/host/rejection';
import { type Place, schemasIn } from '#subgraphs/host/json-schemas';

const schemas = schemasIn(join(__dirname, '../court-schema'));

interface Resulted { readonly hearing: unknown; readonly sharedTime: string }
interface Hearing {
  readonly id: string;
  readonly courtCentre: { readonly name?: string };
  readonly type: { readonly description: string };
  readonly hearingDays?: readonly unknown[];
  readonly prosecutionCases?: readonly unknown[];
  readonly defendantJudicialResults?: readonly unknown[];
}
interface Defendant { readonly pncId?: string; readonly masterDefendantId?: string; readonly offences: readonly unknown[]; readonly judicialResults?: readonly unknown[] }
interface Offence { readonly offenceCode: string; readonly offenceTitle: string; readonly startDate: string; readonly judicialResults?: readonly unknown[] }
interface JudicialResult {
  readonly judicialResultId?: string;
  readonly label: string;
  readonly orderedDate: string;
  readonly amendmentDate?: string;
  readonly amendmentReason?: string;
  readonly isDeleted?: boolean;
  readonly category: CourtResult['category'];
}

/** A hearing's results as a court pushed them, before anyone's part is taken out of them. */
export interface HearingResulted {
  readonly id: string;
  readonly sharedTime: string;
  /** The defendants' PNC ids, as written. */
  readonly pncIds: readonly string[];
  /** The part of the defendant with this PNC id; null where none has it. */
  partOf(pncId: string): CourtHearing | null;
}

/**
 * Reads a `hearing-resulted` document of HMCTS Common Platform. Good results are kept, each bad part is reported with
 * its place and the reason; null where the hearing itself cannot be used.
 */
export function readHearingResulted(document: unknown, name: string, report: Report): HearingResulted | null {
  const root = schemas.accept<Resulted>('hearing-resulted', document, { document: name, path: '' }, report);
  const place = { document: name, path: '/hearing' };
  const hearing = root && schemas.accept<Hearing>('hearing', root.hearing, place, report);
  if (!root || !hearing) return null;

  const [firstDay] = readDays(hearing, place, report);
  const defendants = readDefendants(hearing, place, report);
  const across = readResultsAcrossCases(hearing, place, report);
  return {
    id: hearing.id,
    sharedTime: root.sharedTime,
    pncIds: defendants.flatMap(({ pncId }) => pncId ?? []),
    partOf: (pncId) => {
      const parts = defendants.filter((defendant) => defendant.pncId !== undefined && samePnc(defendant.pncId, pncId));
      if (parts.length === 0) return null;
      const masters = new Set(parts.flatMap(({ masterDefendantId }) => masterDefendantId ?? []));
      const own = across.filter((result) => masters.has(result.masterDefendantId)).map(({ result }) => result);
      return {
        id: hearing.id,
        sharedTime: root.sharedTime,
        court: hearing.courtCentre.name ?? null,
        type: hearing.type.description,
        date: firstDay ?? null,
        results: [...parts.flatMap(({ results }) => results), ...own],
      };
    },
  };
}

/** PNC ids are written `2019/0012345X`, with and without slash, spaces and century. */
export const samePnc = (one: string, other: string): boolean => plainPnc(one) === plainPnc(other);
const plainPnc = (pnc: string): string => pnc.toUpperCase().replace(/[^A-Z0-9]/g, '').replace(/^(?:19|20)(?=\d{9}[A-Z]$)/, '');

const readDays = (hearing: Hearing, { document, path }: Place, report: Report): readonly string[] =>
  schemas.acceptEach<{ sittingDay: string; isCancelled?: boolean }>('hearing-day', hearing.hearingDays, { document, path: `${path}/hearingDays` }, report)
    .filter(({ value }) => value.isCancelled !== true)
    .map(({ value }) => value.sittingDay.slice(0, 10))
    .sort();

interface ReadDefendant { readonly pncId: string | undefined; readonly masterDefendantId: string | undefined; readonly results: readonly CourtResult[] }

function readDefendants(hearing: Hearing, { document, path }: Place, report: Report): readonly ReadDefendant[] {
  const cases = schemas.acceptEach<{ defendants: readonly unknown[] }>('prosecution-case', hearing.prosecutionCases, { document, path: `${path}/prosecutionCases` }, report);
  return cases.flatMap(({ value, place }) =>
    schemas.acceptEach<Defendant>('defendant', value.defendants, { document, path: `${place.path}/defendants` }, report).map((defendant) => ({
      pncId: defendant.value.pncId,
      masterDefendantId: defendant.value.masterDefendantId,
      results: readResultsOfDefendant(defendant.value, defendant.place, report),
    })),
  );
}

function readResultsOfDefendant(defendant: Defendant, { document, path }: Place, report: Report): readonly CourtResult[] {
  const offences = schemas.acceptEach<Offence>('offence', defendant.offences, { document, path: `${path}/offences` }, report);
  const ofOffences = offences.flatMap(({ value, place }) =>
    readResults(value.judicialResults, { document, path: `${place.path}/judicialResults` }, report, {
      code: value.offenceCode, title: value.offenceTitle, date: value.startDate,
    }));
  return [...ofOffences, ...readResults(defendant.judicialResults, { document, path: `${path}/judicialResults` }, report, null)];
}

function readResultsAcrossCases(hearing: Hearing, { document, path }: Place, report: Report): readonly { masterDefendantId: string; result: CourtResult }[] {
  const listed = schemas.acceptEach<{ masterDefendantId: string; judicialResult: unknown }>(
    'defendant-judicial-result', hearing.defendantJudicialResults, { document, path: `${path}/defendantJudicialResults` }, report);
  return listed.flatMap(({ value, place }) => {
    const judicial = schemas.accept<JudicialResult>('judicial-result', value.judicialResult, { document, path: `${place.path}/judicialResult` }, report);
    return judicial && judicial.isDeleted !== true ? [{ masterDefendantId: value.masterDefendantId, result: toResult(judicial, null) }] : [];
  });
}

/** A result that the court has taken back (`isDeleted`) is no result. */
const readResults = (list: readonly unknown[] | undefined, place: Place, report: Report, offence: CourtResult['offence']): readonly CourtResult[] =>
  schemas.acceptEach<JudicialResult>('judicial-result', list, place, report)
    .filter(({ value }) => value.isDeleted !== true)
    .map(({ value }) => toResult(value, offence));

const toResult = (judicial: JudicialResult, offence: CourtResult['offence']): CourtResult => ({
  id: judicial.judicialResultId ?? null,
  label: judicial.label,
  orderedDate: judicial.orderedDate,
  amendedOn: judicial.amendmentDate ?? null,
  amendmentReason: judicial.amendmentReason ?? null,
  category: judicial.category,
  offence,
});
