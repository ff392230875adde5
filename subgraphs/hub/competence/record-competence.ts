import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { LocalDateScalar, parseLocalDate } from '#schema/scalars/local-date';
import { AGENCY_WORDS, CATEGORY_TIERS } from '#schema/vocabulary/policy-words';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { mustWorkWith } from '#subgraphs/hub/commands/works-with';
import { CompetenceOutcome } from '#subgraphs/hub/competence/competence-of-child';

@InputType({ description: 'Whether a child understands enough to decide alone about something.' })
export class RecordCompetenceInput extends AboutChild {
  @Field(() => String, { description: 'About what: a class of information, the records of an agency, or `all`.' })
  topic!: string;

  @Field(() => CompetenceOutcome, { description: 'What was found.' })
  outcome!: CompetenceOutcome;

  @Field(() => LocalDateScalar, { description: 'The day of the assessment.' })
  assessedOn!: string;

  @Field(() => String, { description: 'By what it was seen: what the child understood of the nature, purpose and consequences.' })
  reasoning!: string;
}

@ObjectType({ description: 'An assessment that was recorded. It counts in every decision from now on.', simpleResolvers: true })
export class CompetenceRecorded {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the assessment.' })
  id!: string;
}

export const CompetenceAnswer = createUnionType({
  name: 'CompetenceAnswer',
  description: 'The assessment, or why there is none.',
  types: () => [CompetenceRecorded, InvalidInput, Stale, NotPermitted] as const,
});

const isTopic = (word: string): boolean => word === 'all' || Object.hasOwn(CATEGORY_TIERS, word) || AGENCY_WORDS.includes(word);

const shape = z.object({
  ...commandInput,
  topic: z.string().refine(isTopic, 'A class of information of the policy, an agency, or "all".'),
  outcome: z.enum(CompetenceOutcome),
  assessedOn: z.string().refine((day) => parseLocalDate(day) !== null, 'A day, YYYY-MM-DD.'),
  reasoning: z.string().trim().min(10, 'Say by what it was seen.').max(2_000, 'At most 2,000 characters.'),
});

const recording = ({ loaders: { office } }: HubContext): Command<z.infer<typeof shape>, CompetenceRecorded> => ({
  name: 'recordCompetence',
  shape,
  result: CompetenceRecorded,
  act: async (doing, { topic, outcome, assessedOn, reasoning }) => {
    const { write, viewer, child, now } = doing;
    await mustWorkWith(doing, office.frontDoor);
    if (assessedOn > now.toISOString().slice(0, 10)) throw new ProblemFound(InvalidInput.at('assessedOn', 'Not later than today.'));
    const { id } = await write.insertInto('competence_assessment')
      .values({ child_id: child, assessed_on: assessedOn, topic, outcome: outcome === CompetenceOutcome.COMPETENT ? 'competent' : 'not_competent', assessed_by: viewer.id, reasoning })
      .returning('id').executeTakeFirstOrThrow();
    return Object.assign(new CompetenceRecorded(), { id: String(id) });
  },
});

@Resolver()
export class RecordCompetence {
  @Category('each-child')
  @Mutation(() => CompetenceAnswer, { nullable: true, description: 'Record whether a child was found to understand enough to decide alone. A later assessment takes the place of an earlier one of the same topic.' })
  recordCompetence(@Arg('input', () => RecordCompetenceInput, { description: 'What was found.' }) input: RecordCompetenceInput, @Ctx() context: HubContext): Promise<CompetenceRecorded | Problem> {
    return carryOut(recording(context), input, context);
  }
}
