/** A count as it is read; one that is too few to be told is said to be. */
export const counted = (value: number | null): string => (value === null ? 'fewer than 5' : value.toLocaleString('en-GB'));
