import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { NotPermitted, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { changed, LeadAnswer, LeadChanged } from '#subgraphs/hub/lead/lead-answer';
import { agenciesInvolved, leadNamed, mustAnswerFor } from '#subgraphs/hub/lead/standing';

@InputType({ description: 'Why a child needs no lead professional any more.' })
export class EndLeadInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The time as lead that ends.' })
  leadId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput,
  leadId: z.string().min(1, 'Say which lead.').max(100),
  version: z.int(),
  reason: z.string().trim().min(5, 'Say why.').max(1_000, 'At most 1,000 characters.'),
});

/** From so many agencies on, a child is to have a lead: that is handed over, not ended. */
const AGENCIES_THAT_NEED_A_LEAD = 2;

const ending = ({ loaders: { office } }: HubContext): Command<Input, LeadChanged> => ({
  name: 'endLead',
  shape,
  result: LeadChanged,
  act: async (doing, { leadId, version, reason }) => {
    const lead = await leadNamed(doing, leadId, version, 'active');
    await mustAnswerFor(doing, lead, office.frontDoor);
    if ((await agenciesInvolved(doing)) >= AGENCIES_THAT_NEED_A_LEAD) {
      throw new ProblemFound(NotPermitted.because('This child is known to more than one agency and keeps a lead professional: hand over instead.', office.frontDoor));
    }
    await doing.write.updateTable('lead').set({ status: 'declined', end_reason: 'the lead ended' }).where('child_id', '=', doing.child).where('status', '=', 'nominated').execute();
    return changed(await doing.write.updateTable('lead').set({ status: 'ended', until_at: doing.now.toISOString(), end_reason: reason })
      .where('id', '=', lead.id).returningAll().executeTakeFirstOrThrow());
  },
});

@Resolver()
export class EndLead {
  @Category('each-child')
  @Mutation(() => LeadAnswer, { nullable: true, description: 'End the lead of a child whom no more than one agency works with. Of any other child it is handed over, so that there is no gap.' })
  endLead(@Arg('input', () => EndLeadInput, { description: 'Which, and why.' }) input: EndLeadInput, @Ctx() context: HubContext): Promise<LeadChanged | Problem> {
    return carryOut(ending(context), input, context);
  }
}
