import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, isLeafType, isObjectType, isUnionType, getNullableType, getNamedType } from 'graphql';
import { type ChildId, childId } from '#schema/ids';
import type { Viewer } from '#schema/contracts/viewer';
import type { HubForTests } from '#test/hub/hub-for-tests';
import type { Input, MutationRow } from '#test/hub/mutations/mutation-row';

const SDL = readFileSync(resolve(__dirname, '../../../subgraphs/hub/schema.graphql'), 'utf8');
/** Without what federation adds, which a plain schema has no words for. */
const schema = buildSchema(SDL.replace(/^extend schema[^{]*$/gm, ''), { assumeValid: true, assumeValidSDL: true });
const mutations = schema.getMutationType()?.getFields() ?? {};

export const mutationNames: readonly string[] = Object.keys(mutations);

export type Reply = { readonly __typename: string; readonly [field: string]: unknown };

/** Everything an answer says on its first level, and what is wrong with the input. */
function selectionOf(name: string): string {
  const answer = mutations[name] && getNamedType(mutations[name].type);
  const types = isUnionType(answer) ? answer.getTypes() : isObjectType(answer) ? [answer] : [];
  return types.map((type) => {
    const leaves = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(getNullableType(field.type)))).map((field) => field.name);
    return `... on ${type.name} { ${[...leaves, ...(type.name === 'InvalidInput' ? ['problems { path message }'] : [])].join(' ') || '__typename'} }`;
  }).join(' ');
}

export const documentOf = (name: string): string => `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${selectionOf(name)} } }`;

const FOUND: readonly ChildId[] = ['c-amira', 'c-sami', 'c-refuge'].map(childId);

/** Sends a mutation as the gateway would hand it on: with the children found, and the class granted; or with nothing. */
export async function sendMutation(hub: HubForTests, name: string, row: MutationRow, input: Input, { by = row.by, granted = true }: { readonly by?: Viewer | undefined; readonly granted?: boolean } = {}): Promise<Reply | null> {
  const about = row.child === null || row.child === 'none yet' ? {} : { childId: row.child ?? 'c-amira' };
  const claims = granted ? { children: Object.fromEntries(FOUND.map((id) => [id, {}])), own: { 'access-log': 'DETAIL' as const } } : { children: {}, own: {} };
  const { data, errors } = await hub.ask(documentOf(name), { input: { ...about, ...input } }, { viewer: by, ...claims });
  if (granted) expect(errors).toEqual([]);
  return (data?.[name] ?? null) as unknown as Reply | null;
}
