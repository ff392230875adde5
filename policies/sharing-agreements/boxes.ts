/** A part of a finite space: for each dimension, the numbers of the values it spans. */
export type Box = readonly (readonly number[])[];

const keyBut = (box: Box, dimension: number): string => box.map((values, index) => (index === dimension ? '*' : values.join(','))).join('|');

const mergedAlong = (boxes: readonly Box[], dimension: number): readonly Box[] => {
  const merged = new Map<string, number[][]>();
  for (const box of boxes) {
    const key = keyBut(box, dimension);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, box.map((values) => [...values]));
    else known[dimension] = [...known[dimension] ?? [], ...box[dimension] ?? []].sort((a, b) => a - b);
  }
  return [...merged.values()];
};

/** The same part of the space in fewer boxes: exact, though not always the fewest. Boxes that do not overlap stay so. */
export const mergedBoxes = (boxes: readonly Box[]): readonly Box[] =>
  (boxes[0] ?? []).reduce((sofar, _, dimension) => mergedAlong(sofar, dimension), boxes);
