/**
 * How much of a category a viewer is given (policy model, section 1).
 *
 * NONE     nothing, and nothing said.
 * NOTICE   "there may be information; ask X" — said whether or not there is any.
 * HOLDER   "agency Y holds information; ask X".
 * SUMMARY  the fields marked SUMMARY.
 * DETAIL   every field of the category.
 */
export const LEVELS = ['NONE', 'NOTICE', 'HOLDER', 'SUMMARY', 'DETAIL'] as const;

export type Level = (typeof LEVELS)[number];

/** The levels at which a field of the graph may be classified: data is SUMMARY or DETAIL, never less. */
export type FieldLevel = Extract<Level, 'SUMMARY' | 'DETAIL'>;

/** A level's place in the order NONE < NOTICE < HOLDER < SUMMARY < DETAIL. */
export type LevelRank = 0 | 1 | 2 | 3 | 4;

export const rankOf = (level: Level): LevelRank => LEVELS.indexOf(level) as LevelRank;

export const levelOf = (rank: LevelRank): Level => LEVELS[rank];

/** True when a viewer who was given `given` may see what is classified at `needed`. */
export const reaches = (given: Level, needed: Level): boolean => rankOf(given) >= rankOf(needed);
