import { Field, Int, ObjectType } from 'type-graphql';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { PageInfo } from '#schema/objects/page-info';
import { AccessOfChild } from '#subgraphs/record/objects/access-of-child';

@ObjectType({ description: 'A subgraph that was asked.', simpleResolvers: true })
export class AskedSubgraph {
  @Category('as-parent')
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Of how many children.' })
  children!: number;
}

@ObjectType({ description: 'What one subgraph’s answer brought to another.', simpleResolvers: true })
export class AccessFlow {
  @Category('as-parent')
  @Field(() => String, { description: 'Whose answer it was.' })
  from!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'To whom it was handed.' })
  to!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Which field: `Child.healthReference`.' })
  what!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Of how many children.' })
  children!: number;
}

@ObjectType({ description: 'One operation, as the record of access has it. No value of anybody’s record, no name and no child’s id is in it.', simpleResolvers: true })
export class AccessRecord {
  @Category('as-parent')
  @Field(() => Int, { description: 'Its place in the chain.' })
  sequence!: number;

  @Category('as-parent')
  @Field(() => String, { description: 'What binds it to every record before.' })
  hash!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When it was written: before the answer left.' })
  at!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The record as one sentence.' })
  sentence!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Who asked: the id the practitioner signs in with. Null where nobody was signed in.' })
  viewer!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'The role the viewer acted in.' })
  role!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'For whom.' })
  agency!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'How surely the viewer was who the sign-in said.' })
  assurance!: string | null;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'Why, as the viewer stated it.' })
  purpose!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: 'The rules it was decided under.' })
  policyVersion!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'What the client called it.' })
  operationName!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: '`query` or `mutation`.' })
  operationKind!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The same for the same operation.' })
  operationHash!: string;

  @Category('as-parent')
  @Field(() => [AccessOfChild], { description: 'What it did about each child.' })
  children!: readonly AccessOfChild[];

  @Category('as-parent')
  @Field(() => Boolean, { description: 'It asked about somebody’s record of access, not about the child.' })
  askedOfTheRecord!: boolean;

  @Category('as-parent')
  @Field(() => [AskedSubgraph], { description: 'Who was asked in turn.' })
  subgraphs!: readonly AskedSubgraph[];

  @Category('as-parent')
  @Field(() => [AccessFlow], { description: 'What went from one to another.' })
  flows!: readonly AccessFlow[];

  @Category('as-parent')
  @Field(() => String, { description: '`answered`, `refused`, `failed_closed` or `failed`.' })
  outcome!: string;

  @Category('as-parent')
  @Field(() => [String], { description: 'Codes of the errors that were told.' })
  errors!: readonly string[];
}

@ObjectType({ description: 'A record in a list.', simpleResolvers: true })
export class AccessRecordEdge {
  @Category('as-parent')
  @Field(() => AccessRecord, { description: 'The record.' })
  node!: AccessRecord;

  @Category('as-parent')
  @Field(() => String, { description: 'Names this entry of the list.' })
  cursor!: string;
}

@ObjectType({ description: 'Records, the latest first.', simpleResolvers: true })
export class AccessRecordConnection {
  @Category('as-parent')
  @Field(() => [AccessRecordEdge], { description: 'The records.' })
  edges!: readonly AccessRecordEdge[];

  @Category('as-parent')
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo!: PageInfo;

  @Category('as-parent')
  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}
