import { household } from '#demo/population/crowd/household';
import type { DemoChild } from '#demo/population/model';

/** Serials below this belong to the cast. */
const FIRST_SERIAL = 101;

/** Families, until there are as many children as asked for. */
export function crowd(today: string, count: number): readonly DemoChild[] {
  const children: DemoChild[] = [];
  for (let index = 1; children.length < count; index++) children.push(...household(today, index, FIRST_SERIAL + children.length));
  return children.slice(0, count);
}
