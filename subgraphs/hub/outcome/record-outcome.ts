import { randomUUID } from 'node:crypto';
import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { LocalDateScalar, parseLocalDate } from '#schema/scalars/local-date';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { makeKnown } from '#subgraphs/hub/commands/make-known';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { mustWorkWith } from '#subgraphs/hub/commands/works-with';
import { FiveOutcome } from '#subgraphs/hub/outcome/five-outcomes';

@InputType({ description: 'How a child stands to one of the five outcomes.' })
export class RecordOutcomeInput extends AboutChild {
  @Field(() => FiveOutcome, { description: 'Which.' })
  outcome!: FiveOutcome;

  @Field(() => Int, { description: 'From 1 (needs help now) to 5 (goes well).' })
  standing!: number;

  @Field(() => String, { description: 'What it is seen by.' })
  words!: string;

  @Field(() => LocalDateScalar, { description: 'The day it was seen.' })
  on!: string;
}

@ObjectType({ description: 'A standing that was recorded.', simpleResolvers: true })
export class OutcomeRecorded {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the entry.' })
  id!: string;
}

export const OutcomeAnswer = createUnionType({
  name: 'OutcomeAnswer',
  description: 'The entry, or why there is none.',
  types: () => [OutcomeRecorded, InvalidInput, Stale, NotPermitted] as const,
});

const shape = z.object({
  ...commandInput,
  outcome: z.enum(FiveOutcome),
  standing: z.int().min(1, 'From 1 to 5.').max(5, 'From 1 to 5.'),
  words: z.string().trim().min(5, 'Say what it is seen by.').max(2_000, 'At most 2,000 characters.'),
  on: z.string().refine((day) => parseLocalDate(day) !== null, 'A day, YYYY-MM-DD.'),
});

const recording = ({ loaders: { office } }: HubContext): Command<z.infer<typeof shape>, OutcomeRecorded> => ({
  name: 'recordOutcome',
  shape,
  result: OutcomeRecorded,
  act: async (doing, { outcome, standing, words, on }) => {
    const { write, viewer, child, now } = doing;
    await mustWorkWith(doing, office.frontDoor);
    if (on > now.toISOString().slice(0, 10)) throw new ProblemFound(InvalidInput.at('on', 'Not later than today.'));
    await makeKnown(doing);
    const id = randomUUID();
    await write.insertInto('outcome_progress').values({ id, child_id: child, outcome, standing, seen_on: on, words, seen_by: viewer.id }).execute();
    return Object.assign(new OutcomeRecorded(), { id });
  },
});

@Resolver()
export class RecordOutcome {
  @Category('each-child')
  @Mutation(() => OutcomeAnswer, { nullable: true, description: 'Record how a child stands to one of the five outcomes; earlier entries stay, so that progress shows.' })
  recordOutcome(@Arg('input', () => RecordOutcomeInput, { description: 'How the child stands.' }) input: RecordOutcomeInput, @Ctx() context: HubContext): Promise<OutcomeRecorded | Problem> {
    return carryOut(recording(context), input, context);
  }
}
