import DataLoader from 'dataloader';
import type { ChildId } from '#schema/ids';
import { SourceUnavailable } from '#subgraphs/host/source-unavailable';

export interface RowOfChild {
  readonly child_id: ChildId;
}

/** Loads, in one statement for all children asked about in one turn, what the store holds about each. */
export const manyByChild = <Row extends RowOfChild>(fetch: (children: readonly ChildId[]) => Promise<readonly Row[]>): DataLoader<ChildId, readonly Row[]> =>
  new DataLoader(async (children) => {
    const rows = await answered(fetch(children));
    const found = new Map<ChildId, Row[]>();
    for (const row of rows) {
      const rowsOfChild = found.get(row.child_id);
      if (rowsOfChild) rowsOfChild.push(row);
      else found.set(row.child_id, [row]);
    }
    return children.map((child) => found.get(child) ?? []);
  });

/** The same where there is at most one; the first, where there are more. */
export const oneByChild = <Row extends RowOfChild>(fetch: (children: readonly ChildId[]) => Promise<readonly Row[]>): DataLoader<ChildId, Row | null> =>
  new DataLoader(async (children) => {
    const found = new Map<ChildId, Row>();
    for (const row of await answered(fetch(children))) if (!found.has(row.child_id)) found.set(row.child_id, row);
    return children.map((child) => found.get(child) ?? null);
  });

/** A store that fails is a source that does not answer; its message may quote a record and goes no further. */
export const answered = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
  try {
    return await asked;
  } catch {
    throw new SourceUnavailable('hub', 'the store did not answer');
  }
};
