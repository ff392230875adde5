import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { childId } from '#schema/ids';
import type { HubContext, Office } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, carryOutForOffice, type Command, type OfficeCommand } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { makeEntry } from '#subgraphs/hub/entry/make-entry';
import { matchRecords } from '#subgraphs/hub/matching/match-records';
import { forbiddenPairs } from '#subgraphs/hub/matching/never-link';
import { BEYOND_REACH } from '#subgraphs/hub/merging/may-be-one';
import type { Change } from '#subgraphs/hub/store/change';
import { type IncomingTransfer, incomingNamed } from '#subgraphs/hub/transfer/incoming-transfer';
import { IncomingTransferAnswer, incomingChanged, IncomingTransferChanged } from '#subgraphs/hub/transfer/incoming-answer';
import { mustBeFrontDoor } from '#subgraphs/hub/transfer/must-be-front-door';
import { recordOfPackage } from '#subgraphs/hub/transfer/record-of-package';
import { takeIn } from '#subgraphs/hub/transfer/take-in';

@InputType({ description: 'Which child of the index another authority hands over.' })
export class LinkIncomingTransferInput {
  @Field(() => ID, { description: 'The child whom the index has.' })
  childId!: string;

  @Field(() => ID, { description: 'The transfer.' })
  incomingId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@InputType({ description: 'That the index does not have the child whom another authority hands over.' })
export class EnterIncomingTransferInput {
  @Field(() => ID, { description: 'The transfer.' })
  incomingId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

const named = { incomingId: z.string().min(1, 'Say which transfer.').max(400), version: z.int() };
const linkShape = z.object({ ...commandInput, ...named });
const enterShape = z.object({ idempotencyKey: commandInput.idempotencyKey, ...named });

const linking = ({ loaders: { office } }: HubContext): Command<z.infer<typeof linkShape>, IncomingTransferChanged> => ({
  name: 'linkIncomingTransfer',
  shape: linkShape,
  result: IncomingTransferChanged,
  act: async ({ write, viewer, child, now }, { incomingId, version }) => {
    mustBeFrontDoor(viewer, office);
    const incoming = await incomingNamed(write, incomingId, version, 'arrived');
    const entry = await write.selectFrom('child').select(['seal', 'merged_into']).where('id', '=', child).executeTakeFirstOrThrow();
    if (BEYOND_REACH.includes(entry.seal) || entry.merged_into !== null) throw new ProblemFound(NotPermitted.because('There is no such child that you may act for.', office.frontDoor));
    if (incoming.carried && (await forbiddenPairs(write, new Map([[0, recordOfPackage(incoming, incoming.carried)]]))).has(`0 ${child}`)) {
      throw new ProblemFound(InvalidInput.at('childId', 'It was said of this child that it must never be linked to this number. That is not undone here.'));
    }
    return incomingChanged(incoming.id, await takeIn({ write, incoming, child, viewer, now }), 'taken_in', child);
  },
});

const entering = ({ loaders: { office } }: HubContext): OfficeCommand<z.infer<typeof enterShape>, IncomingTransferChanged> => ({
  name: 'enterIncomingTransfer',
  shape: enterShape,
  result: IncomingTransferChanged,
  act: async ({ write, viewer, now }, { incomingId, version }) => {
    mustBeFrontDoor(viewer, office);
    const incoming = await incomingNamed(write, incomingId, version, 'arrived');
    await mustBeNew(write, incoming, office);
    if (incoming.carried === null) throw new Error('what has arrived has its package');
    const { basics, names, nhsNumber, address, shield } = incoming.carried;
    const child = await makeEntry(write, { ...basics, seal: shield.seal, pdsRestricted: shield.pdsRestricted, names, nhsNumber, address });
    return incomingChanged(incoming.id, await takeIn({ write, incoming, child, viewer, now }), 'taken_in', child);
  },
});

/** A child whom the index surely has does not get a second entry: one without the shield and the history of the first. */
async function mustBeNew(write: Change, incoming: IncomingTransfer, { frontDoor }: Office): Promise<void> {
  const [judged] = incoming.carried ? await matchRecords(write, [recordOfPackage(incoming, incoming.carried)]) : [];
  const sure = judged?.outcome === 'MATCH' ? judged.candidates[0]?.child : undefined;
  if (sure === undefined) return;
  const { seal } = await write.selectFrom('child').select('seal').where('id', '=', childId(sure)).executeTakeFirstOrThrow();
  if (BEYOND_REACH.includes(seal)) throw new ProblemFound(NotPermitted.because('This is not for the hub to arrange.', frontDoor));
  throw new ProblemFound(InvalidInput.at('incomingId', 'The index has this child: say which of the candidates it is.'));
}

@Resolver()
export class TakeInTransfer {
  @Category('each-child')
  @Mutation(() => IncomingTransferAnswer, { nullable: true, description: 'Say which child of the index another authority hands over: for the front door. Shield and consents come with it, and who was named is asked to lead.' })
  linkIncomingTransfer(@Arg('input', () => LinkIncomingTransferInput, { description: 'Which.' }) input: LinkIncomingTransferInput, @Ctx() context: HubContext): Promise<IncomingTransferChanged | Problem> {
    return carryOut(linking(context), input, context);
  }

  @Category('viewer')
  @Mutation(() => IncomingTransferAnswer, { nullable: true, description: 'Enter a child whom another authority hands over and whom the index does not have: for the front door. The entry has the shield from its first moment.' })
  enterIncomingTransfer(@Arg('input', () => EnterIncomingTransferInput, { description: 'Which.' }) input: EnterIncomingTransferInput, @Ctx() context: HubContext): Promise<IncomingTransferChanged | Problem> {
    return carryOutForOffice(entering(context), input, context);
  }
}
