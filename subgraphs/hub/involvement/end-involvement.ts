import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { mustKeepTheGate } from '#subgraphs/hub/access/gatekeeper';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { changed, InvolvementAnswer, InvolvementChanged } from '#subgraphs/hub/involvement/involvement-answer';
import { activeLead } from '#subgraphs/hub/lead/standing';

@InputType({ description: 'Whose involvement ends, and why.' })
export class EndInvolvementInput extends AboutChild {
  @Field(() => ID, { description: 'The involvement.' })
  involvementId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

const shape = z.object({
  ...commandInput,
  involvementId: z.string().min(1, 'Say which involvement.').max(100),
  version: z.int(),
  reason: z.string().trim().min(5, 'Say why.').max(1_000, 'At most 1,000 characters.'),
});

const ending = ({ loaders: { office } }: HubContext): Command<z.infer<typeof shape>, InvolvementChanged> => ({
  name: 'endInvolvement',
  shape,
  result: InvolvementChanged,
  act: async (doing, { involvementId, version, reason }) => {
    const { write, viewer, child, now } = doing;
    const at = now.toISOString();
    const involvement = await write.selectFrom('involvement').select(['practitioner_id', 'version', 'until_at'])
      .where('id', '=', involvementId).where('child_id', '=', child).where('relation', '!=', 'conflicted').forUpdate().executeTakeFirst();
    // One may always say that one's own work with a child is over.
    if (involvement?.practitioner_id !== viewer.id) await mustKeepTheGate(doing, office);
    if (!involvement) throw new ProblemFound(Stale.at(null, 'There is no such involvement with this child.'));
    if (involvement.version !== version || (involvement.until_at !== null && involvement.until_at <= at)) throw new ProblemFound(Stale.at(involvement.version));
    const lead = await activeLead(doing);
    if (lead?.practitioner_id === involvement.practitioner_id) throw new ProblemFound(NotPermitted.because('This is the lead professional: hand over first.', office.frontDoor));
    return changed(await write.updateTable('involvement').set({ until_at: at, end_reason: reason }).where('id', '=', involvementId).returning(['id', 'version']).executeTakeFirstOrThrow());
  },
});

@Resolver()
export class EndInvolvement {
  @Category('each-child')
  @Mutation(() => InvolvementAnswer, { nullable: true, description: 'End an involvement, from this moment: one’s own, or, for the lead professional or the front door where there is none, anyone’s.' })
  endInvolvement(@Arg('input', () => EndInvolvementInput, { description: 'Which, and why.' }) input: EndInvolvementInput, @Ctx() context: HubContext): Promise<InvolvementChanged | Problem> {
    return carryOut(ending(context), input, context);
  }
}
