import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4';
import type { FaultKind } from '#subgraphs/health/fhir/fhir-fault';
import { lookUp } from '#subgraphs/health/fhir/reading';

/** Spine and API-management codes that say more than the HTTP status does. */
const BY_CODE: Readonly<Record<string, FaultKind>> = {
  INVALIDATED_RESOURCE: 'invalidated',
  RESOURCE_NOT_FOUND: 'not-found',
  INVALID_RESOURCE_ID: 'number-refused',
  INVALID_NHS_NUMBER: 'number-refused',
  UNSUPPORTED_SERVICE: 'number-refused',
  ACCESS_DENIED: 'access-denied',
  FORBIDDEN_UPDATE: 'access-denied',
  INVALID_METHOD: 'access-denied',
  TOO_MANY_REQUESTS: 'rate-limited',
  THROTTLED: 'rate-limited',
};

/** FHIR's own issue types, where no Spine code is given. */
const BY_ISSUE_TYPE: Readonly<Record<string, FaultKind>> = {
  'not-found': 'not-found',
  deleted: 'not-found',
  forbidden: 'access-denied',
  login: 'not-authenticated',
  expired: 'not-authenticated',
  unknown: 'not-authenticated',
  throttled: 'rate-limited',
};

/**
 * What an error answer means: its Spine code first, then the HTTP status, then FHIR's issue type.
 * @param status 0 where the OperationOutcome came in a 200
 */
export function faultOf(status: number, body: unknown): FaultKind {
  const issues = isOperationOutcome(body) ? body.issue : [];
  const spine = issues.flatMap(codesOf).map((code) => lookUp(BY_CODE, code)).find((kind) => kind !== null);
  return spine ?? byStatus(status) ?? issues.map(({ code }) => lookUp(BY_ISSUE_TYPE, code)).find((kind) => kind !== null) ?? 'question-refused';
}

function byStatus(status: number): FaultKind | null {
  if (status >= 500) return 'server-fault';
  switch (status) {
    case 401: return 'not-authenticated';
    case 403: return 'access-denied';
    case 404:
    case 410: return 'not-found';
    case 429: return 'rate-limited';
    default: return null;
  }
}

export const isOperationOutcome = (body: unknown): body is OperationOutcome =>
  isRecord(body) && body['resourceType'] === 'OperationOutcome' && Array.isArray(body['issue']) && body['issue'].every(isRecord);

/** Does it only inform or warn? Such an OperationOutcome may stand inside a 200 answer, beside the data. */
export const isOnlyWarning = ({ issue }: OperationOutcome): boolean =>
  issue.every(({ severity }) => severity === 'warning' || severity === 'information');

/** The words of a warning that are safe to log: codes of code lists, never the free text beside them. */
export const warningCodes = (outcome: OperationOutcome): readonly string[] =>
  outcome.issue.map((issue) => codesOf(issue)[0] ?? safeCode(issue.code) ?? 'uncoded');

const codesOf = (issue: OperationOutcomeIssue): readonly string[] =>
  listOf(issue.details?.coding).map((coding) => safeCode(coding?.code)).filter((code) => code !== null);

const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

const safeCode = (code: unknown): string | null => (typeof code === 'string' && /^[A-Za-z_-]{1,60}$/.test(code) ? code : null);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
