import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { LocalDateScalar, parseLocalDate } from '#schema/scalars/local-date';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';

@InputType({ description: 'Who keeps an eye on a child of a register, and what they do next.' })
export class RecordNextStepInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The entry of the register.' })
  entryId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The named officer; left out: the one who records this.' })
  officerId?: string | null;

  @Field(() => String, { description: 'What is done next: fact and plan, no opinion.' })
  nextStep!: string;

  @Field(() => LocalDateScalar, { description: 'By when: within three months.' })
  by!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'An entry of a register as it stands after a command.', simpleResolvers: true })
export class NextStepRecorded {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the entry.' })
  id!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'Which state of it this is; the next command names it.' })
  version!: number;
}

export const RecordNextStepAnswer = createUnionType({
  name: 'RecordNextStepAnswer',
  description: 'What has changed, or why nothing has.',
  types: () => [NextStepRecorded, InvalidInput, Stale, NotPermitted] as const,
});

type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput,
  entryId: z.string().min(1, 'Say which entry.').max(100),
  version: z.int(),
  officerId: z.string().min(1).max(100).nullish(),
  nextStep: z.string().trim().min(5, 'Say what is done next.').max(1_000, 'At most 1,000 characters.'),
  by: z.string().refine((day) => parseLocalDate(day) !== null, 'A day, YYYY-MM-DD.'),
});

const LONGEST_DAYS = 92;

const recording = ({ loaders: { office } }: HubContext): Command<Input, NextStepRecorded> => ({
  name: 'recordNextStep',
  shape,
  result: NextStepRecorded,
  act: async ({ write, viewer, child, now }, { entryId, version, officerId, nextStep, by }) => {
    if (![...office.registerRoles, ...office.frontDoorRoles].includes(viewer.role)) throw new ProblemFound(NotPermitted.because('Only who keeps the registers can do this.', office.frontDoor));
    const entry = await write.selectFrom('register_entry').select(['id', 'version', 'closed_at']).where('id', '=', entryId).where('child_id', '=', child).forUpdate().executeTakeFirst();
    if (!entry) throw new ProblemFound(Stale.at(null, 'There is no such entry about this child.'));
    if (entry.version !== version || entry.closed_at) throw new ProblemFound(Stale.at(entry.version));
    const days = (Date.parse(by) - Date.parse(now.toISOString().slice(0, 10))) / 86_400_000;
    if (days < 0 || days > LONGEST_DAYS) throw new ProblemFound(InvalidInput.at('by', 'From today, and within three months.'));
    await write.insertInto('work_contact').values({ id: viewer.id, name: viewer.name, role: viewer.role, agency: viewer.agency }).onConflict((known) => known.doNothing()).execute();
    const officer = await write.selectFrom('work_contact').select('id').where('id', '=', officerId ?? viewer.id).executeTakeFirst();
    if (!officer) throw new ProblemFound(InvalidInput.at('officerId', 'Nobody of this id is known.'));
    const changed = await write.updateTable('register_entry').set({ officer_id: officer.id, next_step: nextStep, next_step_by: by }).where('id', '=', entryId).returning(['id', 'version']).executeTakeFirstOrThrow();
    return Object.assign(new NextStepRecorded(), changed);
  },
});

@Resolver()
export class RecordNextStep {
  @Category('each-child')
  @Mutation(() => RecordNextStepAnswer, { nullable: true, description: 'Name the officer who keeps an eye on a child of a register, and what is done next and by when.' })
  recordNextStep(@Arg('input', () => RecordNextStepInput, { description: 'Who, what, by when.' }) input: RecordNextStepInput, @Ctx() context: HubContext): Promise<NextStepRecorded | Problem> {
    return carryOut(recording(context), input, context);
  }
}
