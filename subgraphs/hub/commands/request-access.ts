import { randomUUID } from 'node:crypto';
import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { WorkContact } from '#schema/objects/work-contact';
import { raiseAlert } from '#subgraphs/hub/alert/raise-alert';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput, reason } from '#subgraphs/hub/commands/input-shapes';
import { makeKnown } from '#subgraphs/hub/commands/make-known';
import { InvalidInput, NotPermitted, type Problem, Stale } from '#subgraphs/hub/commands/problems';
import { whoIsAsked } from '#subgraphs/hub/commands/who-is-asked';

@InputType({ description: 'What is asked for, and why.' })
export class RequestAccessInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => String, { description: 'What one needs to see: a notice’s label, a section’s name.' })
  what!: string;

  @Field(() => String, { description: 'Why, for the one who decides.' })
  reason!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

export enum AccessRequestStatus {
  OPEN = 'OPEN',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
}

registerEnumType(AccessRequestStatus, { name: 'AccessRequestStatus', description: 'What became of a request for access.' });

@ObjectType({ description: 'A request for access that was made.', simpleResolvers: true })
export class AccessRequested {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the request.' })
  id!: string;

  @Category('as-parent')
  @Field(() => AccessRequestStatus, { description: 'Where it stands.' })
  status!: string;

  @Category('as-parent')
  @Field(() => WorkContact, { description: 'Who was asked: the lead professional, or the front door where there is none.' })
  asked!: WorkContact;
}

export const RequestAccessAnswer = createUnionType({
  name: 'RequestAccessAnswer',
  description: 'The request, or why there is none.',
  types: () => [AccessRequested, InvalidInput, Stale, NotPermitted] as const,
});

type Input = z.infer<typeof shape>;
const shape = z.object({ ...commandInput, what: z.string().trim().min(2, 'Say what you need to see.').max(200, 'At most 200 characters.'), reason });

const requesting = (context: HubContext): Command<Input, AccessRequested> => ({
  name: 'requestAccess',
  shape,
  result: AccessRequested,
  act: async (doing, { what, reason: why }) => {
    const { write, viewer, child, now } = doing;
    await makeKnown(doing);
    const { practitionerId, contact } = await whoIsAsked(write, child, now, context.loaders.office.frontDoor);
    const id = randomUUID();
    await write.insertInto('access_request')
      .values({ id, child_id: child, viewer_id: viewer.id, what, reason: why, asked_of: practitionerId, status: 'open', requested_at: now.toISOString() }).execute();
    await raiseAlert(write, {
      child, kind: 'ACCESS_REQUESTED', about: id, what: 'Somebody asks to see what is withheld from them', category: 'practitioners', at: now,
      to: [practitionerId === null ? { desk: 'FRONT_DOOR' } : { practitioner: practitionerId }],
    });
    return Object.assign(new AccessRequested(), { id, status: AccessRequestStatus.OPEN, asked: contact });
  },
});

@Resolver()
export class RequestAccess {
  @Category('each-child')
  @Mutation(() => RequestAccessAnswer, {
    nullable: true,
    description: 'Ask the lead professional, or the front door, to see what is withheld. Null where there is no such child, or, to this viewer, might as well be none.',
  })
  requestAccess(
    @Arg('input', () => RequestAccessInput, { description: 'What is asked for, and why.' }) input: RequestAccessInput,
    @Ctx() context: HubContext,
  ): Promise<AccessRequested | Problem> {
    return carryOut(requesting(context), input, context);
  }
}
