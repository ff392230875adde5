import { Ctx, Field, FieldResolver, ID, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { contested } from '#subgraphs/hub/consent/disagreement';
import { classOfStatement } from '#subgraphs/hub/child/telling-categories';

export enum ConsentOutcome {
  GIVEN = 'GIVEN',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ConsentOutcome, { name: 'ConsentOutcome', description: 'What was said.' });

export enum ConsentCapacity {
  CHILD = 'CHILD',
  PARENTAL_RESPONSIBILITY = 'PARENTAL_RESPONSIBILITY',
  LOCAL_AUTHORITY = 'LOCAL_AUTHORITY',
  COURT = 'COURT',
}

registerEnumType(ConsentCapacity, { name: 'ConsentCapacity', description: 'By what right it was said.' });

@ObjectType({ description: 'A statement about sharing: given, refused or withdrawn. A record, and not the same as a lawful basis.', simpleResolvers: true })
@ClassifiedByEntry('SUMMARY')
export class ConsentStatement implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => ID, { description: 'Of this statement.' })
  id!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information this entry belongs to; it decides who sees it. A statement about a confidential service tells of that service.' })
  category!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; commands name it.' })
  version!: number;

  @Category('as-parent')
  @Field(() => ConsentOutcome, { description: 'Given, refused or withdrawn.' })
  outcome!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'Who said it.' })
  givenBy!: string;

  @Category('as-parent')
  @Field(() => ConsentCapacity, { description: 'By what right.' })
  capacity!: string;

  @Category('as-parent')
  @Field(() => [String], { description: 'Agencies that may share; empty: all.' })
  fromAgencies!: string[];

  @Category('as-parent')
  @Field(() => [String], { description: 'Agencies that may be told; empty: all.' })
  toAgencies!: string[];

  @Category('as-parent')
  @Field(() => [String], { description: 'Classes of information; empty: all.' })
  categories!: string[];

  @Category('as-parent')
  @Field(() => [String], { description: 'Purposes; empty: all.' })
  purposes!: string[];

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'From.' })
  from!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until; null: until it is withdrawn.' })
  until!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: 'What shows that it was said: a signed form, a note of a visit.' })
  evidence!: string;

  @Category('as-parent')
  @Field(() => String, { description: 'To whom it was explained.' })
  explainedTo!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'Another with parental responsibility says otherwise: both stand, and it counts as refused.' })
  contested!: boolean;

  @Category('as-parent')
  @Field(() => ID, { nullable: true, description: 'The earlier statement that this one takes the place of.' })
  supersedes!: string | null;
}

@Resolver(() => Child)
export class ConsentsOfChild {
  @Category('wishes-consent')
  @FieldResolver(() => [ConsentStatement], { nullable: true, description: 'What the child and the family have said about sharing, newest first; nothing is ever taken out.' })
  async consents(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<ConsentStatement[]> {
    const statements = await loaders.consents.load(id);
    const disputed = contested(statements, loaders.now);
    return statements.map((row) => ({
      ofChild: id,
      id: row.id,
      category: classOfStatement(row.categories),
      version: row.version,
      outcome: row.outcome.toUpperCase(),
      givenBy: row.given_by,
      capacity: row.capacity.toUpperCase(),
      fromAgencies: [...row.from_agencies],
      toAgencies: [...row.to_agencies],
      categories: [...row.categories],
      purposes: [...row.purposes],
      from: row.from_at,
      until: row.until_at,
      evidence: row.evidence,
      explainedTo: row.explained_to,
      contested: disputed.has(row.id),
      supersedes: row.supersedes,
    }));
  }
}
