/** Who a case system's worker is among those who sign in, and the other way round. */
export interface StaffRegister {
  /** The case system's id of a viewer; null for one who is not known there. */
  readonly staffIdOf: (viewer: string) => string | null;
  /** The viewer behind a staff id; null for one who does not sign in here. */
  readonly viewerOf: (staffId: string) => string | null;
}

/** Where the identity provider issues the case system's own staff id, or registration number, as `sub`. */
export const sameIds: StaffRegister = { staffIdOf: (viewer) => viewer, viewerOf: (staffId) => staffId };

/**
 * Where it does not: pairs of staff id and viewer id, from configuration. A staff id or a viewer that appears twice with
 * different partners is nobody's, because a mistake here would hand a case to a stranger.
 */
export function registeredIds(pairs: readonly (readonly [staffId: string, viewer: string])[]): StaffRegister {
  const viewers = oneToOne(pairs);
  const staff = oneToOne(pairs.map(([staffId, viewer]) => [viewer, staffId] as const));
  const partner = (there: ReadonlyMap<string, string | null>, back: ReadonlyMap<string, string | null>, id: string): string | null => {
    const found = there.get(id) ?? null;
    return found !== null && back.get(found) === id ? found : null;
  };
  return {
    staffIdOf: (viewer) => partner(staff, viewers, viewer),
    viewerOf: (staffId) => partner(viewers, staff, staffId),
  };
}

const oneToOne = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string | null> => {
  const partners = new Map<string, string | null>();
  for (const [one, other] of pairs) partners.set(one, partners.has(one) && partners.get(one) !== other ? null : other);
  return partners;
};
