import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOutForOffice, type OfficeCommand } from '#subgraphs/hub/commands/carry-out';
import { commandInput, reason } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { makeEntry } from '#subgraphs/hub/entry/make-entry';
import { linkReference } from '#subgraphs/hub/matching/link';
import { mayBeOfBefore } from '#subgraphs/hub/matching/of-before';
import { matchRecords, validated } from '#subgraphs/hub/matching/match-records';
import type { IncomingRecord } from '#subgraphs/hub/matching/record';
import { mustReview } from '#subgraphs/hub/merging/must-review';
import { refreshRegisters } from '#subgraphs/hub/register/refresh-registers';

@InputType({ description: 'What a person says of a record that nobody of the index is like.' })
export class SettleUnmatchedInput {
  @Field(() => ID, { description: 'The agency’s record (`me.matchesToSettle`).' })
  recordId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'Yes: a child whom the index does not have, entered now. No: none of this index; set aside.' })
  enter!: boolean;

  @Field(() => String, { description: 'How one knows. It stays with the record’s history.' })
  reason!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What became of a record that nobody was like.', simpleResolvers: true })
export class UnmatchedSettled {
  @Category('as-parent')
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Category('as-parent')
  @Field(() => ID, { nullable: true, description: 'The child who was entered; null where it was set aside.' })
  childId!: string | null;
}

export const SettleUnmatchedAnswer = createUnionType({
  name: 'SettleUnmatchedAnswer',
  description: 'What became of it, or why nothing has.',
  types: () => [UnmatchedSettled, InvalidInput, Stale, NotPermitted] as const,
});

type Input = z.infer<typeof shape>;
const shape = z.object({ idempotencyKey: commandInput.idempotencyKey, recordId: z.string().min(1, 'Say which record.').max(100), version: z.int(), enter: z.boolean(), reason });

const settling = ({ loaders: { office } }: HubContext): OfficeCommand<Input, UnmatchedSettled> => ({
  name: 'settleUnmatched',
  shape,
  result: UnmatchedSettled,
  act: async ({ write, viewer, now }, { recordId, version, enter, reason: why }) => {
    mustReview(viewer, office);
    const record = await write.selectFrom('agency_record as record').select(['id', 'version', 'agency', 'reference', 'received', 'shielded', 'child_id', 'settled_at']).where('id', '=', recordId).where((not) => not.not(mayBeOfBefore)).forUpdate().executeTakeFirst();
    if (!record || record.version !== version || record.child_id !== null || record.settled_at !== null) throw new ProblemFound(Stale.at(record?.version ?? null));
    const settled = { settled_by: viewer.id, settled_at: now.toISOString(), settled_reason: why };
    if (!enter) {
      await write.updateTable('agency_record').set(settled).where('id', '=', recordId).execute();
      return Object.assign(new UnmatchedSettled(), { id: recordId, childId: null });
    }
    const said = validated(record.received as IncomingRecord);
    const [judged] = await matchRecords(write, [said]);
    // The index may have come to know the child since.
    if (judged?.outcome === 'ERROR') throw new ProblemFound(InvalidInput.at('enter', 'Too little is known to tell this child from another: ask the agency.'));
    if (judged?.outcome !== 'NO_MATCH' && judged?.outcome !== 'LOW_CONFIDENCE') throw new ProblemFound(InvalidInput.at('enter', 'The index may have this child: have the agency send the record again, and settle it.'));
    const child = await makeEntry(write, {
      dateOfBirth: said.dateOfBirth ?? null, sex: said.sex ?? 'NOT_KNOWN', seal: record.shielded ? 'location_restricted' : 'none', names: [{ use: 'official', given: said.given, family: said.family }],
      nhsNumber: said.nhsNumber ? { value: said.nhsNumber, confidence: 'probable' } : null,
    });
    await linkReference(write, { agency: record.agency, reference: record.reference, child }, 'confirmed');
    await write.updateTable('agency_record').set({ ...settled, child_id: child }).where('id', '=', recordId).execute();
    await refreshRegisters(write, now, [child]);
    return Object.assign(new UnmatchedSettled(), { id: recordId, childId: child });
  },
});

@Resolver()
export class SettleUnmatched {
  @Category('viewer')
  @Mutation(() => SettleUnmatchedAnswer, { nullable: true, description: 'Enter a child of whom an agency tells and whom the index does not have, or set the record aside: for the index’s reviewers. No child is ever entered without a person’s word.' })
  settleUnmatched(@Arg('input', () => SettleUnmatchedInput, { description: 'What is said.' }) input: SettleUnmatchedInput, @Ctx() context: HubContext): Promise<UnmatchedSettled | Problem> {
    return carryOutForOffice(settling(context), input, context);
  }
}
