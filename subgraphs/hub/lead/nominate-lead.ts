import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { worksWith } from '#subgraphs/hub/commands/works-with';
import { changed, LeadAnswer, LeadChanged } from '#subgraphs/hub/lead/lead-answer';
import { activeLead, mustAnswerFor } from '#subgraphs/hub/lead/standing';
import { mustNotLeadElsewhere } from '#subgraphs/hub/transfer/leads-elsewhere';

@InputType({ description: 'Who is asked to be the lead professional.' })
export class NominateLeadInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The practitioner who is asked; one who works with the child already.' })
  practitionerId!: string;

  @Field(() => String, { description: 'Why this person, for them to read.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'Where there is a lead: the time as lead that this hands over from.' })
  handsOverFrom?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of that.' })
  version?: number | null;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput,
  practitionerId: z.string().min(1, 'Say who is asked.').max(100),
  reason: z.string().trim().min(5, 'Say why this person.').max(1_000, 'At most 1,000 characters.'),
  handsOverFrom: z.string().max(100).nullish(),
  version: z.int().nullish(),
}).refine(({ handsOverFrom, version }) => !handsOverFrom === (version === null || version === undefined), { path: ['version'], message: 'Goes with handsOverFrom: both, or neither.' });

/** Nobody makes themselves the lead: with it comes the detail of every agency. */
const nominating = ({ loaders: { office } }: HubContext): Command<Input, LeadChanged> => ({
  name: 'nominateLead',
  shape,
  result: LeadChanged,
  act: async (doing, { practitionerId, reason, handsOverFrom, version }) => {
    const { write, viewer, child } = doing;
    if (practitionerId === viewer.id) throw new ProblemFound(NotPermitted.because('Someone else has to nominate you.', office.frontDoor));
    await mustNotLeadElsewhere(doing, office.frontDoor);
    const lead = await activeLead(doing);
    if ((lead?.id ?? null) !== (handsOverFrom ?? null) || (lead && lead.version !== version)) throw new ProblemFound(Stale.at(lead?.version ?? null, lead ? 'This child has a lead professional: hand over from that one.' : 'The lead has ended since.'));
    if (lead) await mustAnswerFor(doing, lead, office.frontDoor);
    else if (!office.frontDoorRoles.includes(viewer.role) && !(await worksWith(doing, viewer.id))) throw new ProblemFound(NotPermitted.because('Only who works with the child, or the front door, can nominate a lead.', office.frontDoor));
    if (lead?.practitioner_id === practitionerId) throw new ProblemFound(InvalidInput.at('practitionerId', 'This is the lead already.'));
    if (!(await worksWith(doing, practitionerId))) throw new ProblemFound(InvalidInput.at('practitionerId', 'Nobody of this id works with the child.'));
    const nomination = await write.insertInto('lead')
      .values({ id: randomUUID(), child_id: child, practitioner_id: practitionerId, status: 'nominated', nominated_by: viewer.id, reason, hands_over_from: handsOverFrom ?? null })
      .returning(['id', 'version', 'status']).executeTakeFirstOrThrow();
    return changed(nomination);
  },
});

@Resolver()
export class NominateLead {
  @Category('each-child')
  @Mutation(() => LeadAnswer, { nullable: true, description: 'Ask a practitioner to be the lead professional of a child, or to take over from the one there is. Nothing changes until they accept.' })
  nominateLead(@Arg('input', () => NominateLeadInput, { description: 'Who is asked.' }) input: NominateLeadInput, @Ctx() context: HubContext): Promise<LeadChanged | Problem> {
    return carryOut(nominating(context), input, context);
  }
}
