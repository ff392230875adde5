import type { ChildReturn, ReturnHeader } from '#subgraphs/youth-justice/client/child-return';

/** What orders returns, the weightiest first: period, then sign-off, then the return's own number. */
const ORDER: readonly (keyof ReturnHeader)[] = ['returnStartDate', 'returnEndDate', 'signoffDate', 'sourceReturnId'];

/**
 * The return that counts for each young person: the latest, and none where it is marked deleted or where the list of
 * deletions names the young person. Earlier returns are history that the service itself has replaced.
 */
export function latestByYoungPerson(returns: readonly ChildReturn[], deleted: readonly string[]): ReadonlyMap<string, ChildReturn> {
  const latest = new Map<string, ChildReturn>();
  for (const candidate of returns) {
    const held = latest.get(candidate.header.ypid);
    if (!held || isLater(candidate.header, held.header)) latest.set(candidate.header.ypid, candidate);
  }
  const gone = new Set(deleted);
  return new Map([...latest].filter(([ypid, { header }]) => !gone.has(ypid) && header.deleted !== true));
}

function isLater(candidate: ReturnHeader, held: ReturnHeader): boolean {
  const key = ORDER.find((name) => candidate[name] !== held[name]);
  return key !== undefined && String(candidate[key]) > String(held[key]);
}
