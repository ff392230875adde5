import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command, type Doing } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { worksWith } from '#subgraphs/hub/commands/works-with';
import { changed, LeadAnswer, LeadChanged } from '#subgraphs/hub/lead/lead-answer';
import { activeLead, type Lead, leadNamed } from '#subgraphs/hub/lead/standing';
import { beginHere } from '#subgraphs/hub/transfer/begin-here';

@InputType({ description: 'What the practitioner who was asked says.' })
export class AnswerNominationInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The nomination.' })
  nominationId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'Yes or no.' })
  accept!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not; wanted where the answer is no.' })
  reason?: string | null;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput,
  nominationId: z.string().min(1, 'Say which nomination.').max(100),
  version: z.int(),
  accept: z.boolean(),
  reason: z.string().trim().max(1_000, 'At most 1,000 characters.').nullish(),
}).refine(({ accept, reason }) => accept || (reason?.length ?? 0) >= 5, { path: ['reason'], message: 'Say why not.' });

const answering = ({ loaders: { office } }: HubContext): Command<Input, LeadChanged> => ({
  name: 'answerNomination',
  shape,
  result: LeadChanged,
  act: async (doing, { nominationId, version, accept, reason }) => {
    const nomination = await leadNamed(doing, nominationId, version, 'nominated');
    if (nomination.practitioner_id !== doing.viewer.id) throw new ProblemFound(NotPermitted.because('Only who was asked can answer.', office.frontDoor));
    if (!accept) return changed(await set(doing, nomination.id, { status: 'declined', end_reason: reason ?? null }));
    if (!(await worksWith(doing, doing.viewer.id))) throw new ProblemFound(NotPermitted.because('You no longer work with this child.', office.frontDoor));
    await takeOver(doing, nomination);
    await beginHere(doing);
    return changed(await set(doing, nomination.id, { status: 'active', from_at: doing.now.toISOString() }));
  },
});

/** The one before ends in the same instant and the same change: no gap, never two. Others who were asked need not answer any more. */
async function takeOver(doing: Doing, nomination: Lead): Promise<void> {
  const lead = await activeLead(doing);
  if ((lead?.id ?? null) !== nomination.hands_over_from) throw new ProblemFound(Stale.at(nomination.version, 'The lead has changed since you were asked.'));
  if (lead) await set(doing, lead.id, { status: 'ended', until_at: doing.now.toISOString(), end_reason: 'handed over' });
  await doing.write.updateTable('lead').set({ status: 'declined', end_reason: 'another accepted' })
    .where('child_id', '=', doing.child).where('status', '=', 'nominated').where('id', '!=', nomination.id).execute();
}

const set = ({ write }: Doing, id: string, columns: Partial<Pick<Lead, 'status' | 'from_at' | 'until_at' | 'end_reason'>>): Promise<Lead> =>
  write.updateTable('lead').set(columns).where('id', '=', id).returningAll().executeTakeFirstOrThrow();

@Resolver()
export class AnswerNomination {
  @Category('each-child')
  @Mutation(() => LeadAnswer, { nullable: true, description: 'Accept or decline to be the lead professional. Who accepts takes over at once from the lead there was.' })
  answerNomination(@Arg('input', () => AnswerNominationInput, { description: 'The answer.' }) input: AnswerNominationInput, @Ctx() context: HubContext): Promise<LeadChanged | Problem> {
    return carryOut(answering(context), input, context);
  }
}
