/** For whom a form or a leaflet is written. */
export const AUDIENCES = ['child', 'young_person', 'parent'] as const;
export type Audience = (typeof AUDIENCES)[number];

const YOUNG_PERSON_FROM = 12;
const ADULT_FROM = 18;

/** Who decides for themselves is asked themselves: how to speak to somebody of this age. */
export const audienceAt = (age: number): Audience => (age < YOUNG_PERSON_FROM ? 'child' : age < ADULT_FROM ? 'young_person' : 'parent');
