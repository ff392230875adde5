import type { ResponsePath } from '@apollo/query-planner';
import { isObject } from '#gateway/execution/compiled/merge';
import type { JsonObject } from '#gateway/execution/compiled/subgraph-call';

export type ClientPath = readonly (string | number)[];

/** Every object at a plan's path below `data`, in order; `@` stands for each item of a list, of lists too. */
export function objectsAt(data: unknown, path: ResponsePath): JsonObject[] {
  const found: JsonObject[] = [];
  collect(data, path, 0, found);
  return found;
}

function collect(value: unknown, path: ResponsePath, at: number, found: JsonObject[]): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const next = path[at] === '@' ? at + 1 : at;
    for (const item of value) collect(item, path, next, found);
  } else if (at === path.length) {
    if (isObject(value)) found.push(value);
  } else if (isObject(value)) {
    const step = path[at] as string;
    if (Object.hasOwn(value, step)) collect(value[step], path, at + 1, found);
  }
}

/** Where those same objects stand in the client's answer: only made when an error has to say where it happened. */
export function clientPathsAt(data: unknown, path: ResponsePath): Map<JsonObject, ClientPath[]> {
  const places = new Map<JsonObject, ClientPath[]>();
  locate(data, path, 0, [], places);
  return places;
}

function locate(value: unknown, path: ResponsePath, at: number, here: ClientPath, places: Map<JsonObject, ClientPath[]>): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    const next = path[at] === '@' ? at + 1 : at;
    value.forEach((item, index) => locate(item, path, next, [...here, index], places));
  } else if (at === path.length) {
    if (isObject(value)) places.set(value, [...(places.get(value) ?? []), here]);
  } else if (isObject(value)) {
    const step = path[at] as string;
    if (Object.hasOwn(value, step)) locate(value[step], path, at + 1, [...here, step], places);
  }
}
