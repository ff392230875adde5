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

const inEnglish = new Intl.Collator('en-GB');
const byName = (one: FoundService, other: FoundService): number =>
  inEnglish.compare(one.service.name, other.service.name) || inEnglish.compare(one.service.id, other.service.id);

const takes = ({ minimumAge, maximumAge }: ListedService, age: number): boolean => (minimumAge ?? -Infinity) <= age && age <= (maximumAge ?? Infinity);

function helpsWith(service: ListedService, need: string): boolean {
  const wanted = plain(need);
  if (service.needs.some(({ code, display }) => code === need || plain(display) === wanted)) return true;
  const said = wordsOf(service);
  return wanted.split(' ').every((word) => said.includes(word));
}

/** Anyone may search, and as often: a service's words are made plain once, as long as the list that it came in is kept. */
const plainWords = new WeakMap<ListedService, string>();

function wordsOf(service: ListedService): string {
  const known = plainWords.get(service) ?? plain([service.name, service.description ?? '', ...service.needs.map(({ display }) => display)].join(' '));
  plainWords.set(service, known);
  return known;
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function distanceTo({ places }: ListedService, from: Position): number | null {
  const distances = places.flatMap(({ position }) => (position ? [kilometresBetween(from, position)] : []));
  return distances.length === 0 ? null : Math.round(Math.min(...distances) * 10) / 10;
}
