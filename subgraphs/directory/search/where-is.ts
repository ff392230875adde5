import type { ListedService, Position } from '#subgraphs/directory/client/listed-service';

const COORDINATES = /^\s*(-?\d{1,2}(?:\.\d{1,8})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,8})?)\s*$/;
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?)(?:(\d)([A-Z]{2}))?$/;

/**
 * Where `near` is: `54.97,-1.61` as it stands; a postcode, whole or its first half, at the middle of the places that
 * the directory itself knows in the same postcode, else the same sector, else the same district. No table of postcodes
 * is kept and no other service is asked. Null where it is neither, or where no service is anywhere near.
 */
export function whereIs(near: string, services: readonly ListedService[]): Position | null {
  const coordinates = COORDINATES.exec(near);
  if (coordinates) return onTheGlobe({ latitude: Number(coordinates[1]), longitude: Number(coordinates[2]) });
  const [, district, sector, unit] = POSTCODE.exec(plain(near)) ?? [];
  if (!district) return null;
  const known = services.flatMap(({ places }) => places).flatMap(({ postcode, position }) => (postcode && position ? [{ postcode: plain(postcode), position }] : []));
  const within = (test: (postcode: string) => boolean) => known.filter(({ postcode }) => test(postcode)).map(({ position }) => position);
  const sameUnit = sector && unit ? within((postcode) => postcode === `${district}${sector}${unit}`) : [];
  const sameSector = sector ? within((postcode) => districtOf(postcode) === district && postcode.slice(district.length, -2) === sector) : [];
  return [sameUnit, sameSector, within((postcode) => districtOf(postcode) === district)].map(middleOf).find((position) => position !== null) ?? null;
}

const EARTH_RADIUS_KM = 6371;

/** Kilometres between two places, as the crow flies (haversine). */
export function kilometresBetween(one: Position, other: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const across = Math.sin(radians(other.latitude - one.latitude) / 2) ** 2
    + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(across)));
}

const plain = (postcode: string): string => postcode.toUpperCase().replace(/\s/g, '');
const districtOf = (postcode: string): string => postcode.slice(0, -3);
const onTheGlobe = (position: Position): Position | null => (Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180 ? position : null);

function middleOf(positions: readonly Position[]): Position | null {
  if (positions.length === 0) return null;
  const mean = (of: (position: Position) => number): number => positions.reduce((sum, position) => sum + of(position), 0) / positions.length;
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
}
