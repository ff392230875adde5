import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Mutation, registerEnumType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { LocalDateScalar, parseLocalDate } from '#schema/scalars/local-date';
import { ConcernLevel } from '#subgraphs/hub/child/concern-flag';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { makeKnown } from '#subgraphs/hub/commands/make-known';
import { InvalidInput, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { alertIfConcernsAddUp } from '#subgraphs/hub/concern/adding-up';
import { ConcernAnswer, ConcernChanged, changed } from '#subgraphs/hub/concern/concern-answer';

export enum ConcernBasis {
  SEEN = 'SEEN',
  TOLD_BY_CHILD = 'TOLD_BY_CHILD',
  TOLD_BY_FAMILY = 'TOLD_BY_FAMILY',
  TOLD_BY_OTHER = 'TOLD_BY_OTHER',
}

registerEnumType(ConcernBasis, { name: 'ConcernBasis', description: 'What a concern rests on.' });

@InputType({ description: 'An early warning, below any threshold.' })
export class RaiseConcernInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ConcernLevel, { description: 'Traffic light.' })
  level!: ConcernLevel;

  @Field(() => String, { description: 'What was seen or heard: fact apart from opinion.' })
  seen!: string;

  @Field(() => ConcernBasis, { description: 'What it rests on.' })
  basis!: ConcernBasis;

  @Field(() => Boolean, { description: 'The family knows of this.' })
  familyKnows!: boolean;

  @Field(() => LocalDateScalar, { description: 'The day by which it is looked at again: within a year.' })
  reviewOn!: string;

  @Field(() => String, { description: 'New for every request; the same when it is sent again.' })
  idempotencyKey!: string;
}

type Input = z.infer<typeof shape>;
const shape = z.object({
  ...commandInput,
  level: z.enum(ConcernLevel),
  seen: z.string().trim().min(10, 'Say what was seen or heard.').max(4_000, 'At most 4,000 characters.'),
  basis: z.enum(ConcernBasis),
  familyKnows: z.boolean(),
  reviewOn: z.string().refine((day) => parseLocalDate(day) !== null, 'A day, YYYY-MM-DD.'),
});

const raising = ({ loaders: { office } }: HubContext): Command<Input, ConcernChanged> => ({
  name: 'raiseConcern',
  shape,
  result: ConcernChanged,
  act: async (doing, { level, seen, basis, familyKnows, reviewOn }) => {
    const { write, viewer, child, now } = doing;
    mustBeWithinAYear(reviewOn, now);
    await makeKnown(doing);
    const concern = await write.insertInto('concern').values({
      id: randomUUID(), child_id: child, raised_by: viewer.id, agency: viewer.agency, level, seen, basis, family_knows: familyKnows,
      raised_at: now.toISOString(), review_on: reviewOn, closed_at: null, close_reason: null,
    }).returning(['id', 'version']).executeTakeFirstOrThrow();
    await alertIfConcernsAddUp(doing, office.frontDoor);
    return changed(concern);
  },
});

export function mustBeWithinAYear(day: string, now: Date): void {
  const today = now.toISOString().slice(0, 10);
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (day <= today || day > inAYear) throw new ProblemFound(InvalidInput.at('reviewOn', 'After today, and within a year.'));
}

@Resolver()
export class RaiseConcern {
  @Category('each-child')
  @Mutation(() => ConcernAnswer, { nullable: true, description: 'Place a flag of concern. Others see that there is one as far as they may; what was seen, only those who may see that.' })
  raiseConcern(@Arg('input', () => RaiseConcernInput, { description: 'What was seen.' }) input: RaiseConcernInput, @Ctx() context: HubContext): Promise<ConcernChanged | Problem> {
    return carryOut(raising(context), input, context);
  }
}
