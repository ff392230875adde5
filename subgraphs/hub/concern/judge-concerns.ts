import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { mustBeTheirs } from '#subgraphs/hub/alert/must-be-theirs';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { Judgement } from '#subgraphs/hub/concern/judgement';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';

@InputType({ description: 'What follows from concerns of several agencies.' })
export class JudgeConcernsInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The alert.' })
  alertId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => Judgement, { description: 'What is to be done.' })
  judgement!: Judgement;

  @Field(() => String, { description: 'Why.' })
  note!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'A judgement that was recorded.', simpleResolvers: true })
export class ConcernsJudged {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the alert.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Judgement, { description: 'What is to be done.' })
  judgement!: string;
}

export const JudgeConcernsAnswer = createUnionType({
  name: 'JudgeConcernsAnswer',
  description: 'The judgement, or why there is none.',
  types: () => [ConcernsJudged, InvalidInput, Stale, NotPermitted] as const,
});

type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput,
  alertId: z.string().min(1, 'Say which alert.').max(100),
  version: z.int(),
  judgement: z.enum(Judgement),
  note: z.string().trim().min(10, 'Say why.').max(4_000, 'At most 4,000 characters.'),
});

const judging = ({ loaders: { office } }: HubContext): Command<Input, ConcernsJudged> => ({
  name: 'judgeConcerns',
  shape,
  result: ConcernsJudged,
  act: async (doing, { alertId, version, judgement, note }) => {
    const { write, viewer, child, now } = doing;
    const alert = await write.selectFrom('alert').selectAll().where('id', '=', alertId).where('child_id', '=', child).executeTakeFirst();
    if (alert?.kind !== 'CONCERNS_ADD_UP') throw new ProblemFound(Stale.at(null, 'There is no such alert about this child.'));
    await mustBeTheirs(doing, alert, office);
    if (alert.version !== version || alert.judged_at) throw new ProblemFound(Stale.at(alert.version));
    await write.updateTable('alert').set({ judgement, judgement_note: note, judged_by: viewer.id, judged_at: now.toISOString() }).where('id', '=', alertId).execute();
    return Object.assign(new ConcernsJudged(), { id: alertId, judgement });
  },
});

@Resolver()
export class JudgeConcerns {
  @Category('each-child')
  @Mutation(() => JudgeConcernsAnswer, { nullable: true, description: 'Record what follows from concerns of several agencies: for the lead professional, or the front door where there is none.' })
  judgeConcerns(@Arg('input', () => JudgeConcernsInput, { description: 'The judgement.' }) input: JudgeConcernsInput, @Ctx() context: HubContext): Promise<ConcernsJudged | Problem> {
    return carryOut(judging(context), input, context);
  }
}
