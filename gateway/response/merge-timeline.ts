/** An entry of the timeline as a subgraph answered it. */
export interface Entry {
  readonly id: string;
  readonly date: string;
  readonly agency: string;
  readonly category: string;
  readonly [field: string]: unknown;
}

export interface TimelinePage {
  readonly edges: readonly { readonly node: Entry; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
}

const LARGEST_PAGE = 200;

/**
 * Agencies' occasions as one list, newest first, paged (ADR 0005). A cursor is a place in that order, not an entry: it
 * holds even where the entry it was taken from has gone. Null where `first` is not from 1 to 200 or `after` is no cursor.
 */
export function mergeTimeline(entries: readonly Entry[], first: number, after: string | null): TimelinePage | null {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) return null;
  const start = after === null ? null : orderIn(after);
  if (after !== null && start === null) return null;
  const unique = new Map(entries.map((entry) => [JSON.stringify([entry.agency, entry.id]), entry]));
  const ordered = [...unique.values()].sort((a, b) => compare(orderOf(a), orderOf(b)));
  const rest = start === null ? ordered : ordered.filter((entry) => compare(orderOf(entry), start) > 0);
  const edges = rest.slice(0, first).map((node) => ({ node, cursor: Buffer.from(JSON.stringify(orderOf(node))).toString('base64url') }));
  return {
    edges,
    pageInfo: { hasNextPage: rest.length > first, hasPreviousPage: rest.length < ordered.length, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

type Order = readonly [date: string, agency: string, id: string];

const orderOf = ({ date, agency, id }: Entry): Order => [date, agency, id];

/** Newest first; within a day by agency and id, so that the order never changes between pages. */
function compare(a: Order, b: Order): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? 1 : -1;
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return a[2] === b[2] ? 0 : a[2] < b[2] ? -1 : 1;
}

function orderIn(cursor: string): Order | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) && parsed.length === 3 && parsed.every((part) => typeof part === 'string') ? (parsed as unknown as Order) : null;
  } catch {
    return null;
  }
}

/** What a subgraph answered for a timeline source, without anything that is no entry. */
export const entriesIn = (value: unknown): readonly Entry[] =>
  Array.isArray(value) ? value.filter((entry: unknown): entry is Entry => isEntry(entry)) : [];

const isEntry = (value: unknown): boolean => {
  const { id, date, agency, category } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [id, date, agency, category].every((part) => typeof part === 'string');
};
