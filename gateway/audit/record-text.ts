import type { Viewer } from '#schema/contracts/viewer';
import type { AccessRecord } from '#record/access-record';
import type { ChildAccessText } from '#gateway/audit/access-of-children';
import type { AskedOperation } from '#gateway/operation/asked';

/** What a record says, its viewer, operation and children apart. */
export type RecordedRest = Pick<AccessRecord, 'at' | 'purpose' | 'policyVersion' | 'askedAbout' | 'subgraphs' | 'flows' | 'outcome' | 'errors'>;

/** An `AccessRecord` as JSON: who asked and what is the same in every record of a viewer and of an operation, and written once. */
export function recordText(viewer: Viewer | null, asked: AskedOperation, rest: RecordedRest, children: readonly ChildAccessText[]): string {
  const { at, purpose, policyVersion, askedAbout, subgraphs, flows, outcome, errors } = rest;
  return `{"at":${JSON.stringify(at)},${viewer ? viewerText(viewer) : NOBODY},"purpose":${JSON.stringify(purpose)},"policyVersion":${JSON.stringify(policyVersion)},${operationText(asked)}`
    + `,"askedAbout":${JSON.stringify(askedAbout)},"subgraphs":${JSON.stringify(subgraphs)},"flows":${JSON.stringify(flows)},"outcome":${JSON.stringify(outcome)},"errors":${JSON.stringify(errors)},"children":[${children.join()}]}`;
}

type OfViewer = Pick<AccessRecord, 'viewer' | 'role' | 'agency' | 'assurance'>;

const inside = (part: object): string => JSON.stringify(part).slice(1, -1);

const NOBODY = inside({ viewer: null, role: null, agency: null, assurance: null } satisfies OfViewer);

const viewers = new WeakMap<Viewer, string>();

/** A viewer stays the same object for as long as their token is remembered. */
function viewerText(viewer: Viewer): string {
  const known = viewers.get(viewer) ?? inside({ viewer: viewer.id, role: viewer.role, agency: viewer.agency, assurance: viewer.assurance } satisfies OfViewer);
  viewers.set(viewer, known);
  return known;
}

const operations = new WeakMap<AskedOperation, string>();

function operationText(asked: AskedOperation): string {
  const known = operations.get(asked) ?? inside({ operation: { name: asked.name ?? null, kind: asked.kind, hash: asked.key } } satisfies Pick<AccessRecord, 'operation'>);
  operations.set(asked, known);
  return known;
}
