import type { Level } from '#schema/level';

type Asked = Exclude<Level, 'NONE'>;

/** The highest level allowed, in as few questions as can be: whoever may see a level may see those below. Two or three. */
export const highest = (may: (level: Asked) => boolean): number => {
  if (may('HOLDER')) return may('SUMMARY') ? (may('DETAIL') ? 4 : 3) : 2;
  return may('NOTICE') ? 1 : 0;
};
