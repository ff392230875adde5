import { Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { Category, ClassifiedByEntry } from '#schema/directives/category';
import type { ChildId } from '#schema/ids';
import type { OfChild } from '#schema/objects/section';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { Child } from '#subgraphs/hub/child/child';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { manyByChild } from '#subgraphs/hub/child/load-by-child';
import { classOfStatement } from '#subgraphs/hub/child/telling-categories';
import type { HubStore } from '#subgraphs/hub/store/connect';

export enum CompetenceOutcome {
  COMPETENT = 'COMPETENT',
  NOT_COMPETENT = 'NOT_COMPETENT',
}

registerEnumType(CompetenceOutcome, {
  name: 'CompetenceOutcome',
  description: 'Whether a child understands enough to decide alone about something (Gillick v West Norfolk AHA [1986] AC 112).',
});

@ObjectType({ description: 'That somebody assessed whether a child can decide alone about something. Not an age: of the same child it may differ from topic to topic.', simpleResolvers: true })
@ClassifiedByEntry('SUMMARY')
export class CompetenceAssessment implements OfChild {
  readonly ofChild!: ChildId;

  @Category('as-parent')
  @Field(() => String, { description: 'About what: a class of information, the records of an agency, or `all`.' })
  topic!: string;

  @Category('as-parent')
  @Field(() => CompetenceOutcome, { description: 'What was found.' })
  outcome!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day. It holds for as long as the policy says: twelve months.' })
  assessedOn!: string;

  @Category('as-parent')
  @Field(() => String, { nullable: true, description: 'By what it was seen.' })
  reasoning!: string | null;

  @Category('as-parent')
  @Field(() => String, { description: 'The class of information it belongs to; it decides who sees it. An assessment about a confidential service tells of that service.' })
  category!: string;
}

export const competenceLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('competence_assessment').select(['child_id', 'topic', 'outcome', 'assessed_on', 'reasoning']).where('child_id', 'in', children)
      .orderBy('assessed_on', 'desc').orderBy('id', 'desc').execute());

@Resolver(() => Child)
export class CompetenceOfChild {
  @Category('wishes-consent')
  @FieldResolver(() => [CompetenceAssessment], { nullable: true, description: 'Whether the child was found to understand enough to decide alone, and about what; the latest first.' })
  async competence(@Root() { id }: Child, @Ctx() { loaders }: HubContext): Promise<CompetenceAssessment[]> {
    return (await loaders.competence.load(id)).map(({ topic, outcome, assessed_on, reasoning }) => ({
      ofChild: id, topic, outcome: outcome.toUpperCase(), assessedOn: assessed_on, reasoning, category: classOfStatement([topic]),
    }));
  }
}
