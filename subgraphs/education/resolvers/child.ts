import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { agencyReference, type ChildId } from '#schema/ids';
import { SectionState } from '#schema/objects/section';
import type { EducationLoaders } from '#subgraphs/education/loaders';
import { EducationSection } from '#subgraphs/education/objects/education-section';
import { AMBIGUOUS } from '#subgraphs/education/records/find-pupil';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';

@ObjectType('Child', { description: 'A child.' })
@Directive('@key(fields: "id")')
export class Child {
  @Category('section')
  @Field(() => ID, { description: 'The graph’s own id; means nothing outside it.' })
  id!: ChildId;

  @Directive('@external')
  @Directive('@inaccessible')
  @Category('reference:education')
  @Field(() => String, { nullable: true, description: 'The UPN by which schools know the child.' })
  educationReference?: string | null;
}

@Resolver(() => Child)
export class EducationOfChild {
  @Directive('@requires(fields: "educationReference")')
  @Category('section')
  @FieldResolver(() => EducationSection, { description: 'School, attendance, attainment, exclusions, special educational needs.' })
  async education(@Root() child: Child, @Ctx() { loaders }: SubgraphContext<EducationLoaders>): Promise<EducationSection> {
    if (!child.educationReference) return section(child, { state: SectionState.NOT_STATED });
    const reference = agencyReference(child.educationReference);
    const found = await loaders.records.load(reference);
    if (found === AMBIGUOUS) return section(child, { state: SectionState.UNCONFIRMED });
    if (found === null) return section(child, { state: SectionState.NOT_STATED });
    return section(child, { state: SectionState.COMPLETE, asOf: found.asOf, record: found, reference });
  }
}

const section = (child: Child, stated: Partial<EducationSection> & Pick<EducationSection, 'state'>): EducationSection =>
  Object.assign(new EducationSection(), { ofChild: child.id, notices: [], asOf: null, record: null, reference: null }, stated);
