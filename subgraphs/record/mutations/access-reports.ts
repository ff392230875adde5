import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { z } from 'zod';
import { accessReport } from '#record/report/access-report';
import { prepareReport, type ReportProblem, ReportProblemFound, reviewLooks, type Sent, signOffReport } from '#record/report/report-commands';
import { Category } from '#schema/directives/category';
import { InvalidInput, NotPermitted, type Problem, Stale } from '#schema/objects/command-problems';
import type { RecordContext } from '#subgraphs/record/loaders';
import { PrepareAccessReportInput, prepareShape, ReviewAccessReportInput, reviewShape, SignOffAccessReportInput, signOffShape } from '#subgraphs/record/mutations/access-report-inputs';
import { AccessReport } from '#subgraphs/record/objects/access-report';

export const AccessReportAnswer = createUnionType({
  name: 'AccessReportAnswer',
  description: 'The report as it now stands, or why nothing was done.',
  types: () => [AccessReport, InvalidInput, Stale, NotPermitted] as const,
});

/** Whom to ask where one may not sign off oneself. */
const OFFICE = { name: 'Information governance', role: 'data protection officer', agency: 'platform' };

/** The family's report: prepared, reviewed look by look, and signed off by a second person (ADR 0070). */
@Resolver()
export class AccessReports {
  @Category('access-report')
  @Mutation(() => AccessReportAnswer, { nullable: true, description: 'Prepare the report of who looked at a child’s record, for somebody who asked. It waits for its review.' })
  prepareAccessReport(@Arg('input', () => PrepareAccessReportInput, { description: 'For whom, and of when.' }) input: PrepareAccessReportInput, @Ctx() context: RecordContext): Promise<AccessReport | Problem> {
    return carriedOut(prepareShape, input, context, (sent, asked) => prepareReport(context.loaders.desk.database, { ...asked, ...sent }));
  }

  @Category('access-report')
  @Mutation(() => AccessReportAnswer, { nullable: true, description: 'Say of looks in a report whether the family is told of them or, if not, on which lawful ground.' })
  reviewAccessReport(@Arg('input', () => ReviewAccessReportInput, { description: 'What was found.' }) input: ReviewAccessReportInput, @Ctx() context: RecordContext): Promise<AccessReport | Problem> {
    const { database, rulebook } = context.loaders.desk;
    return carriedOut(reviewShape, input, context, (sent, { reportId: id, ...found }) => reviewLooks(database, rulebook(), { ...found, ...sent, id }));
  }

  @Category('access-report')
  @Mutation(() => AccessReportAnswer, { nullable: true, description: 'Sign a report’s review off, once every look is decided: for somebody else than who prepared it. From then on it can be handed over, and changes no more.' })
  signOffAccessReport(@Arg('input', () => SignOffAccessReportInput, { description: 'Which report.' }) input: SignOffAccessReportInput, @Ctx() context: RecordContext): Promise<AccessReport | Problem> {
    const { database, rulebook } = context.loaders.desk;
    return carriedOut(signOffShape, input, context, (sent, { reportId: id, version }) => signOffReport(database, rulebook(), { ...sent, id, version }));
  }
}

/** Carries a command out once, and answers with the report as it then stands. */
async function carriedOut<Input extends { readonly idempotencyKey: string }>(
  shape: z.ZodType<Input>, input: unknown, { grant: { viewer }, loaders: { desk } }: RecordContext, act: (sent: Sent, input: Input) => Promise<string>,
): Promise<AccessReport | Problem> {
  if (!viewer) return NotPermitted.because('Sign in first.', OFFICE);
  const parsed = shape.safeParse(input);
  if (!parsed.success) return Object.assign(new InvalidInput(), { problems: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) });
  try {
    const id = await act({ by: viewer.id, at: desk.now(), idempotencyKey: parsed.data.idempotencyKey }, parsed.data);
    return Object.assign(new AccessReport(), await accessReport(desk.database, desk.rulebook(), id));
  } catch (error) {
    if (error instanceof ReportProblemFound) return answered(error.problem);
    throw error;
  }
}

function answered(problem: ReportProblem): Problem {
  switch (problem.kind) {
    case 'stale': return Stale.at(problem.version, problem.says);
    case 'invalid': return InvalidInput.at(problem.path, problem.says);
    case 'not_permitted': return NotPermitted.because(problem.says, OFFICE);
  }
}
