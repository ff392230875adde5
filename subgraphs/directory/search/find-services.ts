import type { ListedService, Position } from '#subgraphs/directory/client/listed-service';
import { kilometresBetween } from '#subgraphs/directory/search/where-is';

export interface ServiceSearch {
  /** A term of the taxonomy, by code or name; or words to be found in what the service says of itself. */
  readonly need?: string | null | undefined;
  /** In whole years. */
  readonly age?: number | null | undefined;
  readonly from?: Position | null | undefined;
}

export interface FoundService {
  readonly service: ListedService;
  /** To the nearest of its places, to a tenth of a kilometre; null where nobody asked, or it has no place on the map. */
  readonly distanceKm: number | null;
}

/** The services that fit: the nearest first where a place is given, else by name. */
export const findServices = (services: readonly ListedService[], { need, age, from }: ServiceSearch): readonly FoundService[] =>
  services
    .filter((service) => (!need || helpsWith(service, need)) && (age === null || age === undefined || takes(service, age)))
    .map((service) => ({ service, distanceKm: from ? distanceTo(service, from) : null }))
    .sort((one, other) => (one.distanceKm ?? Infinity) - (other.distanceKm ?? Infinity) || byName(one, other));

const byName = (one: FoundService, other: FoundService): number =>
  one.service.name.localeCompare(other.service.name, 'en-GB') || one.service.id.localeCompare(other.service.id);

const takes = ({ minimumAge, maximumAge }: ListedService, age: number): boolean => (minimumAge ?? -Infinity) <= age && age <= (maximumAge ?? Infinity);

function helpsWith(service: ListedService, need: string): boolean {
  const wanted = plain(need);
  if (service.needs.some(({ code, display }) => code === need || plain(display) === wanted)) return true;
  const said = plain([service.name, service.description ?? '', ...service.needs.map(({ display }) => display)].join(' '));
  return wanted.split(' ').every((word) => said.includes(word));
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function distanceTo({ places }: ListedService, from: Position): number | null {
  const distances = places.flatMap(({ position }) => (position ? [kilometresBetween(from, position)] : []));
  return distances.length === 0 ? null : Math.round(Math.min(...distances) * 10) / 10;
}
