import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command, type Doing } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { linkReference, neverLinkReference, unlinkReference } from '#subgraphs/hub/matching/link';

export enum MatchVerdict {
  LINK = 'LINK',
  DO_NOT_LINK = 'DO_NOT_LINK',
  NEVER_LINK = 'NEVER_LINK',
}

registerEnumType(MatchVerdict, {
  name: 'MatchVerdict',
  description: 'Whether an agency’s record is a child’s.',
  valuesConfig: {
    LINK: { description: 'It is this child’s.' },
    DO_NOT_LINK: { description: 'It is not this child’s.' },
    NEVER_LINK: { description: 'It must never be linked to this child, whatever comes: adoption, a new identity.' },
  },
});

@InputType({ description: 'What a person says of a record that the index was not sure of.' })
export class SettleMatchInput {
  @Field(() => ID, { description: 'The child whom the record might be.' })
  childId!: string;

  @Field(() => ID, { description: 'The agency’s record.' })
  recordId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => MatchVerdict, { description: 'Is it this child’s?' })
  verdict!: MatchVerdict;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'What was said of a record.', simpleResolvers: true })
export class MatchSettled {
  @Category('as-parent')
  @Field(() => ID, { description: 'The record.' })
  id!: string;

  @Category('as-parent')
  @Field(() => MatchVerdict, { description: 'What was said.' })
  verdict!: string;

  @Category('as-parent')
  @Field(() => Boolean, { description: 'Other children are left whom it might be.' })
  waits!: boolean;
}

export const SettleMatchAnswer = createUnionType({
  name: 'SettleMatchAnswer',
  description: 'What was said, or why it was not kept.',
  types: () => [MatchSettled, InvalidInput, Stale, NotPermitted] as const,
});

type Input = z.infer<typeof shape>;
const shape = z.object({ ...commandInput, recordId: z.string().min(1, 'Say which record.').max(100), version: z.int(), verdict: z.enum(MatchVerdict) });

const settling = ({ loaders: { office } }: HubContext): Command<Input, MatchSettled> => ({
  name: 'settleMatch',
  shape,
  result: MatchSettled,
  act: async (doing, { recordId, version, verdict }) => {
    const { write, viewer, child, now } = doing;
    if (!office.indexReviewerRoles.includes(viewer.role)) throw new ProblemFound(NotPermitted.because('Records are settled by the index’s reviewers.', office.frontDoor));
    const record = await write.selectFrom('agency_record').selectAll().where('id', '=', recordId).forUpdate().executeTakeFirst();
    const candidate = await write.selectFrom('agency_record_candidate').select('verdict').where('record_id', '=', recordId).where('child_id', '=', child).executeTakeFirst();
    if (!record || !candidate) throw new ProblemFound(Stale.at(null, 'The record might not be this child’s any more.'));
    if (record.version !== version || candidate.verdict === 'NEVER_LINK') throw new ProblemFound(Stale.at(record.version));
    if (verdict === MatchVerdict.LINK && record.child_id && record.child_id !== child) throw new ProblemFound(Stale.at(record.version, 'It is another child’s.'));

    const of = { agency: record.agency, reference: record.reference, child };
    await write.updateTable('agency_record_candidate').set({ verdict }).where('record_id', '=', recordId).where('child_id', '=', child).execute();
    if (verdict === MatchVerdict.LINK) await giveTo(doing, recordId, of);
    else if (verdict === MatchVerdict.NEVER_LINK) await neverLinkReference(write, of);
    else await unlinkReference(write, of);
    // Nobody's so far: it stays on the list until a person says that the child is new, or none of ours (settle-unmatched.ts).
    const waits = verdict !== MatchVerdict.LINK && (await isLeft(doing, recordId));
    await write.updateTable('agency_record')
      .set({ child_id: verdict === MatchVerdict.LINK ? child : record.child_id === child ? null : record.child_id, ...(verdict === MatchVerdict.LINK ? { settled_by: viewer.id, settled_at: now.toISOString() } : {}) })
      .where('id', '=', recordId).execute();
    return Object.assign(new MatchSettled(), { id: recordId, verdict, waits });
  },
});

/** It is this child's: so it is none of the others'. */
async function giveTo({ write }: Doing, recordId: string, of: Parameters<typeof linkReference>[1]): Promise<void> {
  const others = await write.selectFrom('agency_record_candidate').select('child_id').where('record_id', '=', recordId).where('child_id', '!=', of.child).execute();
  for (const { child_id } of others) await unlinkReference(write, { ...of, child: child_id });
  await linkReference(write, of, 'confirmed');
}

const isLeft = async ({ write }: Doing, recordId: string): Promise<boolean> =>
  (await write.selectFrom('agency_record_candidate').select('child_id').where('record_id', '=', recordId).where('verdict', 'is', null).executeTakeFirst()) !== undefined;

@Resolver()
export class SettleMatch {
  @Category('each-child')
  @Mutation(() => SettleMatchAnswer, { nullable: true, description: 'Say whether an agency’s record is a child’s: for the index’s reviewers. “Never” is undone by no inference and by no record sent again.' })
  settleMatch(@Arg('input', () => SettleMatchInput, { description: 'What is said.' }) input: SettleMatchInput, @Ctx() context: HubContext): Promise<MatchSettled | Problem> {
    return carryOut(settling(context), input, context);
  }
}
