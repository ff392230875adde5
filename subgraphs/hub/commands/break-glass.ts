import { randomUUID } from 'node:crypto';
import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import { LocalDateScalar } from '#schema/scalars/local-date';
import { raiseAlert } from '#subgraphs/hub/alert/raise-alert';
import { leadOrFrontDoor } from '#subgraphs/hub/alert/who-should-know';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput, reason } from '#subgraphs/hub/commands/input-shapes';
import { makeKnown } from '#subgraphs/hub/commands/make-known';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { REVIEW_WORKING_DAYS, workingDaysAfter } from '#subgraphs/hub/commands/working-days';
import { isConflicted } from '#subgraphs/hub/commands/works-with';

@InputType({ description: 'Why what is withheld has to be seen at once.' })
export class BreakGlassInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => String, { description: 'What has happened, and why life or health depends on it. Someone else will review it.' })
  reason!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What is withheld is open to the viewer for a short time, on vital interests.', simpleResolvers: true })
export class GlassBroken {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of this opening.' })
  id!: string;

  @Category('as-parent')
  @Field(() => DateTimeScalar, { description: 'When it closes by itself.' })
  until!: string;

  @Category('as-parent')
  @Field(() => LocalDateScalar, { description: 'The day by which someone of another chain of command reviews it.' })
  reviewBy!: string;
}

export const BreakGlassAnswer = createUnionType({
  name: 'BreakGlassAnswer',
  description: 'The opening, or why there is none.',
  types: () => [GlassBroken, InvalidInput, Stale, NotPermitted] as const,
});

type Input = z.infer<typeof shape>;
const shape = z.object({ ...commandInput, reason });

const HOURS_BETWEEN = 24;

const breaking = ({ loaders: { office } }: HubContext): Command<Input, GlassBroken> => ({
  name: 'breakGlass',
  shape,
  result: GlassBroken,
  act: async (doing, { reason: why }) => {
    const { write, viewer, child, now } = doing;
    await makeKnown(doing);
    const latest = await write.selectFrom('break_glass').selectAll().where('child_id', '=', child).where('viewer_id', '=', viewer.id).orderBy('from_at', 'desc').limit(1).executeTakeFirst();
    if (latest && latest.until_at > now.toISOString()) return opened(latest);
    if (latest && hoursBetween(latest.from_at, now) < HOURS_BETWEEN) {
      throw new ProblemFound(NotPermitted.because('You opened this child’s record in the last 24 hours. If it is needed again, ask on the telephone.', office.frontDoor));
    }
    // The policy withholds everything from one in conflict; this wall stands even where its facts were late (DPA 2018 s.170).
    if (await isConflicted(doing, viewer.id)) throw new ProblemFound(NotPermitted.because('This is not for you to open.', office.frontDoor));
    const opening = {
      id: randomUUID(), child_id: child, viewer_id: viewer.id, reason: why, from_at: now.toISOString(),
      until_at: new Date(now.getTime() + office.breakGlassMinutes * 60_000).toISOString(), review_by: workingDaysAfter(now, REVIEW_WORKING_DAYS),
    };
    await write.insertInto('break_glass').values(opening).execute();
    await raiseAlert(write, {
      child, kind: 'BREAK_GLASS', about: opening.id, what: 'What is withheld was opened in an emergency; it is to be reviewed', category: 'practitioners', at: now,
      to: await leadOrFrontDoor(write, child, now, viewer.id),
    });
    return opened(opening);
  },
});

const opened = ({ id, until_at, review_by }: { id: string; until_at: string; review_by: string }): GlassBroken =>
  Object.assign(new GlassBroken(), { id, until: until_at, reviewBy: review_by });

const hoursBetween = (from: string, to: Date): number => (to.getTime() - new Date(from).getTime()) / 3_600_000;

@Resolver()
export class BreakGlass {
  @Category('each-child')
  @Mutation(() => BreakGlassAnswer, {
    nullable: true,
    description: 'In an emergency to life or health: open what is withheld, for up to an hour, with a reason, on the record, reviewed by someone else. Null where there is no such child, or, to this viewer, might as well be none.',
  })
  breakGlass(
    @Arg('input', () => BreakGlassInput, { description: 'Why.' }) input: BreakGlassInput,
    @Ctx() context: HubContext,
  ): Promise<GlassBroken | Problem> {
    return carryOut(breaking(context), input, context);
  }
}
