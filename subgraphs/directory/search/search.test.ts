import fc from 'fast-check';
import type { ListedService, Position } from '#subgraphs/directory/client/listed-service';
import { findServices } from '#subgraphs/directory/search/find-services';
import { kilometresBetween, whereIs } from '#subgraphs/directory/search/where-is';

const listed = (id: string, more: Partial<ListedService> = {}): ListedService => ({
  id, name: id, description: null, organisation: null, needs: [], minimumAge: null, maximumAge: null, eligibility: null, referral: null, fees: null, phone: null, email: null, url: null, places: [], ...more,
});
const at = (id: string, postcode: string | null, position: Position | null) => listed(id, { places: [{ id, name: null, address: null, postcode, position }] });
const place: fc.Arbitrary<Position> = fc.record({ latitude: fc.double({ min: -90, max: 90, noNaN: true }), longitude: fc.double({ min: -180, max: 180, noNaN: true }) });

describe('the distance between two places', () => {
  it('is the same both ways, none to itself, and never more than half round the globe', () => {
    fc.assert(fc.property(place, place, (one, other) => {
      expect(kilometresBetween(one, other)).toBeCloseTo(kilometresBetween(other, one), 6);
      expect(kilometresBetween(one, one)).toBe(0);
      expect(kilometresBetween(one, other)).toBeLessThanOrEqual(20_016);
    }));
  });
  it('from Newcastle to Bath is some 400 km', () => expect(kilometresBetween({ latitude: 54.978, longitude: -1.618 }, { latitude: 51.381, longitude: -2.359 })).toBeCloseTo(403, -1));
});

describe('where a postcode is', () => {
  const services = [
    at('a', 'LK1 2AB', { latitude: 54, longitude: -1 }), at('b', 'LK1 2CD', { latitude: 55, longitude: -1 }), at('c', 'lk13xx', { latitude: 57, longitude: -1 }), at('d', 'LK1 4ZZ', null), at('e', null, { latitude: 1, longitude: 1 }),
  ];
  it.each([['LK1 2AB', 54], ['lk12ab', 54], ['LK1 2ZZ', 54.5], ['LK1 9ZZ', 55.333], ['LK1', 55.333]])('%s is at latitude %d: the same postcode, else sector, else district', (postcode, latitude) =>
    expect(whereIs(postcode, services)?.latitude).toBeCloseTo(latitude, 2));
  it.each(['LK12 2AB', 'ZZ9 9ZZ', 'L', '', '91,0', '0,181', '1', '1,2,3'])('%s is nowhere', (near) => expect(whereIs(near, services)).toBeNull());
  it('needs no looking up where it is given in degrees', () => expect(whereIs(' 54.97 , -1.61 ', [])).toEqual({ latitude: 54.97, longitude: -1.61 }));
});

describe('finding services', () => {
  const mind = listed('mind', { name: 'Counselling', description: 'Talking about worries, for the young', needs: [{ code: 'mh', display: 'Emotional well-being', system: null }], minimumAge: 11, maximumAge: 18 });
  const play = listed('play', { name: 'Play and stay', maximumAge: 4 });
  const ids = (search: Parameters<typeof findServices>[1]) => findServices([mind, play], search).map(({ service }) => service.id);

  it('takes a term by code or name, or words in any order', () => {
    for (const need of ['mh', 'emotional WELL being', 'worries young', 'talking counselling']) expect(ids({ need })).toEqual(['mind']);
    expect(ids({ need: 'housing' })).toEqual([]);
  });
  it('takes ages from and up to and including', () => expect([4, 5, 10, 11, 18, 19].map((age) => ids({ age }))).toEqual([['play'], [], [], ['mind'], ['mind'], []]));
  it('puts the nearest first, and last what is not on the map; none is lost', () => {
    fc.assert(fc.property(fc.array(fc.option(place), { maxLength: 20 }), place, (places, from) => {
      const found = findServices(places.map((position, index) => at(String(index), null, position)), { from });
      expect(found).toHaveLength(places.length);
      const distances = found.map(({ distanceKm }) => distanceKm ?? Infinity);
      expect(distances).toEqual([...distances].sort((one, other) => one - other));
    }));
  });
});
