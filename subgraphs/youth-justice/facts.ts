import type { AgencyFacts, AgencyFactsRequest, BasisFact, RelationFact } from '#schema/contracts/facts';
import type { ViewerId } from '#schema/ids';
import type { ReturnHeader } from '#subgraphs/youth-justice/client/child-return';
import type { YouthJusticeDocuments } from '#subgraphs/youth-justice/client/youth-justice-documents';

/**
 * What the service's records say for a decision, from the headers of the returns alone: an open case is a basis under
 * section 115 of the Crime and Disorder Act 1998 for the officer it is assigned to, and puts it on that officer's caseload.
 */
export async function youthJusticeFacts(documents: YouthJusticeDocuments, request: AgencyFactsRequest, signal: AbortSignal): Promise<readonly AgencyFacts[]> {
  const returns = await documents.returns(request.children.map(({ reference }) => reference), [], signal);
  return request.children.map(({ id, reference }) => {
    const header = returns.get(reference)?.header;
    return { child: id, bases: basesOf(header), relations: relationsOf(header, request.viewer.id) };
  });
}

/** A case without a manager is nobody's to rely on yet: the empty list assigns it to no one, where leaving it out would mean everyone. */
function basesOf(header: ReturnHeader | undefined): readonly BasisFact[] {
  const open = openCase(header);
  if (!header || !open) return [];
  return [{ basis: 'cda98_s115', record: header.sourceDocumentId, from: open.openedOn, assignedTo: open.manager ? [open.manager.staffId] : [] }];
}

function relationsOf(header: ReturnHeader | undefined, viewer: ViewerId): readonly RelationFact[] {
  const open = openCase(header);
  if (!header || open?.manager?.staffId !== viewer) return [];
  return [{ relation: 'own_caseload', record: header.sourceDocumentId, from: open.openedOn }];
}

const openCase = (header: ReturnHeader | undefined): ReturnHeader['case'] => (header?.case?.status === 'OPEN' ? header.case : undefined);
