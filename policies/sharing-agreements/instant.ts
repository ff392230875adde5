const FRACTION = /\.(\d+)/;
const MILLISECOND_DIGITS = 3;

const isBetweenMilliseconds = (instant: string): boolean => /[1-9]/.test((FRACTION.exec(instant)?.[1] ?? '').slice(MILLISECOND_DIGITS));

/** An instant in whole milliseconds since the epoch: fractions beyond are cut off. */
const flooredInstant = (instant: string): number =>
  Date.parse(instant.replace(FRACTION, (_, digits: string) => `.${digits.slice(0, MILLISECOND_DIGITS)}`));

/** The first millisecond that is not before this instant; agreements may be exact to a ten-millionth of a second. */
export const firstMillisecond = (instant: string | null | undefined): number =>
  instant === null || instant === undefined ? -Infinity : flooredInstant(instant) + (isBetweenMilliseconds(instant) ? 1 : 0);

/** The last millisecond that is not after this instant. */
export const lastMillisecond = (instant: string | null | undefined): number =>
  instant === null || instant === undefined ? Infinity : flooredInstant(instant);
