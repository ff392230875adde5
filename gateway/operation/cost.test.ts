import { parse } from 'graphql';
import { checkCost, costOf } from '#gateway/operation/cost';
import { operationReader } from '#gateway/operation/read-operation';
import { graphModel } from '#gateway/supergraph/graph-model';
import { tinySupergraph } from '#test/gateway/tiny-supergraph';

async function reading() {
  const model = graphModel(await tinySupergraph());
  const read = operationReader(model);
  const cost = (text: string, given: Record<string, unknown> = {}): number => {
    const { asked, variables } = read(parse(text), undefined, given);
    return costOf(model.apiSchema, asked, variables);
  };
  return { model, read, cost };
}

it('counts a list as long as it is asked for, by value, variable or default, through a connection', async () => {
  const { cost } = await reading();
  const list = (first: string): string => `{ children${first} { edges { node { name } } } }`;
  expect(cost('{ child(id: "amira") { name } }')).toBe(2);
  expect([cost(list('(first: 3)')), cost(list('(first: 50)'))]).toEqual([1 + 1 + 3 * 2, 1 + 1 + 50 * 2]);
  expect(cost(list(''))).toBe(1 + 1 + 10 * 2);
  const byVariable = `query($n: Int!) ${list('(first: $n)')}`;
  expect([cost(byVariable, { n: 3 }), cost(byVariable, { n: 50 })]).toEqual([8, 102]);
});

it('refuses what comes to too much, before anything is fetched, in words that help', async () => {
  const { model, read } = await reading();
  const { asked, variables } = read(parse('{ children(first: 200) { edges { node { name } } } }'), undefined, {});
  expect(() => checkCost(model.apiSchema, asked, variables, 402)).not.toThrow();
  expect(() => checkCost(model.apiSchema, asked, variables, 401)).toThrow('ask for shorter lists');
});
