import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { AssessmentAnswer, AssessmentChanged, assessmentNamed, touched } from '#subgraphs/hub/assessment/assessment-answer';
import { AssessmentDomain, AssessmentEntryKind, categoryOfEntry } from '#subgraphs/hub/assessment/domains';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import type { Problem } from '#subgraphs/hub/commands/problems';
import { mustWorkWith } from '#subgraphs/hub/commands/works-with';

@InputType({ description: 'What is said of one domain. It takes the place of what was said there before.' })
export class AssessmentEntryInput {
  @Field(() => AssessmentDomain, { description: 'The domain.' })
  domain!: AssessmentDomain;

  @Field(() => AssessmentEntryKind, { description: 'A strength, a need, or whose voice.' })
  kind!: AssessmentEntryKind;

  @Field(() => String, { description: 'In the words of who says it.' })
  words!: string;
}

@InputType({ description: 'What is written into an assessment.' })
export class WriteAssessmentInput extends AboutChild {
  @Field(() => ID, { description: 'The assessment.' })
  assessmentId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => [AssessmentEntryInput], { description: 'What is said, domain by domain.' })
  entries!: AssessmentEntryInput[];
}

const entry = z.object({ domain: z.enum(AssessmentDomain), kind: z.enum(AssessmentEntryKind), words: z.string().trim().min(2, 'Say something.').max(4_000, 'At most 4,000 characters.') });
const shape = z.object({
  ...commandInput,
  assessmentId: z.string().min(1, 'Say which assessment.').max(100),
  version: z.int(),
  entries: z.array(entry).min(1, 'Write at least one entry.').max(40)
    .refine((entries) => new Set(entries.map(({ domain, kind }) => `${domain} ${kind}`)).size === entries.length, 'Each kind of entry once a domain.'),
});

const writing = ({ loaders: { office } }: HubContext): Command<z.infer<typeof shape>, AssessmentChanged> => ({
  name: 'writeAssessment',
  shape,
  result: AssessmentChanged,
  act: async (doing, { assessmentId, version, entries }) => {
    await mustWorkWith(doing, office.frontDoor);
    await assessmentNamed(doing, assessmentId, version);
    for (const { domain, kind, words } of entries) {
      await doing.write.insertInto('assessment_entry')
        .values({ id: randomUUID(), child_id: doing.child, assessment_id: assessmentId, domain, kind, category: categoryOfEntry(domain, kind), words, carried_over: false })
        .onConflict((there) => there.columns(['assessment_id', 'domain', 'kind']).doUpdateSet({ words, carried_over: false })).execute();
    }
    return touched(doing, assessmentId);
  },
});

@Resolver()
export class WriteAssessment {
  @Category('each-child')
  @Mutation(() => AssessmentAnswer, { nullable: true, description: 'Write strengths, needs and voices into an assessment that is under way.' })
  writeAssessment(@Arg('input', () => WriteAssessmentInput, { description: 'What is written.' }) input: WriteAssessmentInput, @Ctx() context: HubContext): Promise<AssessmentChanged | Problem> {
    return carryOut(writing(context), input, context);
  }
}
