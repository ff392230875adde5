import type { OperationOutcome } from 'fhir/r4';

export interface NhsAnswer {
  readonly status: number;
  readonly body: unknown;
}

const SPINE = 'https://fhir.nhs.uk/R4/CodeSystem/Spine-ErrorOrWarningCode';

const outcome = (status: number, code: OperationOutcome['issue'][number]['code'], spineCode: string, display: string): NhsAnswer => ({
  status,
  body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, details: { coding: [{ system: SPINE, version: '1', code: spineCode, display }] } }] } satisfies OperationOutcome,
});

/** The refusals of the NHS systems that the stand-in makes. */
export const REFUSAL = {
  noToken: outcome(401, 'forbidden', 'ACCESS_DENIED', 'Missing or invalid access token'),
  noRequestId: outcome(400, 'required', 'MISSING_VALUE', 'Required value is missing'),
  invalidNumber: outcome(400, 'value', 'INVALID_RESOURCE_ID', 'Resource Id is invalid'),
  invalidSearch: outcome(400, 'value', 'INVALID_SEARCH_DATA', 'Search data is invalid'),
  invalidated: outcome(404, 'processing', 'INVALIDATED_RESOURCE', 'Resource that has been marked as invalid was requested'),
  notFound: outcome(404, 'not-found', 'RESOURCE_NOT_FOUND', 'Resource not found'),
  wrongMethod: outcome(405, 'not-supported', 'INVALID_METHOD', 'Only GET is offered here'),
} as const;

/** What the Immunisation API puts among the matches where it may not tell of every disease asked for. */
export const NOT_ALL_TARGETS: OperationOutcome = {
  resourceType: 'OperationOutcome',
  issue: [{
    severity: 'warning', code: 'forbidden',
    details: { coding: [{ system: 'https://fhir.nhs.uk/Codesystem/http-error-codes', code: 'UNAUTHORIZED' }] },
    diagnostics: 'Part of what was asked for is not open to this application',
  }],
};
