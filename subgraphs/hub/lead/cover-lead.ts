import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { DateTimeScalar } from '#schema/scalars/date-time';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command, type Doing } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { isConflicted, worksWith } from '#subgraphs/hub/commands/works-with';
import { changed, LeadAnswer, LeadChanged } from '#subgraphs/hub/lead/lead-answer';
import { type Lead, leadNamed, mustAnswerFor } from '#subgraphs/hub/lead/standing';

@InputType({ description: 'Who stands in for the lead professional, and until when.' })
export class CoverLeadInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ID, { description: 'The time as lead that is covered.' })
  leadId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => ID, { description: 'Who stands in: one who works with the child, or a colleague of the lead’s own agency.' })
  practitionerId!: string;

  @Field(() => DateTimeScalar, { description: 'Until when: 72 hours at most, after which it is a hand-over.' })
  until!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput,
  leadId: z.string().min(1, 'Say which lead.').max(100),
  version: z.int(),
  practitionerId: z.string().min(1, 'Say who stands in.').max(100),
  until: z.iso.datetime('An instant, such as 2026-11-23T09:00:00Z.'),
});

/** Policy P22. */
const LONGEST_COVER_HOURS = 72;

const covering = ({ loaders: { office } }: HubContext): Command<Input, LeadChanged> => ({
  name: 'coverLead',
  shape,
  result: LeadChanged,
  act: async (doing, { leadId, version, practitionerId, until }) => {
    const lead = await leadNamed(doing, leadId, version, 'active');
    await mustAnswerFor(doing, lead, office.frontDoor);
    const hours = (Date.parse(until) - doing.now.getTime()) / 3_600_000;
    if (hours <= 0 || hours > LONGEST_COVER_HOURS) throw new ProblemFound(InvalidInput.at('until', `From now, and within ${LONGEST_COVER_HOURS} hours.`));
    if (!(await mayStandIn(doing, lead, practitionerId))) throw new ProblemFound(InvalidInput.at('practitionerId', 'Not one who works with the child, nor a colleague of the lead’s agency.'));
    return changed(await doing.write.updateTable('lead').set({ cover_by: practitionerId, cover_from: doing.now.toISOString(), cover_until: until })
      .where('id', '=', lead.id).returningAll().executeTakeFirstOrThrow());
  },
});

async function mayStandIn(doing: Doing, lead: Lead, practitioner: string): Promise<boolean> {
  if (practitioner === lead.practitioner_id) return false;
  if (await worksWith(doing, practitioner)) return true;
  const colleague = await doing.write.selectFrom('work_contact as who').innerJoin('work_contact as lead_contact', 'lead_contact.agency', 'who.agency').select('who.id')
    .where('who.id', '=', practitioner).where('lead_contact.id', '=', lead.practitioner_id).executeTakeFirst();
  return colleague !== undefined && !(await isConflicted(doing, practitioner));
}

@Resolver()
export class CoverLead {
  @Category('each-child')
  @Mutation(() => LeadAnswer, { nullable: true, description: 'Let someone stand in for the lead professional for up to 72 hours; they see what the lead sees until it ends by itself.' })
  coverLead(@Arg('input', () => CoverLeadInput, { description: 'Who, and until when.' }) input: CoverLeadInput, @Ctx() context: HubContext): Promise<LeadChanged | Problem> {
    return carryOut(covering(context), input, context);
  }
}
