import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { HubFacts } from '#schema/contracts/facts';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import { TimelineSource } from '#schema/directives/timeline';
import { agencyReference, childId, type ChildId } from '#schema/ids';
import { DisclosureNotice } from '#schema/objects/disclosure-notice';
import { PageInfo } from '#schema/objects/page-info';
import { Section, SectionState } from '#schema/objects/section';
import { TimelineEntry, TimelineKind } from '#schema/objects/timeline-entry';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { connectionOf } from '#subgraphs/host/connection';
import type { GraphDefinition } from '#subgraphs/host/federated-schema';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';

/** Two siblings and a stranger, all invented; Nia is known to neither agency. */
export const CHILDREN: Readonly<Record<string, { readonly name: string; readonly siblings: readonly string[]; readonly references: Readonly<Record<string, string>> }>> = {
  amira: { name: 'Amira Vale', siblings: ['bilal'], references: { health: 'H1', education: 'E1' } },
  bilal: { name: 'Bilal Vale', siblings: ['amira'], references: { health: 'H2', education: 'E2' } },
  nia: { name: 'Nia Brook', siblings: [], references: {} },
};

type Context = SubgraphContext<{ readonly touched: (what: string) => void }>;

@ObjectType('Child', { description: 'A child.' })
@Directive('@key(fields: "id")')
class Child {
  @Category('section')
  @Field(() => ID, { description: 'Opaque.' })
  id!: ChildId;
}

@ObjectType('TimelineEdge', { description: 'An occasion in a list.' })
class TimelineEdge {
  @Category('as-parent')
  @Field(() => TimelineEntry, { description: 'It.' })
  node!: TimelineEntry;

  @Category('as-parent')
  @Field(() => String, { description: 'Cursor.' })
  cursor!: string;
}

@ObjectType('TimelineConnection', { description: 'A page.' })
class TimelineConnection {
  @Category('as-parent')
  @Field(() => [TimelineEdge], { description: 'Occasions.' })
  edges!: TimelineEdge[];

  @Category('as-parent')
  @Field(() => PageInfo, { description: 'Page.' })
  pageInfo!: PageInfo;
}

@ObjectType('Disclosure', { description: 'What is withheld.' })
class Disclosure {
  @Category('as-parent')
  @Field(() => [DisclosureNotice], { description: 'Notices.' })
  notices!: DisclosureNotice[];
}

@ObjectType('Involvement', { description: 'Who is involved.' })
@ClassifiedByEntry('SUMMARY')
class Involvement {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => String, { description: 'Who.' })
  who!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information.' })
  category!: string;
}

const notByMe = (): never => { throw new Error('the gateway answers this'); };

@Resolver(() => Child)
class HubOfChild {
  @Category('section')
  @Query(() => Child, { nullable: true, description: 'One child.' })
  child(@Arg('id', () => ID, { description: 'Its id.' }) id: string): Child | null {
    return CHILDREN[id] ? Object.assign(new Child(), { id }) : null;
  }

  @Category('identity', 'SUMMARY')
  @FieldResolver(() => String, { nullable: true, description: 'Name.' })
  name(@Root() { id }: Child, @Ctx() { loaders }: Context): string | null {
    loaders.touched(`name of ${id}`);
    return CHILDREN[id]?.name ?? null;
  }

  @Directive('@inaccessible')
  @Category('reference:health')
  @FieldResolver(() => String, { nullable: true, description: 'For health alone.' })
  healthReference(@Root() { id }: Child): string | null {
    return CHILDREN[id]?.references['health'] ?? null;
  }

  @Directive('@inaccessible')
  @Category('reference:education')
  @FieldResolver(() => String, { nullable: true, description: 'For education alone.' })
  educationReference(@Root() { id }: Child): string | null {
    return CHILDREN[id]?.references['education'] ?? null;
  }

  @Category('practitioners')
  @FieldResolver(() => [Involvement], { nullable: true, description: 'Who is involved.' })
  involvements(@Root() { id }: Child): Involvement[] {
    return [{ ofChild: id, who: 'Ms Grey', category: 'practitioners' }, { ofChild: id, who: 'CANARY camhs', category: 'child-mental-health' }];
  }

  @Category('section')
  @FieldResolver(() => TimelineConnection, { nullable: true, description: 'Occasions of all agencies.' })
  timeline(
    @Arg('from', () => LocalDateScalar, { nullable: true, description: 'From.' }) _from?: string,
    @Arg('first', () => Number, { nullable: true, description: 'How many.' }) _first?: number,
    @Arg('after', () => String, { nullable: true, description: 'After.' }) _after?: string,
  ): TimelineConnection {
    return notByMe();
  }

  @Category('section')
  @FieldResolver(() => Disclosure, { description: 'What is withheld.' })
  disclosure(): Disclosure {
    return notByMe();
  }
}

@ObjectType('Child', { description: 'A child.' })
@Directive('@key(fields: "id")')
class IndexedChild {
  @Category('section')
  @Field(() => ID, { description: 'Opaque.' })
  id!: ChildId;
}

@ObjectType('ChildEdge', { description: 'A child in a list.' })
class ChildEdge {
  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The child.' })
  node!: IndexedChild;

  @Category('as-parent')
  @Field(() => String, { description: 'Cursor.' })
  cursor!: string;
}

@ObjectType('ChildConnection', { description: 'Children.' })
class ChildConnection {
  @Category('as-parent')
  @Field(() => [ChildEdge], { description: 'Children.' })
  edges!: ChildEdge[];

  @Category('as-parent')
  @Field(() => PageInfo, { description: 'Page.' })
  pageInfo!: PageInfo;
}

@Resolver(() => IndexedChild)
class IndexOfChild {
  @Category('each-child')
  @Query(() => ChildConnection, { description: 'All children.' })
  children(
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'After.' }) after?: string,
  ): ChildConnection {
    const { edges, pageInfo } = connectionOf(Object.keys(CHILDREN).map((id) => Object.assign(new IndexedChild(), { id })), { first, after }, ({ id }) => id);
    return { edges: [...edges], pageInfo };
  }

  @Category('public')
  @Query(() => String, { description: 'Anyone may ask.' })
  hello(): string {
    return 'hello';
  }

  @Category('household')
  @FieldResolver(() => [IndexedChild], { nullable: true, description: 'Siblings.' })
  siblings(@Root() { id }: IndexedChild): IndexedChild[] {
    return (CHILDREN[id]?.siblings ?? []).map((sibling) => Object.assign(new IndexedChild(), { id: sibling }));
  }
}

const entity = { name: 'Child', type: Child, resolveReference: ({ id }: Child) => Object.assign(new Child(), { id }) };
const indexed = { name: 'Child', type: IndexedChild, resolveReference: ({ id }: IndexedChild) => Object.assign(new IndexedChild(), { id }) };
export const hubGraph: GraphDefinition<{ touched: (what: string) => void }> = { resolvers: [HubOfChild], entities: [entity] };
export const indexGraph: GraphDefinition<{ touched: (what: string) => void }> = { resolvers: [IndexOfChild], entities: [indexed] };

/** What the tiny hub's records say: everyone is `social_care`'s front door to ask. */
export const hubFacts = (id: string): HubFacts | null => {
  const child = CHILDREN[id];
  return child ? {
    child: childId(id), seal: 'none', relations: [], consents: [], competence: [], identity: {}, leavingCareDuty: false,
    ask: { name: 'Front door', role: 'front door', agency: 'social_care' },
    references: Object.fromEntries(Object.entries(child.references).map(([agency, reference]) => [agency, agencyReference(reference)])),
  } : null;
};

@ObjectType('ClinicSection', { implements: Section, description: 'Health.' })
class ClinicSection extends Section {
  @Category('safety-alerts')
  @Field(() => String, { nullable: true, description: 'Allergies.' })
  allergies(@Ctx() { loaders }: Context): string {
    loaders.touched(`allergies of ${this.ofChild}`);
    return 'latex';
  }

  @Category('child-mental-health')
  @Field(() => String, { nullable: true, description: 'Mental health.' })
  mentalHealth(@Ctx() { loaders }: Context): string {
    loaders.touched(`mental health of ${this.ofChild}`);
    return 'CANARY mental health';
  }

  @TimelineSource()
  @Category('section')
  @Field(() => [TimelineEntry], { nullable: true, description: 'Visits.' })
  contacts(): TimelineEntry[] {
    const entry = (id: string, date: string, category: string) => ({ id, date, category, agency: 'health', kind: TimelineKind.CONTACT, title: id, ofChild: this.ofChild });
    return [entry('allergy clinic', '2026-03-02', 'safety-alerts'), entry('CANARY therapy', '2026-03-04', 'child-mental-health')];
  }
}

@ObjectType('Child', { description: 'A child.' })
@Directive('@key(fields: "id")')
class ClinicChild {
  @Category('section')
  @Field(() => ID, { description: 'Opaque.' })
  id!: ChildId;

  @Directive('@external')
  @Directive('@inaccessible')
  @Category('reference:health')
  @Field(() => String, { nullable: true, description: 'For health alone.' })
  healthReference?: string;
}

@Resolver(() => ClinicChild)
class ClinicOfChild {
  @Directive('@requires(fields: "healthReference")')
  @Category('section')
  @FieldResolver(() => ClinicSection, { description: 'Health.' })
  clinic(@Root() { id, healthReference }: ClinicChild): ClinicSection {
    return Object.assign(new ClinicSection(), { ofChild: id, state: healthReference ? SectionState.COMPLETE : SectionState.NOT_STATED, notices: [], asOf: null });
  }
}

@ObjectType('SchoolSection', { implements: Section, description: 'School.' })
class SchoolSection extends Section {
  @Category('school', 'SUMMARY')
  @Field(() => String, { nullable: true, description: 'Name of the school.' })
  place(): string {
    return 'Larkhaven Primary';
  }

  @Category('behaviour')
  @Field(() => String, { nullable: true, description: 'Behaviour.' })
  behaviour(): string {
    return 'CANARY behaviour';
  }

  @TimelineSource()
  @Category('section')
  @Field(() => [TimelineEntry], { nullable: true, description: 'Occasions.' })
  contacts(): TimelineEntry[] {
    return [{ id: 'parents evening', date: '2026-03-03', category: 'school', agency: 'education', kind: TimelineKind.MEETING, title: 'Parents evening', ofChild: this.ofChild }];
  }
}

@ObjectType('Child', { description: 'A child.' })
@Directive('@key(fields: "id")')
class SchoolChild {
  @Category('section')
  @Field(() => ID, { description: 'Opaque.' })
  id!: ChildId;

  @Directive('@external')
  @Category('reference:education')
  @Field(() => String, { nullable: true, description: 'For education alone.' })
  educationReference?: string;
}

@Resolver(() => SchoolChild)
class SchoolOfChild {
  @Directive('@requires(fields: "educationReference")')
  @Category('section')
  @FieldResolver(() => SchoolSection, { description: 'School.' })
  school(@Root() { id }: SchoolChild): SchoolSection {
    return Object.assign(new SchoolSection(), { ofChild: id, state: SectionState.COMPLETE, notices: [], asOf: null });
  }
}

export const clinicGraph: GraphDefinition<{ touched: (what: string) => void }> = {
  resolvers: [ClinicOfChild], entities: [{ name: 'Child', type: ClinicChild, resolveReference: (reference: unknown) => reference }],
};

export const schoolGraph: GraphDefinition<{ touched: (what: string) => void }> = {
  resolvers: [SchoolOfChild], entities: [{ name: 'Child', type: SchoolChild, resolveReference: (reference: unknown) => reference }],
};
