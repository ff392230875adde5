import { randomUUID } from 'node:crypto';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Category } from '#schema/directives/category';
import { AssessmentAnswer, AssessmentChanged, assessmentNamed, touched } from '#subgraphs/hub/assessment/assessment-answer';
import { SignatureCapacity } from '#subgraphs/hub/assessment/common-assessment';
import type { HubContext } from '#subgraphs/hub/child/hub-loaders';
import { AboutChild } from '#subgraphs/hub/commands/about-child';
import { carryOut, type Command, type Doing } from '#subgraphs/hub/commands/carry-out';
import { commandInput } from '#subgraphs/hub/commands/input-shapes';
import { makeKnown } from '#subgraphs/hub/commands/make-known';
import { InvalidInput, type Problem, ProblemFound } from '#subgraphs/hub/commands/problems';
import { mustWorkWith } from '#subgraphs/hub/commands/works-with';

@InputType({ description: 'That somebody read an assessment as it stands and agreed, or did not.' })
export class SignAssessmentInput extends AboutChild {
  @Field(() => ID, { description: 'The assessment.' })
  assessmentId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;

  @Field(() => String, { description: 'Who signed.' })
  name!: string;

  @Field(() => SignatureCapacity, { description: 'As whom.' })
  capacity!: SignatureCapacity;

  @Field(() => Boolean, { description: 'Agrees with what it says, and that it is shared as the consents say.' })
  agrees!: boolean;

  @Field(() => String, { nullable: true, description: 'What they want to have added.' })
  comment?: string | null;
}

@InputType({ description: 'Which assessment is completed.' })
export class CompleteAssessmentInput extends AboutChild {
  @Field(() => ID, { description: 'The assessment.' })
  assessmentId!: string;

  @Field(() => Int, { description: 'The version of it that was read.' })
  version!: number;
}

const named = { ...commandInput, assessmentId: z.string().min(1, 'Say which assessment.').max(100), version: z.int() };
const signShape = z.object({
  ...named,
  name: z.string().trim().min(2, 'Say who signed.').max(200),
  capacity: z.enum(SignatureCapacity),
  agrees: z.boolean(),
  comment: z.string().trim().max(2_000, 'At most 2,000 characters.').nullish(),
});
const completeShape = z.object(named);

const signing = ({ loaders: { office } }: HubContext): Command<z.infer<typeof signShape>, AssessmentChanged> => ({
  name: 'signAssessment',
  shape: signShape,
  result: AssessmentChanged,
  act: async (doing, { assessmentId, version, name, capacity, agrees, comment }) => {
    await mustWorkWith(doing, office.frontDoor);
    await assessmentNamed(doing, assessmentId, version);
    await doing.write.insertInto('assessment_signature')
      .values({ id: randomUUID(), child_id: doing.child, assessment_id: assessmentId, name, capacity, agrees, comment: comment ?? null, signed_on: doing.now.toISOString().slice(0, 10) }).execute();
    return touched(doing, assessmentId);
  },
});

const completing = ({ loaders: { office } }: HubContext): Command<z.infer<typeof completeShape>, AssessmentChanged> => ({
  name: 'completeAssessment',
  shape: completeShape,
  result: AssessmentChanged,
  act: async (doing, { assessmentId, version }) => {
    await mustWorkWith(doing, office.frontDoor);
    await assessmentNamed(doing, assessmentId, version);
    await makeKnown(doing);
    if (!(await familyHasSigned(doing, assessmentId))) throw new ProblemFound(InvalidInput.at('assessmentId', 'The child, or a parent or carer, has to have read and signed it first.'));
    return touched(doing, assessmentId, { completed_at: doing.now.toISOString(), completed_by: doing.viewer.id });
  },
});

/** An assessment is made with a family, not of it. Whether they agree is for them to say; that they were asked is not left out. */
const familyHasSigned = async ({ write }: Doing, assessment: string): Promise<boolean> =>
  (await write.selectFrom('assessment_signature').select('id').where('assessment_id', '=', assessment).where('capacity', 'in', ['CHILD', 'PARENT_CARER']).limit(1).executeTakeFirst()) !== undefined;

@Resolver()
export class SignAssessment {
  @Category('each-child')
  @Mutation(() => AssessmentAnswer, { nullable: true, description: 'Record that child, parent or practitioner read an assessment, and whether they agree.' })
  signAssessment(@Arg('input', () => SignAssessmentInput, { description: 'Who signed.' }) input: SignAssessmentInput, @Ctx() context: HubContext): Promise<AssessmentChanged | Problem> {
    return carryOut(signing(context), input, context);
  }

  @Category('each-child')
  @Mutation(() => AssessmentAnswer, { nullable: true, description: 'Complete an assessment that the family has signed. From then on it is read, and the next one starts from it.' })
  completeAssessment(@Arg('input', () => CompleteAssessmentInput, { description: 'Which.' }) input: CompleteAssessmentInput, @Ctx() context: HubContext): Promise<AssessmentChanged | Problem> {
    return carryOut(completing(context), input, context);
  }
}
