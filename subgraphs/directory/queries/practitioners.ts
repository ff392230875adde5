import { GraphQLError } from 'graphql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { PageInfo } from '#schema/objects/page-info';
import { badInput } from '#subgraphs/host/connection';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';
import type { StaffMember } from '#subgraphs/directory/client/staff-directory';
import type { DirectoryLoaders } from '#subgraphs/directory/loaders';
import { type Practitioner, PractitionerConnection } from '#subgraphs/directory/objects/practitioner';

const LARGEST_PAGE = 50;
const SHORTEST_SEARCH = 2;
const LONGEST_SEARCH = 100;

@Resolver()
export class Practitioners {
  @Category('viewer')
  @Query(() => PractitionerConnection, { nullable: true, description: 'Who’s who: practitioners by name, role or team, for anyone signed in.' })
  async practitioners(
    @Arg('search', () => String, { description: 'Part of a name, a role or a team; at least two characters.' }) search: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 50.' }) first: number,
    @Ctx() { grant, loaders, signal }: SubgraphContext<DirectoryLoaders>,
  ): Promise<PractitionerConnection> {
    // The gateway asks for a sign-in before it comes here; a list of staff is not left to one lock.
    if (grant.viewer === null) throw new GraphQLError('Sign in to look up practitioners', { extensions: { code: 'UNAUTHENTICATED' } });
    const words = search.trim();
    if (words.length < SHORTEST_SEARCH || words.length > LONGEST_SEARCH) throw badInput(`"search" has ${SHORTEST_SEARCH} to ${LONGEST_SEARCH} characters`);
    if (first < 1 || first > LARGEST_PAGE) throw badInput(`"first" is from 1 to ${LARGEST_PAGE}`);

    const { found, more } = await loaders.staff.find(words, first, signal);
    const edges = found.map((member) => ({ node: toPractitioner(member), cursor: Buffer.from(member.id).toString('base64url') }));
    const pageInfo = Object.assign(new PageInfo(), { hasNextPage: more, hasPreviousPage: false, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null });
    return { edges, pageInfo };
  }
}

const toPractitioner = ({ id, name, role, agency, team, workPhone, workEmail }: StaffMember): Practitioner => ({
  id, name, service: team,
  contact: { name, role: role ?? 'practitioner', agency: agency ?? 'not stated', phone: workPhone, email: workEmail },
});
