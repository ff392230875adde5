import { landline, slug } from '#demo/population/contact';
import { uuidOf } from '#demo/population/identifiers';
import type { DemoService } from '#demo/population/model';
import { councilServices } from '#demo/population/services/council';
import { healthServices } from '#demo/population/services/health';
import { voluntaryServices } from '#demo/population/services/voluntary';

/** One line of the directory: who it is for, and how one gets there. */
export interface ServiceRow {
  readonly organisation: string;
  readonly name: string;
  readonly description: string;
  readonly needs: readonly string[];
  /** From and to which age; null where there is no limit. */
  readonly ages: readonly [from: number | null, to: number | null];
  readonly eligibility: string;
  readonly referral: string;
  readonly postcode: string;
}

/** Out in the sea off the invented town: a place on the map that is nobody's. */
const OFFSHORE = { latitude: 54.6, longitude: -0.2 } as const;

const asService = (row: ServiceRow, index: number): DemoService => {
  const [from, to] = row.ages;
  const site = slug(row.organisation);
  return {
    id: uuidOf(`service ${row.name}`),
    organisation: { id: uuidOf(`organisation ${row.organisation}`), name: row.organisation },
    name: row.name,
    description: row.description,
    needs: row.needs,
    ...(from === null ? {} : { minimumAge: from }),
    ...(to === null ? {} : { maximumAge: to }),
    eligibility: row.eligibility,
    referral: row.referral,
    postcode: row.postcode,
    latitude: OFFSHORE.latitude + (index % 7) / 200,
    longitude: OFFSHORE.longitude + Math.floor(index / 7) / 200,
    telephone: landline(700 + index),
    email: `hello@${site}.example`,
    url: `https://${site}.example/${slug(row.name)}`,
  };
};

export const services: readonly DemoService[] = [...councilServices, ...healthServices, ...voluntaryServices].map(asService);
