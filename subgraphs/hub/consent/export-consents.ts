import type { Bundle } from 'fhir/r4';
import { childId } from '#schema/ids';
import { fhirConsent } from '#subgraphs/hub/consent/fhir-consent';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** Everything that was said about sharing of one child, as a FHIR R4 Bundle of Consents, the earliest first. */
export async function exportConsents(store: HubStore, child: string, at: Date): Promise<Bundle> {
  const statements = await store.selectFrom('consent_statement').selectAll().where('child_id', '=', childId(child)).orderBy('from_at').orderBy('id').execute();
  const superseded = new Set(statements.flatMap(({ supersedes }) => supersedes ?? []));
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: at.toISOString(),
    entry: statements.map((statement) => ({ fullUrl: `urn:childgraph:consent:${statement.id}`, resource: fhirConsent({ ...statement, isSuperseded: superseded.has(statement.id) }) })),
  };
}
