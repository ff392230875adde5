import { compose } from '#gateway/supergraph/compose';
import { type GraphDefinition, printSdl } from '#subgraphs/host/federated-schema';
import { clinicGraph, hubGraph, indexGraph, schoolGraph } from '#test/gateway/tiny-subgraphs';

const GRAPHS: Readonly<Record<string, GraphDefinition<never>>> = { hub: hubGraph, index: indexGraph, clinic: clinicGraph, school: schoolGraph };

/** The tiny federation's supergraph, composed as the real one is. */
export async function tinySupergraph(urls: Readonly<Record<string, string>> = {}): Promise<string> {
  const sdls = await Promise.all(Object.entries(GRAPHS).map(async ([name, graph]) =>
    ({ name, url: urls[name] ?? 'http://127.0.0.1:1/graphql', sdl: await printSdl(graph), pointsAtChildren: name === 'index' })));
  const composition = compose(sdls);
  if ('problems' in composition) throw new Error(composition.problems.join('\n'));
  return composition.supergraphSdl;
}
