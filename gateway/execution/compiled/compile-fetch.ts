import type { FetchNode, ResponsePath } from '@apollo/query-planner';
import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { fetchErrors } from '#gateway/execution/compiled/fetch-errors';
import { type Merge, mergeFor } from '#gateway/execution/compiled/merge';
import { compileRepresentationWriter, requiredNames } from '#gateway/execution/compiled/representation-writer';
import type { PlannedFetch } from '#gateway/execution/compiled/gather-alike';
import { applyRewrites } from '#gateway/execution/compiled/rewrites';
import type { Run, Step } from '#gateway/execution/compiled/run';
import type { FetchDescription, JsonObject, SubgraphAnswer } from '#gateway/execution/compiled/subgraph-call';
import { type ClientPath, clientPathsAt, objectsAt } from '#gateway/execution/compiled/targets';

export interface CompiledFetch {
  readonly fetch: FetchDescription;
  readonly run: Step;
}

export function compileFetch(schema: GraphQLSchema, { node, paths }: PlannedFetch, index: number): CompiledFetch {
  const fetch: FetchDescription = {
    index,
    subgraph: node.serviceName,
    operation: node.operation,
    kind: node.operationKind === 'mutation' ? 'mutation' : 'query',
    ofEntities: node.requires !== undefined,
    required: node.inputRewrites?.length ? null : requiredNames(schema, node.requires ?? []),
  };
  return { fetch, run: node.requires ? entityStep(schema, node, fetch, paths) : rootStep(schema, node, fetch, paths[0] ?? []) };
}

/** The head of the body, text already: `{"query":"…","variables":{`. */
const bodyHead = (node: FetchNode): string => {
  const name = node.operationName ? `,"operationName":${JSON.stringify(node.operationName)}` : '';
  return `{"query":${JSON.stringify(node.operation)}${name},"variables":{`;
};

/** The variables this fetch uses, of those the client sent; the operation's own defaults stand for the rest. */
function writeVariables(names: readonly string[], variables: Run['variables']): string {
  let text = '';
  for (const name of names) {
    if (!Object.hasOwn(variables, name) || variables[name] === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(variables[name])}`;
  }
  return text;
}

function rootStep(schema: GraphQLSchema, node: FetchNode, fetch: FetchDescription, path: ResponsePath): Step {
  const head = bodyHead(node);
  const names = node.variableUsages ?? [];
  const merge = mergeFor((typename) => isInterfaceType(schema.getType(String(typename))));
  return (run, done) => {
    run.sent.push(fetch);
    run.caller.call({ fetch, head: `${head}${writeVariables(names, run.variables)}`, variables: run.variables, representations: [], entities: [] }, (answer) => {
      run.errors.push(...fetchErrors(fetch, answer, (reported) => [[...path.filter((step) => step !== '@'), ...reported]]));
      if (answer.kind === 'answered' && answer.data) {
        if (node.outputRewrites) applyRewrites(schema, node.outputRewrites, answer.data);
        for (const target of path.length === 0 ? [run.data] : objectsAt(run.data, path)) merge.into(target, answer.data);
      }
      done();
    });
  };
}

/** What one entity fetch asks: each distinct representation once, and every object that waits for its answer. */
interface Asked {
  readonly texts: string[];
  readonly entities: JsonObject[];
  readonly waiting: JsonObject[][];
}

function entityStep(schema: GraphQLSchema, node: FetchNode, fetch: FetchDescription, paths: readonly ResponsePath[]): Step {
  const head = bodyHead(node);
  const names = node.variableUsages ?? [];
  const written = compileRepresentationWriter(schema, node.requires ?? []);
  const merge = mergeFor((typename) => isInterfaceType(schema.getType(String(typename))));
  const write = node.inputRewrites?.length ? rewritten(schema, node, written) : written;

  return (run, done) => {
    const met = paths.flatMap((path) => objectsAt(run.data, path));
    const ask = (admitted: readonly boolean[] | null): void => {
      const asked = distinct(met, admitted, write);
      if (asked.texts.length === 0) return done();
      run.sent.push(fetch);
      run.caller.call({ fetch, head: `${head}${writeVariables(names, run.variables)}`, variables: run.variables, representations: asked.texts, entities: asked.entities }, (answer) => {
        run.errors.push(...fetchErrors(fetch, answer, entityPaths(run, paths, asked), asked.texts.length));
        deal(schema, merge, node, asked, answer);
        done();
      });
    };
    if (run.caller.admit && met.length > 0) run.caller.admit(fetch, met, ask);
    else ask(null);
  };
}

/** The same entity is met many times in a nested answer; it is asked for once. */
function distinct(met: readonly JsonObject[], admitted: readonly boolean[] | null, write: (entity: JsonObject) => string): Asked {
  const asked: Asked = { texts: [], entities: [], waiting: [] };
  const places = new Map<string, number>();
  const seen = new Set<JsonObject>();
  met.forEach((entity, index) => {
    if ((admitted && !admitted[index]) || seen.has(entity)) return;
    seen.add(entity);
    const text = write(entity);
    if (text === '') return;
    const place = places.get(text);
    if (place !== undefined) {
      asked.waiting[place]?.push(entity);
      return;
    }
    places.set(text, asked.texts.length);
    asked.texts.push(text);
    asked.entities.push(entity);
    asked.waiting.push([entity]);
  });
  return asked;
}

function deal(schema: GraphQLSchema, merge: Merge, node: FetchNode, asked: Asked, answer: SubgraphAnswer): void {
  if (answer.kind !== 'answered' || !answer.data) return;
  const entities = answer.data['_entities'];
  if (!Array.isArray(entities) || entities.length !== asked.texts.length) return;
  entities.forEach((entity: JsonObject | null, place) => {
    if (!entity) return;
    if (node.outputRewrites) applyRewrites(schema, node.outputRewrites, entity);
    for (const target of asked.waiting[place] ?? []) merge.into(target, entity);
  });
}

const rewritten = (schema: GraphQLSchema, node: FetchNode, write: (entity: JsonObject) => string) => (entity: JsonObject): string => {
  const text = write(entity);
  if (text === '') return '';
  const representation: unknown = JSON.parse(text);
  applyRewrites(schema, node.inputRewrites ?? [], representation);
  return JSON.stringify(representation);
};

/** `[_entities, i, …]` becomes the path in the client's answer of every object that waited for entity i. */
const entityPaths = (run: Run, paths: readonly ResponsePath[], asked: Asked) => {
  let places: readonly ReturnType<typeof clientPathsAt>[] | undefined;
  return (reported: ClientPath): readonly ClientPath[] => {
    const [root, place, ...rest] = reported;
    if (root !== '_entities' || typeof place !== 'number') return [];
    places ??= paths.map((path) => clientPathsAt(run.data, path));
    return (asked.waiting[place] ?? []).flatMap((entity) => (places ?? []).flatMap((at) => (at.get(entity) ?? []).map((here) => [...here, ...rest])));
  };
};
