import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext, Office } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command, type Doing } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { mustLeadOrBe } from '#subgraphs/hub/commands/works-with';

export enum Judgement {
  NO_ACTION = 'NO_ACTION',
  WATCH = 'WATCH',
  ASSESS = 'ASSESS',
  REFER = 'REFER',
}

registerEnumType(Judgement, {
  name: 'Judgement',
  description: 'What is to be done where concerns add up.',
  valuesConfig: {
    NO_ACTION: { description: 'Nothing: there is an explanation.' },
    WATCH: { description: 'Watch, and come back to it.' },
    ASSESS: { description: 'A common assessment.' },
    REFER: { description: 'A referral to children’s social care.' },
  },
});

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
    if (!alert) throw new ProblemFound(Stale.at(null, 'There is no such alert about this child.'));
    await mustBeTheirs(doing, alert.for_practitioner, office);
    if (alert.version !== version || alert.judged_at) throw new ProblemFound(Stale.at(alert.version));
    await write.updateTable('alert').set({ judgement, judgement_note: note, judged_by: viewer.id, judged_at: now.toISOString() }).where('id', '=', alertId).execute();
    return Object.assign(new ConcernsJudged(), { id: alertId, judgement });
  },
});

/** An alert to the front door is for whoever sits there, and for the lead, once there is one. */
async function mustBeTheirs(doing: Doing, named: string | null, { frontDoor, frontDoorRoles }: Office): Promise<void> {
  if (named === null && frontDoorRoles.includes(doing.viewer.role)) return;
  await mustLeadOrBe(doing, named, frontDoor);
}

@Resolver()
export class JudgeConcerns {
  @Category('each-child')
  @Mutation(() => JudgeConcernsAnswer, { nullable: true, description: 'Record what follows from concerns of several agencies: for the lead professional, or the front door where there is none.' })
  judgeConcerns(@Arg('input', () => JudgeConcernsInput, { description: 'The judgement.' }) input: JudgeConcernsInput, @Ctx() context: HubContext): Promise<ConcernsJudged | Problem> {
    return carryOut(judging(context), input, context);
  }
}
