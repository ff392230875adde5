import type { ChildId } from '#schema/ids';
import type { Json } from '#gateway/execution/executor';
import { furtherVariables, type PagedField } from '#gateway/execution/paged-fields';
import { HIDDEN_CURSOR, HIDDEN_EDGES, HIDDEN_PAGE } from '#gateway/operation/asked';
import { discoveredChildren } from '#gateway/response/discovered-children';

/** What filling a page needs of its request. */
export interface PageFilling {
  /** Facts and decisions for these children, in one batch. */
  decide(children: readonly ChildId[]): Promise<void>;
  isFound(child: ChildId): boolean;
  /** Asks the same subgraph; null where it does not answer. */
  ask(query: string, variables: Json): Promise<Json | null>;
}

type Growing = Record<string, unknown>;
interface Kept { readonly page: Json; readonly index: number; readonly cursor: string }

/** How many are asked for at a time beyond the first page, and how often. */
const FURTHER = 100;
const MOST_FURTHER = 4;

/**
 * A page of children holds those whom this viewer may find, and is filled with them: one that merely dropped the others
 * would tell by its length, its cursors and its "there is more" that somebody else fits (attacks A42, A44). So whoever may find
 * fewer sees exactly what there would be if the others did not exist.
 */
export async function fillPages(paged: readonly PagedField[], data: Json, variables: Json, filling: PageFilling): Promise<void> {
  await Promise.all(paged.map(async (field) => {
    const connection = objectAt(data, field.path);
    if (connection) await fillPage(field, connection, variables, filling);
  }));
}

async function fillPage(field: PagedField, connection: Growing, variables: Json, filling: PageFilling): Promise<void> {
  const { first, isFirstPage } = field.argumentsIn(variables);
  const wanted = first ?? edgesOf(connection).length;
  const kept = await keptOf(connection, filling);
  let page: Json = connection;
  for (let further = 0; further < MOST_FURTHER && kept.length <= wanted && hasNext(page); further += 1) {
    const after = cursorOf(edgesOf(page).at(-1));
    const answer = after === null ? null : await filling.ask(field.further.query, furtherVariables(field, variables, FURTHER, after));
    const next = answer && objectAt(answer, field.path);
    if (!next) break;
    kept.push(...(await keptOf(next, filling)));
    page = next;
  }
  const shown = kept.slice(0, wanted);
  const filled = field.edgeKeys.map((key) => [key, shown.map(({ page: from, index }) => (from[key] as readonly unknown[] | undefined)?.[index] ?? null)] as const);
  for (const [key, edges] of filled) connection[key] = edges;
  connection[HIDDEN_PAGE] = { hasNextPage: kept.length > wanted, hasPreviousPage: !isFirstPage, startCursor: shown[0]?.cursor ?? null, endCursor: shown.at(-1)?.cursor ?? null };
}

async function keptOf(page: Json, filling: PageFilling): Promise<Kept[]> {
  const edges = edgesOf(page);
  const children = edges.map(discoveredChildren);
  await filling.decide(children.flat());
  return edges.flatMap((edge, index) => {
    const cursor = cursorOf(edge);
    return cursor !== null && (children[index] ?? []).every(filling.isFound) ? [{ page, index, cursor }] : [];
  });
}

const edgesOf = (page: Json): readonly unknown[] => (Array.isArray(page[HIDDEN_EDGES]) ? (page[HIDDEN_EDGES] as unknown[]) : []);

const hasNext = (page: Json): boolean => (page[HIDDEN_PAGE] as Json | null | undefined)?.['hasNextPage'] === true;

function cursorOf(edge: unknown): string | null {
  const cursor = (edge as Json | null | undefined)?.[HIDDEN_CURSOR];
  return typeof cursor === 'string' ? cursor : null;
}

function objectAt(data: Json, path: readonly string[]): Growing | null {
  let value: unknown = data;
  for (const key of path) value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : null;
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Growing) : null;
}
