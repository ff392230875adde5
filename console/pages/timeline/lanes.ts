import { dayNumber, type Occasion } from '#console/pages/timeline/occasion';
import { isIn, type View } from '#console/pages/timeline/view';

/** Occasions that fall on one place of the picture. */
export interface Mark {
  /** From 0 to 1 along the picture. */
  readonly at: number;
  readonly occasions: readonly Occasion[];
}

export interface Lane {
  readonly agency: string;
  readonly marks: readonly Mark[];
}

/** As many places as can be told apart on the picture. */
const PLACES = 36;

const ORDER = ['hub', 'education', 'health', 'social_care', 'yot'];

const rank = (agency: string): number => (ORDER.includes(agency) ? ORDER.indexOf(agency) : ORDER.length);

/** A lane for each agency, in an order that stays; what lies too close together is one mark with a number. */
export function lanesOf(occasions: readonly Occasion[], view: View): readonly Lane[] {
  const agencies = [...new Set(occasions.map(({ agency }) => agency))].sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
  const seen = occasions.filter((occasion) => isIn(view, occasion));
  return agencies.map((agency) => ({ agency, marks: marksOf(seen.filter((occasion) => occasion.agency === agency), view) }));
}

function marksOf(occasions: readonly Occasion[], { from, to }: View): readonly Mark[] {
  const places = new Map<number, Occasion[]>();
  for (const occasion of occasions) {
    const place = Math.round(((dayNumber(occasion.date) - from) / (to - from)) * PLACES);
    places.set(place, [...(places.get(place) ?? []), occasion]);
  }
  return [...places].map(([place, together]) => ({ at: place / PLACES, occasions: together }));
}
