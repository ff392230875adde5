import { z } from 'zod';

/** From which probability on a record is taken for a child's. They are the index's own to set. */
export interface Thresholds {
  readonly match: number;
  readonly potential: number;
  /** Below it a candidate is not worth anyone's time. */
  readonly low: number;
}

export const THRESHOLDS: Thresholds = { match: 0.95, potential: 0.85, low: 0.2 };

const part = z.coerce.number().gt(0).lt(1);

/** As they stand in the environment. */
export const thresholdsShape = z.object({
  HUB_MATCH_FROM: part.default(THRESHOLDS.match),
  HUB_POTENTIAL_MATCH_FROM: part.default(THRESHOLDS.potential),
  HUB_LOW_CONFIDENCE_FROM: part.default(THRESHOLDS.low),
});

/** Throws where a lower one is not below the next. */
export function thresholdsIn({ HUB_MATCH_FROM: match, HUB_POTENTIAL_MATCH_FROM: potential, HUB_LOW_CONFIDENCE_FROM: low }: z.infer<typeof thresholdsShape>): Thresholds {
  if (!(low < potential && potential < match)) throw new Error('HUB_LOW_CONFIDENCE_FROM has to be below HUB_POTENTIAL_MATCH_FROM, and that below HUB_MATCH_FROM');
  return { match, potential, low };
}
