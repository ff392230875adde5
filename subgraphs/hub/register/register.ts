import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { PageInfo } from '#schema/objects/page-info';
import { WorkContact } from '#schema/objects/work-contact';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { connectionOf } from '#subgraphs/host/connection';
import { IndexedChild } from '#subgraphs/hub/index/child';
import type { IndexContext } from '#subgraphs/hub/index/index-loaders';
import { RegisterKind, RegisterReason } from '#subgraphs/hub/register/register-kind';

@ObjectType({ description: 'A child on a register.', simpleResolvers: true })
export class RegisterEntry {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the entry; what its next step names.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; commands name it.' })
  version!: number;

  @Category('each-child')
  @Field(() => IndexedChild, { description: 'The child.' })
  child!: IndexedChild;

  @Category('as-parent')
  @Field(() => RegisterReason, { description: 'Why.' })
  reason!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'Since when.' })
  since!: string;

  @Category('as-parent')
  @Field(() => WorkContact, { nullable: true, description: 'The named officer; null: nobody yet.' })
  officer!: WorkContact | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'What is done next.' })
  nextStep!: string | null;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { nullable: true, description: 'By when.' })
  nextStepBy!: string | null;
}

@ObjectType({ description: 'An entry and its place in the list.', simpleResolvers: true })
export class RegisterEdge {
  @Category('as-parent')
  @Field(() => RegisterEntry, { description: 'The entry.' })
  node!: RegisterEntry;

  @Category('as-parent')
  @Field(() => String, { description: 'Its cursor.' })
  cursor!: string;
}

@ObjectType({ description: 'A page of a register. There is no total: it would count those who are not shown.', simpleResolvers: true })
export class RegisterConnection {
  @Category('as-parent')
  @Field(() => [RegisterEdge], { description: 'Those who have waited longest first.' })
  edges!: RegisterEdge[];

  @Category('as-parent')
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
}

@Resolver()
export class Register {
  @Category('education-registers', 'SUMMARY')
  @Query(() => RegisterConnection, { nullable: true, description: 'Children who must not slip through, as far as the viewer may find each of them. For those who keep the registers; null for others.' })
  async register(
    @Ctx() { loaders }: IndexContext,
    @Arg('kind', () => RegisterKind, { description: 'Which register.' }) kind: RegisterKind,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor to go on after.' }) after?: string,
  ): Promise<RegisterConnection> {
    const page = connectionOf(await loaders.register(kind), { first, after }, ({ id }) => id);
    return { edges: page.edges.map(({ node, cursor }) => ({ node: entryOf(node), cursor })), pageInfo: page.pageInfo };
  }
}

type Row = Awaited<ReturnType<IndexContext['loaders']['register']>>[number];

const entryOf = ({ id, version, child_id, reason, since, next_step, next_step_by, ...officer }: Row): RegisterEntry => ({
  id, version, child: IndexedChild.at(child_id), reason, since, nextStep: next_step, nextStepBy: next_step_by,
  officer: officer.officer_name === null
    ? null
    : { name: officer.officer_name, role: officer.officer_role ?? '', agency: officer.officer_agency ?? '', phone: officer.officer_phone, email: officer.officer_email },
});
