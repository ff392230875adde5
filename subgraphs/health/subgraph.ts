import type { ReportProblem } from '#subgraphs/health/fhir/record-problem';
import { createFhirClient, type FhirClientConfig } from '#subgraphs/health/fhir-client';
import { graphFaces } from '#subgraphs/health/graph';
import { healthLoaders } from '#subgraphs/health/loaders';
import type { Subgraph } from '#subgraphs/host/serve-subgraph';

/**
 * The health services' contribution to the view of a child.
 * @param report told of every entry that came and was not used as it stands; names no person
 */
export function createHealthSubgraph(config: FhirClientConfig, report: ReportProblem = () => undefined): Subgraph {
  const client = createFhirClient(config, report);
  const [{ name, definition }] = graphFaces;
  return {
    faces: [{ name, ...definition, loaders: (_grant, signal) => healthLoaders(client, report, signal) as never }],
    ready: () => client.ready(),
    close: () => client.close(),
  };
}
