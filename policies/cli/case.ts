import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Cast } from '#policies/cast';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { DecisionRequest } from '#policies/decision';
import type { Surroundings } from '#policies/cli/run';
import { didYouMean } from '#policies/load/check-shape';
import { fieldRows } from '#policies/register/fields';

export interface WhoAndWhat {
  readonly viewer?: string;
  readonly child?: string;
  readonly purpose?: string;
  readonly category?: string;
  readonly field?: string;
  readonly case?: string;
}

const known = <Row>(row: Row | undefined, what: string, id: string, ids: readonly string[]): Row => {
  if (row === undefined) throw new Error(`There is no ${what} "${id}".${didYouMean(id, ids)} Known: ${ids.join(', ')}.`);
  return row;
};

type WrittenRequest = Omit<DecisionRequest, 'at'> & { readonly at: string };

/** Requests as a file has them: one, or a list. */
export const requestsIn = (json: string): readonly DecisionRequest[] =>
  [JSON.parse(json) as WrittenRequest | readonly WrittenRequest[]].flat().map((written) => ({ ...written, at: new Date(written.at) }));

/** Who asks about whom: from a file of facts, or from the cast of the policy's scenarios. */
export const requestOf = (surroundings: Surroundings, compiled: CompiledPolicy, options: WhoAndWhat): DecisionRequest => {
  if (options.case !== undefined) {
    const [request] = requestsIn(readFileSync(resolve(surroundings.project, options.case), 'utf8'));
    if (request === undefined) throw new Error(`There is no request in ${options.case}.`);
    return options.purpose === undefined ? request : { ...request, purpose: options.purpose };
  }
  const { castViewers, castChildren } = compiled.rows;
  const cast = new Cast(compiled);
  const viewer = known(cast.viewer(options.viewer ?? ''), 'viewer', options.viewer ?? '', castViewers.map(({ id }) => id));
  const child = known(cast.child(options.child ?? ''), 'child', options.child ?? '', castChildren.map(({ id }) => id));
  return cast.request(viewer, child, options.purpose ?? viewer.purpose);
};

/** The category asked about, by its id or by a field of the graph. */
export const categoryOf = (surroundings: Surroundings, compiled: CompiledPolicy, { category, field }: WhoAndWhat): string => {
  const ids = compiled.rows.categories.map(({ id }) => id);
  if (category !== undefined) return known(ids.find((id) => id === category), 'category', category, ids);
  if (field === undefined) throw new Error('Say what is asked about: --category ID or --field Type.field.');
  const rows = fieldRows(compiled, readFileSync(resolve(surroundings.project, 'schema/supergraph.graphql'), 'utf8'));
  const row = known(rows.find(({ coordinate }) => coordinate === field), 'field', field, rows.map(({ coordinate }) => coordinate).filter((one) => one.startsWith(field.split('.')[0] ?? '')));
  return known(ids.find((id) => id === row.category), 'category of information for the field', field, [row.category]);
};
