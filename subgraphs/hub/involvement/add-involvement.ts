import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { mustKeepTheGate } from '#subgraphs/hub/access/gatekeeper';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { isConflicted, worksWith } from '#subgraphs/hub/commands/works-with';
import { changed, InvolvementAnswer, InvolvementChanged } from '#subgraphs/hub/involvement/involvement-answer';

@InputType({ description: 'Who joins the team around a child.' })
export class AddInvolvementInput extends AboutChild {
  @Field(() => ID, { description: 'The practitioner.' })
  practitionerId!: string;

  @Field(() => String, { description: 'What they will do for the child.' })
  reason!: string;
}

const shape = z.object({
  ...commandInput,
  practitionerId: z.string().min(1, 'Say who joins.').max(100),
  reason: z.string().trim().min(5, 'Say what they will do for the child.').max(1_000, 'At most 1,000 characters.'),
});

/**
 * By hand somebody joins the team around the child, and nothing more: whose case it is, who manages it and who stands
 * in for whom is said by their own agency's system. Nobody lets themselves in.
 */
const adding = ({ loaders: { office } }: HubContext): Command<z.infer<typeof shape>, InvolvementChanged> => ({
  name: 'addInvolvement',
  shape,
  result: InvolvementChanged,
  act: async (doing, { practitionerId, reason }) => {
    const { write, viewer, child, now } = doing;
    await mustKeepTheGate(doing, office);
    if (practitionerId === viewer.id) throw new ProblemFound(NotPermitted.because('Someone else has to add you.', office.frontDoor));
    const practitioner = await write.selectFrom('work_contact').select('agency').where('id', '=', practitionerId).executeTakeFirst();
    // Said alike of who is not known and of who is of the family: the second is not for a message to tell.
    if (!practitioner || (await isConflicted(doing, practitionerId))) throw new ProblemFound(InvalidInput.at('practitionerId', 'No practitioner of this id can be added.'));
    if (await worksWith(doing, practitionerId)) throw new ProblemFound(InvalidInput.at('practitionerId', 'Works with the child already.'));
    return changed(await write.insertInto('involvement')
      .values({ id: randomUUID(), child_id: child, practitioner_id: practitionerId, agency: practitioner.agency, relation: 'team_around_child', category: 'practitioners', from_at: now.toISOString(), until_at: null, reason })
      .returning(['id', 'version']).executeTakeFirstOrThrow());
  },
});

@Resolver()
export class AddInvolvement {
  @Category('each-child')
  @Mutation(() => InvolvementAnswer, { nullable: true, description: 'Let a practitioner join the team around a child: for the lead professional, or the front door where there is none.' })
  addInvolvement(@Arg('input', () => AddInvolvementInput, { description: 'Who joins.' }) input: AddInvolvementInput, @Ctx() context: HubContext): Promise<InvolvementChanged | Problem> {
    return carryOut(adding(context), input, context);
  }
}
