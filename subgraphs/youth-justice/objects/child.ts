import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { Category } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import { SectionState } from '#schema/objects/section';
import { may, type SubgraphContext } from '#subgraphs/host/subgraph-context';
import type { YouthJusticeLoaders } from '#subgraphs/youth-justice/loaders';
import { YouthJusticeSection } from '#subgraphs/youth-justice/objects/youth-justice-section';
import { DETAIL, INVOLVEMENT } from '#subgraphs/youth-justice/view/contacts';
import { type YoungPerson, youngPerson } from '#subgraphs/youth-justice/view/young-person';

@ObjectType('Child', { description: 'A child, to whom the youth justice service adds its section.' })
@Directive('@key(fields: "id")')
export class YouthJusticeChild {
  @Category('section')
  @Field(() => ID, { description: 'The graph’s own id.' })
  id!: ChildId;

  @Directive('@external')
  @Directive('@inaccessible')
  @Category('reference:yot')
  @Field(() => String, { nullable: true, description: 'The ypid: what the youth justice service knows the child by.' })
  youthJusticeReference?: string | null;
}

@Resolver(() => YouthJusticeChild)
export class YouthJusticeOfChild {
  @Directive('@requires(fields: "youthJusticeReference")')
  @Category('section')
  @FieldResolver(() => YouthJusticeSection, { description: 'What the youth justice service knows.' })
  youthJustice(@Root() child: YouthJusticeChild, @Ctx() { grant, loaders }: SubgraphContext<YouthJusticeLoaders>): YouthJusticeSection {
    const seesSomething = [INVOLVEMENT, DETAIL].some((category) => may(grant, child.id, category, 'SUMMARY'));
    const person = child.youthJusticeReference ? youngPerson(child.youthJusticeReference, loaders) : null;
    return sectionOf(child.id, person, seesSomething);
  }
}

/**
 * `state` and `asOf` are read from the return's header when they are asked for, and only for one who may see something
 * of it: whether there is a return at all is not to be told to anyone else, nor asked on their behalf.
 */
function sectionOf(ofChild: ChildId, person: YoungPerson | null, seesSomething: boolean): YouthJusticeSection {
  return Object.defineProperties(Object.assign(new YouthJusticeSection(), { ofChild, person, notices: [] }), {
    state: { get: () => (person && seesSomething ? stateOf(person) : person ? SectionState.COMPLETE : SectionState.NOT_STATED) },
    asOf: { get: () => (person && seesSomething ? signedOff(person) : null) },
  });
}

/** A source that does not answer is said in the state, which a section always has, and thrown by the fields that lack their data. */
const stateOf = (person: YoungPerson): Promise<SectionState> =>
  person.header().then((header) => (header ? SectionState.COMPLETE : SectionState.NOT_STATED), () => SectionState.UNAVAILABLE);

async function signedOff(person: YoungPerson): Promise<string | null> {
  const header = await person.header();
  return header ? `${header.signoffDate}T00:00:00.000Z` : null;
}
