import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { SectionState } from '#schema/objects/section';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';
import { HousingSection } from '#test/joining/housing/housing-section';
import type { HousingLoaders } from '#test/joining/housing/loaders';

@ObjectType('Child', { description: 'A child, to whom the housing service adds its section.' })
@Directive('@key(fields: "id")')
export class HousingChild {
  @Category('section')
  @Field(() => ID, { description: 'The graph’s own id.' })
  id!: ChildId;

  @Directive('@external')
  @Directive('@inaccessible')
  @Category('reference:housing')
  @Field(() => String, { nullable: true, description: 'The person reference by which the housing system knows the child.' })
  housingReference?: string | null;
}

@Resolver(() => HousingChild)
export class HousingOfChild {
  @Directive('@requires(fields: "housingReference")')
  @Category('section')
  @FieldResolver(() => HousingSection, { description: 'What the council’s housing service knows.' })
  housing(@Root() { id, housingReference }: HousingChild, @Ctx() { loaders }: SubgraphContext<HousingLoaders>): HousingSection {
    const person = housingReference ?? null;
    return Object.assign(new HousingSection(), {
      ofChild: id, person, notices: [],
      state: person === null ? SectionState.NOT_STATED : SectionState.COMPLETE,
      asOf: person === null ? null : loaders.askedAt,
    });
  }
}
