import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'graphql';
import { Cast } from '#policies/cast';
import { compileDirectory } from '#policies/load-policy';
import { createPolicy } from '#policies/policy';
import { explainOperation } from '#gateway/explain/explain-operation';
import { graphModel } from '#gateway/supergraph/graph-model';

const project = resolve(__dirname, '../..');
const model = graphModel(readFileSync(resolve(project, 'schema/supergraph.graphql'), 'utf8'));
const { compiled, hash } = compileDirectory(resolve(project, 'policies'), {});
const cast = new Cast(compiled);

function explained(viewer: string, child: string, text: string) {
  const [who, whom] = [cast.viewer(viewer), cast.child(child)];
  if (!who || !whom) throw new Error('not in the cast');
  return explainOperation({ model, policy: createPolicy(compiled, hash), request: cast.request(who, whom), document: parse(text), operationName: undefined, variables: { id: child } });
}

const HEALTH = 'query($id: ID!) { child(id: $id) { dateOfBirth health { allergies { criticality } mentalHealth { __typename } } } }';

it('shows what remains for one viewer, and what another is given of the same', () => {
  const [tom, ines] = [explained('tom', 'amira', HEALTH), explained('ines', 'amira', HEALTH)];
  expect(tom.withheld).toContain('child-mental-health');
  expect(tom.reduced).not.toContain('mentalHealth');
  expect(tom.reduced).toContain('allergies');
  expect(ines.withheld).not.toContain('physical-health');
});

it('shows the plan, and for each fetch what its grant would carry', () => {
  const { plan, fetches, cost } = explained('tom', 'amira', HEALTH);
  expect(plan).toContain('Fetch(service: "health")');
  expect(fetches.map(({ subgraph, isSent }) => [subgraph, isSent])).toEqual([['hub', true], ['health', true]]);
  expect(fetches[1]?.levels).toEqual(['safety-alerts DETAIL']);
  expect(fetches[1]?.operation).not.toContain('mentalHealth');
  expect(cost).toBeGreaterThan(4);
});

it('shows that of a child whom the viewer may not find nobody is asked', () => {
  expect(explained('tom', 'sealed', HEALTH)).toMatchObject({ isFound: false, reduced: null, plan: null, fetches: [] });
});
