import type { AccessFilterInput } from '#console/graph/generated/graphql';

/** What is looked for. All text, as typed and chosen; empty is not said. */
export interface Wanted {
  readonly child: string;
  readonly viewer: string;
  readonly field: string;
  readonly category: string;
  readonly rule: string;
  readonly purpose: string;
  readonly agency: string;
  readonly from: string;
  readonly to: string;
}

export const NOTHING_WANTED: Wanted = { child: '', viewer: '', field: '', category: '', rule: '', purpose: '', agency: '', from: '', to: '' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days are whole days; the last is meant to be in it. */
const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString();
};

/** The graph's filter, of what is said and nothing else. */
export function readFilter(wanted: Wanted): AccessFilterInput {
  const said = { aboutChild: wanted.child, viewer: wanted.viewer, field: wanted.field, category: wanted.category, rule: wanted.rule, purpose: wanted.purpose, agency: wanted.agency };
  return {
    ...Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : []))),
    ...(DAY.test(wanted.from) ? { from: `${wanted.from}T00:00:00Z` } : {}),
    ...(DAY.test(wanted.to) ? { to: dayAfter(wanted.to) } : {}),
  };
}
