import { join } from 'node:path';
import { RETURN_ITEM_TYPES, type ReturnItemType } from '#schema/vocabulary/youth-justice/return-item';
import type { ChildReturn, ReturnHeader, ReturnItem } from '#subgraphs/youth-justice/client/child-return';
import type { Report } from '#subgraphs/host/rejection';
import { schemasIn } from '#subgraphs/host/json-schemas';

const schemas = schemasIn(join(__dirname, '../return-schema'));

/**
 * Reads one child-level return. Good items are kept, each bad one is reported with its place and the reason; null only
 * where the header itself cannot be used, for then nobody knows whose return it is.
 */
export function readReturn(document: unknown, name: string, report: Report): ChildReturn | null {
  const { header: rawHeader, items: rawItems } = parts(document);
  const header = schemas.accept<ReturnHeader>('header', rawHeader, { document: name, path: '/header' }, report);
  if (header === null) return null;
  if (!Array.isArray(rawItems)) {
    report({ document: name, path: '/items', reason: 'must be array' });
    return { header, items: [] };
  }
  const items = rawItems.flatMap((raw, index) => readItem(raw, { document: header.sourceDocumentId, path: `/items/${index}` }, header, report));
  return { header, items };
}

function readItem(raw: unknown, place: { document: string; path: string }, header: ReturnHeader, report: Report): ReturnItem[] {
  const { type, item } = parts(raw);
  if (!isItemType(type)) {
    report({ ...place, path: `${place.path}/type`, reason: 'is no item type of the return' });
    return [];
  }
  const accepted = schemas.accept<object>(type, item, { ...place, path: `${place.path}/item` }, report);
  if (accepted === null) return [];
  // Two people's records in one document: showing either would be showing one as the other.
  if (type === 'person_details' && (accepted as { ypid: string }).ypid !== header.ypid) {
    report({ ...place, path: `${place.path}/item/ypid`, reason: 'is not the ypid of the header' });
    return [];
  }
  return [{ type, item: accepted }];
}

const parts = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const isItemType = (type: unknown): type is ReturnItemType => (RETURN_ITEM_TYPES as readonly unknown[]).includes(type);
