/** Newest first; what has no date comes last, in the source's order. */
export const latestFirst = <T>(things: readonly T[], dateOf: (thing: T) => string | null): T[] =>
  [...things].sort((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''));
