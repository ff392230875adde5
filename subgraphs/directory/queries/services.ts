import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { Coded } from '#schema/objects/coded';
import { badInput, connectionOf } from '#subgraphs/host/connection';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';
import type { ListedService } from '#subgraphs/directory/client/listed-service';
import type { DirectoryLoaders } from '#subgraphs/directory/loaders';
import { Service, ServiceConnection } from '#subgraphs/directory/objects/service';
import { findServices } from '#subgraphs/directory/search/find-services';
import { whereIs } from '#subgraphs/directory/search/where-is';

/** Anyone may ask, signed in or not: arguments are bounded, and no question of the public's reaches the directory's own system. */
@Resolver()
export class Services {
  @Category('public')
  @Query(() => ServiceConnection, { nullable: true, description: 'Services for children, young people and families. Open to the public.' })
  async services(
    @Arg('need', () => String, { nullable: true, description: 'What help is looked for: a term of `serviceNeeds`, or words.' }) need: string | null | undefined,
    @Arg('age', () => Int, { nullable: true, description: 'The age of whoever it is for, in years.' }) age: number | null | undefined,
    @Arg('near', () => String, { nullable: true, description: 'A postcode, or `latitude,longitude`; the nearest come first.' }) near: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on from.' }) after: string | null | undefined,
    @Ctx() { loaders }: SubgraphContext<DirectoryLoaders>,
  ): Promise<ServiceConnection> {
    checkBounds(need, age, near);
    const { value: services, fetchedAt } = await loaders.services();
    const from = near ? whereIs(near, services) : null;
    if (near && !from) throw badInput('"near" is a postcode of this area, or "latitude,longitude"');
    const found = findServices(services, { need, age, from });
    const { edges, pageInfo } = connectionOf(found, { first, after }, ({ service }) => service.id);
    return {
      edges: edges.map(({ node, cursor }) => ({ node: toService(node.service), cursor, distanceKm: node.distanceKm })),
      pageInfo,
      totalCount: found.length,
      asOf: new Date(fetchedAt).toISOString(),
    };
  }

  @Category('public')
  @Query(() => Service, { nullable: true, description: 'One service; null where the directory lists none under this id. Open to the public.' })
  async service(@Arg('id', () => ID, { description: 'The directory’s id.' }) id: string, @Ctx() { loaders }: SubgraphContext<DirectoryLoaders>): Promise<Service | null> {
    const { value: services } = await loaders.services();
    const service = services.find((listed) => listed.id === id);
    return service ? toService(service) : null;
  }

  @Category('public')
  @Query(() => [Coded], { nullable: true, description: 'The terms that services can be looked for by. Open to the public.' })
  async serviceNeeds(@Ctx() { loaders }: SubgraphContext<DirectoryLoaders>): Promise<readonly Coded[]> {
    return (await loaders.needs()).value;
  }
}

const LONGEST_WORDS = 100;
const OLDEST = 120;

function checkBounds(need: string | null | undefined, age: number | null | undefined, near: string | null | undefined): void {
  if ((need?.length ?? 0) > LONGEST_WORDS) throw badInput(`"need" has at most ${LONGEST_WORDS} characters`);
  if ((near?.length ?? 0) > LONGEST_WORDS) throw badInput('"near" is a postcode, or "latitude,longitude"');
  if (typeof age === 'number' && (age < 0 || age > OLDEST)) throw badInput(`"age" is from 0 to ${OLDEST}`);
}

const toService = (listed: ListedService): Service => ({
  ...listed,
  organisation: listed.organisation?.name ?? null,
  places: listed.places.map(({ position, ...place }) => ({ ...place, latitude: position?.latitude ?? null, longitude: position?.longitude ?? null })),
});
