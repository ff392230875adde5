import { Arg, Ctx, Field, ID, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { PageInfo } from '#schema/objects/page-info';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { connectionOf } from '#subgraphs/host/connection';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';

export enum DocumentAudience {
  PUBLIC = 'PUBLIC',
  PRACTITIONERS = 'PRACTITIONERS',
}

registerEnumType(DocumentAudience, {
  name: 'DocumentAudience',
  description: 'For whom a document is.',
  valuesConfig: { PUBLIC: { description: 'Anyone.' }, PRACTITIONERS: { description: 'Who is signed in.' } },
});

@ObjectType('Document', { description: 'Guidance, a form, a procedure. About no child.', simpleResolvers: true })
export class LibraryDocument {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the document.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What it is about, in a word: neglect, school attendance.' })
  topic!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'What it says, in a sentence or two.' })
  summary!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The text, plain; null where there is only a link.' })
  body!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Where it is to be had.' })
  link!: string | null;

  @Category('as-parent')
  @Field(() => DocumentAudience, { description: 'For whom it is.' })
  audience!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Who answers for it.' })
  publisher!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'When it was last looked through.' })
  reviewedOn!: string;
}

@ObjectType({ description: 'A document and its place in the list.', simpleResolvers: true })
export class DocumentEdge {
  @Category('as-parent')
  @Field(() => LibraryDocument, { description: 'The document.' })
  node!: LibraryDocument;

  @Category('as-parent')
  @Field(() => String, { description: 'Its cursor.' })
  cursor!: string;
}

@ObjectType({ description: 'A page of the library.', simpleResolvers: true })
export class DocumentConnection {
  @Category('as-parent')
  @Field(() => [DocumentEdge], { description: 'By topic and title.' })
  edges!: DocumentEdge[];

  @Category('as-parent')
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
}

@Resolver()
export class Documents {
  @Category('public')
  @Query(() => DocumentConnection, { description: 'The document library. Who is not signed in finds what is for anyone.' })
  async documents(
    @Ctx() { loaders }: HubContext,
    @Arg('topic', () => String, { nullable: true, description: 'One topic only.' }) topic: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after?: string,
  ): Promise<DocumentConnection> {
    const page = connectionOf(await loaders.documents(topic), { first, after }, ({ id }) => id);
    return {
      edges: page.edges.map(({ node: { reviewed_on, ...node }, cursor }) => ({ node: { ...node, reviewedOn: reviewed_on }, cursor })),
      pageInfo: page.pageInfo,
    };
  }

  @Category('public')
  @Query(() => [String], { description: 'The library’s topics, as far as the viewer finds documents of them.' })
  async documentTopics(@Ctx() { loaders }: HubContext): Promise<string[]> {
    return [...new Set((await loaders.documents(null)).map(({ topic }) => topic))];
  }
}
