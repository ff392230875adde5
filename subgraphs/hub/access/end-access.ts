import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { AccessEnded, EndAccessAnswer } from '#subgraphs/hub/access/access-answer';
import { mustKeepTheGate } from '#subgraphs/hub/access/gatekeeper';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';

@InputType({ description: 'What was let, and is let no more.' })
export class EndAccessInput extends AboutChild {
  @Field(() => ID, { description: 'What was let.' })
  grantId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

const shape = z.object({
  ...commandInput,
  grantId: z.string().min(1, 'Say what is let no more.').max(100),
  version: z.int(),
  reason: z.string().trim().min(5, 'Say why.').max(1_000, 'At most 1,000 characters.'),
});

const ending = ({ loaders: { office } }: HubContext): Command<z.infer<typeof shape>, AccessEnded> => ({
  name: 'endAccess',
  shape,
  result: AccessEnded,
  act: async (doing, { grantId, version, reason }) => {
    const { write, viewer, child, now } = doing;
    const granted = await write.selectFrom('access_grant').select(['viewer_id', 'version', 'ended_at', 'until_at']).where('id', '=', grantId).where('child_id', '=', child).forUpdate().executeTakeFirst();
    // Whoever was let in may go: they need nobody's leave to stop seeing.
    if (granted?.viewer_id !== viewer.id) await mustKeepTheGate(doing, office);
    if (!granted) throw new ProblemFound(Stale.at(null, 'Nothing of this id is let about this child.'));
    if (granted.version !== version || granted.ended_at || granted.until_at <= now.toISOString()) throw new ProblemFound(Stale.at(granted.version));
    const endedAt = now.toISOString();
    const ended = await write.updateTable('access_grant').set({ ended_at: endedAt, ended_by: viewer.id, end_reason: reason }).where('id', '=', grantId).returning(['id', 'version']).executeTakeFirstOrThrow();
    return Object.assign(new AccessEnded(), { ...ended, endedAt });
  },
});

@Resolver()
export class EndAccess {
  @Category('each-child')
  @Mutation(() => EndAccessAnswer, { nullable: true, description: 'End before its time what somebody was let see: for the lead professional, the front door where there is none, and who was let in.' })
  endAccess(@Arg('input', () => EndAccessInput, { description: 'Which, and why.' }) input: EndAccessInput, @Ctx() context: HubContext): Promise<AccessEnded | Problem> {
    return carryOut(ending(context), input, context);
  }
}
