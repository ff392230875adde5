import { randomUUID } from 'node:crypto';
import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { LocalDateScalar, parseLocalDate } from '#schema/scalars/local-date';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput, reason } from '#subgraphs/hub/commands/input-shapes';
import { InvalidInput, NotPermitted, type Problem, ProblemFound, Stale } from '#subgraphs/hub/commands/problems';
import { makeEntry } from '#subgraphs/hub/entry/make-entry';
import { EntryPartKind } from '#subgraphs/hub/merging/entry-parts';
import { mustBeThere } from '#subgraphs/hub/merging/may-be-one';
import { keepNever, moveOut, notOf } from '#subgraphs/hub/merging/move-out';
import { mustReview } from '#subgraphs/hub/merging/must-review';
import { refreshRegisters } from '#subgraphs/hub/register/refresh-registers';

@InputType({ description: 'A record of an entry.' })
export class EntryRecordInput {
  @Field(() => EntryPartKind, { description: 'What it is.' })
  kind!: EntryPartKind;

  @Field(() => ID, { description: 'Which of its kind (`Child.records`).' })
  id!: string;
}

@InputType({ description: 'Records of an entry that are another child’s.' })
export class SplitRecordsInput {
  @Field(() => ID, { description: 'The entry they are in.' })
  childId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => [EntryRecordInput], { description: 'Which are the other child’s: at least one, at most 200.' })
  records!: EntryRecordInput[];

  @Field(() => [String], { description: 'The other child’s given names.' })
  given!: string[];

  @Field(() => String, { description: 'The other child’s family name.' })
  family!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The other child’s date of birth, where it is known.' })
  dateOfBirth?: string | null;

  @Field(() => String, { description: 'How one knows. It stays with both entries.' })
  reason!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Records were moved into an entry of their own.', simpleResolvers: true })
export class RecordsSplit {
  @Category('as-parent')
  @Field(() => ID, { description: 'Of the split.' })
  id!: string;

  @Category('as-parent')
  @Field(() => ID, { description: 'The new entry. What may be seen of it is asked of the child.' })
  newId!: string;

  @Category('as-parent')
  @Field(() => Int, { description: 'The version of the entry they were in.' })
  version!: number;
}

export const SplitRecordsAnswer = createUnionType({
  name: 'SplitRecordsAnswer',
  description: 'The split, or why there is none.',
  types: () => [RecordsSplit, InvalidInput, Stale, NotPermitted] as const,
});

const name = z.string().trim().min(1, 'Say the name.').max(100);
type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput, version: z.int(), reason,
  records: z.array(z.object({ kind: z.enum(EntryPartKind), id: z.string().min(1).max(200) })).min(1, 'Say which records.').max(200, 'At most 200.'),
  given: z.array(name).min(1, 'Say the given name.').max(6), family: name,
  dateOfBirth: z.string().refine((day) => parseLocalDate(day) !== null, 'A day, YYYY-MM-DD.').nullish(),
});

const splitting = ({ loaders: { office } }: HubContext): Command<Input, RecordsSplit> => ({
  name: 'splitRecords',
  shape,
  result: RecordsSplit,
  act: async ({ write, viewer, child, now }, { version, records, given, family, dateOfBirth, reason: why }) => {
    mustReview(viewer, office);
    await mustBeThere(write, { childId: child, version }, office.frontDoor);
    const missing = await notOf(write, child, records);
    if (missing.length > 0) throw new ProblemFound(Object.assign(new InvalidInput(), { problems: missing.map((index) => ({ path: `records.${index}`, message: 'Not a record of this entry.' })) }));
    const names = await write.selectFrom('child_name').select('id').where('child_id', '=', child).execute();
    if (names.every(({ id }) => records.some((record) => record.kind === EntryPartKind.NAME && record.id === String(id)))) throw new ProblemFound(InvalidInput.at('records', 'The entry keeps a name: leave the child’s own.'));
    const entry = await write.selectFrom('child').select(['seal', 'pds_restricted']).where('id', '=', child).executeTakeFirstOrThrow();
    // A shield that the one had is on both until a person takes it off: nobody knows yet whose it was.
    const to = await makeEntry(write, { names: [{ use: 'official', given, family }], dateOfBirth: dateOfBirth ?? null, sex: 'NOT_KNOWN', seal: entry.seal, pdsRestricted: entry.pds_restricted });
    await moveOut(write, records, { from: child, to });
    await keepNever(write, { from: child, to });
    const id = randomUUID();
    await write.insertInto('child_split').values({ id, child_id: child, new_id: to, reason: why, decided_by: viewer.id, decided_at: now.toISOString(), moved: JSON.stringify(records) }).execute();
    await refreshRegisters(write, now, [child, to]);
    const { version: since } = await write.updateTable('child').set({ merged_into: null }).where('id', '=', child).returning('version').executeTakeFirstOrThrow();
    return Object.assign(new RecordsSplit(), { id, newId: to, version: since });
  },
});

@Resolver()
export class SplitRecords {
  @Category('each-child')
  @Mutation(() => SplitRecordsAnswer, { nullable: true, description: 'Move single records of an entry, which are another child’s, into a new entry: for the index’s reviewers. Each keeps its history; seals and every “never” hold for both. A merge undoes it.' })
  splitRecords(@Arg('input', () => SplitRecordsInput, { description: 'Which, and how one knows.' }) input: SplitRecordsInput, @Ctx() context: HubContext): Promise<RecordsSplit | Problem> {
    return carryOut(splitting(context), input, context);
  }
}
